import { setTimeout as wait } from 'node:timers/promises'
import type { DriverName } from '@mingxin/kafka'
import { eventually, seededRandom } from '@mingxin/testing'
import { expect, it } from 'vitest'
import { Crew, type CrewOptions, onwardCount, producedOn } from '../../suite/crew.ts'
import { startReader } from '../../suite/processes.ts'
import { byKey, numbers } from '../../suite/scene.ts'
import { KafkaStage } from './kafka-stage.ts'
import type { KafkaWorldOptions } from './kafka-world.ts'

const ROUNDS = Number(process.env.MINGXIN_FAULT_ROUNDS ?? 2)
const SEED = Number(process.env.MINGXIN_SEED ?? Math.floor(Math.random() * 1e9))
/** `npm run faults`: everything, on both drivers. Among all tests the short form runs on the default driver. */
export const isLongForm = process.env.MINGXIN_FAULTS === 'long'
const DRIVERS: readonly DriverName[] = isLongForm ? ['kafkajs', 'platformatic'] : ['kafkajs']

export interface Fault {
  readonly name: string
  /** Does harm for one round, and resolves when the next one may begin. */
  disturb(random: () => number, crew: Crew): Promise<void>
  /** Makes everything whole again. */
  heal?(): Promise<void>
  readonly crew?: CrewOptions
}

/** What became of every event that a committed transaction appended. */
export interface FaultCount {
  readonly fault: string
  readonly driver: DriverName
  readonly seed: number
  readonly events: number
  readonly lost: number
  readonly twice: number
  readonly outOfOrder: number
  /** What the handlers appended in turn, in the transactions of the effects: one for each. */
  readonly onward: number
}

/** Lets a crew of writers and readers work through a fault, waits until all is handled, and counts. */
async function workThrough(fault: Fault, world: KafkaWorldOptions): Promise<FaultCount> {
  // Said first: a run that does not come to its end is to be repeated, too.
  console.log(`${fault.name}, ${world.driver}: MINGXIN_SEED=${SEED}`)
  const random = seededRandom(SEED)
  const stage = await KafkaStage.open(world)
  try {
    const scene = stage.scene()
    const crew = new Crew(stage, scene, SEED, fault.crew)
    await crew.hasWorked()
    for (const _ of numbers(ROUNDS)) {
      await wait(200 + random() * 400)
      await fault.disturb(random, crew)
      await crew.hasWorked()
      await crew.hasHandled()
    }
    await fault.heal?.()
    await crew.hasWorked()
    await crew.killAll()
    stage.writer()
    const last = startReader(stage, scene, { leaseMs: 500 })
    const produced = await producedOn(scene)
    const counted = () => countEvents(produced, scene)
    const isThere = async () => (await counted()).lost === 0 && (await onwardCount(scene)) >= produced.length
    await eventually(isThere, { timeoutMs: 60_000 }).catch(() => {})
    // What comes late comes now: a repetition would still be on its way.
    await wait(500)
    await last.kill()
    const onward = await onwardCount(scene)
    const count = { fault: fault.name, driver: world.driver, seed: SEED, ...(await counted()), onward }
    console.log(`fault ${JSON.stringify(count)}`)
    return count
  } finally {
    await fault.heal?.()
    await stage.close()
  }
}

/** Every fault of a list on every driver: nothing lost, no effect twice, nothing out of order. */
export function describeFaults(faults: readonly Fault[], world: (driver: DriverName) => KafkaWorldOptions): void {
  for (const driver of DRIVERS)
    for (const fault of faults)
      it(
        `${fault.name}, ${ROUNDS} rounds, ${driver}`,
        async () => {
          const count = await workThrough(fault, world(driver))
          expect(count).toMatchObject({ lost: 0, twice: 0, outOfOrder: 0, onward: count.events })
          expect(count.events).toBeGreaterThan(20)
        },
        60_000 + ROUNDS * 40_000,
      )
}

async function countEvents(
  produced: Awaited<ReturnType<typeof producedOn>>,
  scene: Parameters<typeof producedOn>[0],
): Promise<Pick<FaultCount, 'events' | 'lost' | 'twice' | 'outOfOrder'>> {
  const handled = byKey(await scene.effects())
  let [lost, twice, outOfOrder] = [0, 0, 0]
  for (const [key, expected] of byKey(produced)) {
    const got = handled.get(key) ?? []
    const once = new Set(got)
    lost += expected.filter((n) => !once.has(n)).length
    twice += got.length - once.size
    outOfOrder += got.filter((n, index) => index > 0 && n < (got[index - 1] ?? 0)).length
  }
  return { events: produced.length, lost, twice, outOfOrder }
}
