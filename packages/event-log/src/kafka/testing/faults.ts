import { setTimeout as wait } from 'node:timers/promises'
import type { DriverName } from '@mingxin/kafka'
import { eventually, seededRandom } from '@mingxin/testing'
import { Crew, onwardCount, producedOn } from '../../suite/crew.ts'
import { byKey, numbers } from '../../suite/scene.ts'
import { KafkaStage } from './kafka-stage.ts'
import type { KafkaWorldOptions } from './kafka-world.ts'

export const ROUNDS = Number(process.env.MINGXIN_FAULT_ROUNDS ?? 3)
const SEED = Number(process.env.MINGXIN_SEED ?? Math.floor(Math.random() * 1e9))
/** The long form runs on both drivers. */
export const DRIVERS: readonly DriverName[] = ROUNDS > 3 ? ['kafkajs', 'platformatic'] : ['kafkajs']

export interface Fault {
  readonly name: string
  /** Does harm for one round, and resolves when the next one may begin. */
  disturb(random: () => number): Promise<void>
  /** Makes everything whole again. */
  heal(): Promise<void>
  readonly clockJumps?: boolean
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
}

/** Lets a crew of writers and readers work through a fault, waits until all is handled, and counts. */
export async function workThrough(fault: Fault, world: KafkaWorldOptions): Promise<FaultCount> {
  const random = seededRandom(SEED)
  const stage = await KafkaStage.open(world)
  try {
    const scene = stage.scene()
    const crew = new Crew(stage, scene, SEED, { clockJumps: fault.clockJumps ?? false })
    await crew.hasWorked()
    for (const _ of numbers(ROUNDS)) {
      await wait(200 + random() * 400)
      await fault.disturb(random)
      await crew.hasWorked()
      await crew.hasHandled()
    }
    await fault.heal()
    await crew.hasWorked()
    await crew.killAll()
    stage.writer()
    scene.follow({ side: stage.reader({ leaseMs: 500 }) })
    const produced = await producedOn(scene)
    const counted = () => countEvents(produced, scene)
    await eventually(async () => (await counted()).lost === 0, { timeoutMs: 60_000 }).catch(() => {})
    // What comes late comes now: a repetition would still be on its way.
    await wait(500)
    const count = { fault: fault.name, driver: world.driver, seed: SEED, ...(await counted()) }
    console.log(`fault ${JSON.stringify({ ...count, onward: await onwardCount(scene) })}`)
    return count
  } finally {
    await fault.heal()
    await stage.close()
  }
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
