import { setTimeout as wait } from 'node:timers/promises'
import { eventually, seededRandom } from '@mingxin/testing'
import { describe, expect, it } from 'vitest'
import type { Step } from '../steps.ts'
import { type Child, startReader, startWriter } from './processes.ts'
import { byKey, type Entry, entries, numbers, type Scene } from './scene.ts'
import type { Stage } from './stage.ts'

const STEPS: Step[] = ['read', 'handled', 'moved', 'committed']
const ROUNDS = Number(process.env.MINGXIN_CRASH_ROUNDS ?? 12)
const SEED = Number(process.env.MINGXIN_SEED ?? Math.floor(Math.random() * 1e9))

/** All guarantees at once, with processes of both services killed by `kill -9`. */
export function describeCrashes(stage: Stage): void {
  describe('kill -9', () => {
    for (const step of STEPS) {
      it(`a reader killed at the step "${step}" repeats work but never its effect`, async () => {
        const scene = stage.scene()
        await scene.produce(entries('crash', 200))
        for (const killAfter of [0, 1, 2])
          await startReader(stage, scene, { leaseMs: 500, killAt: step, killAfter }).ended
        const survivor = startReader(stage, scene, { leaseMs: 500 })
        expect((await scene.handled(200)).get('crash')).toEqual(numbers(200))
        await survivor.kill()
        expect(await onwardCount(scene)).toBe(200)
      })
    }

    it(`writers and readers killed at random for ${ROUNDS} rounds: each committed event has its effect once, in order`, async () => {
      console.log(`event log crash test: MINGXIN_SEED=${SEED}`)
      const scene = stage.scene()
      const random = seededRandom(SEED)
      const crew = startCrew(stage, scene, random)
      let seen = 0
      for (const round of numbers(ROUNDS)) {
        await wait(150 + random() * 350)
        // However slow the machine: somebody worked since the round before.
        seen = await eventually(async () => grownFrom(seen, (await producedOn(scene)).length), { timeoutMs: 60_000 })
        await crew.killSome(round)
      }
      await crew.killAll()
      const last = startReader(stage, scene, { leaseMs: 500 })
      const produced = await producedOn(scene)
      const handled = await scene.handled(produced.length, 60_000)
      await eventually(async () => (await onwardCount(scene)) === produced.length)
      await last.kill()
      expect(produced.length).toBeGreaterThan(0)
      expect(handled).toEqual(byKey(produced))
    })
  })
}

const grownFrom = (before: number, now: number): number => (now > before ? now : 0)

/** Two writers and two readers; whoever is killed is replaced at once. */
function startCrew(stage: Stage, scene: Scene, random: () => number) {
  let births = 0
  const born = (role: 'reader' | 'writer'): Child => {
    const options = { seed: SEED + ++births, leaseMs: 500, member: `${role}-${births}` }
    return role === 'reader' ? startReader(stage, scene, options) : startWriter(stage, scene, options)
  }
  const crew: { role: 'reader' | 'writer'; child: Child }[] = (['writer', 'writer', 'reader', 'reader'] as const).map(
    (role) => ({
      role,
      child: born(role),
    }),
  )
  return {
    killSome: async (_round: number) => {
      for (const member of crew) {
        if (random() < 0.5) continue
        await member.child.kill()
        member.child = born(member.role)
      }
    },
    killAll: async () => {
      await Promise.all(crew.map(({ child }) => child.kill()))
    },
  }
}

async function producedOn(scene: Scene): Promise<Entry[]> {
  return (
    await scene.writer.database.query<Entry>('SELECT key, n FROM produced WHERE topic = $1 ORDER BY id', [scene.topic])
  ).rows
}

async function onwardCount(scene: Scene): Promise<number> {
  const ends = await scene.reader.log.ends()
  return ends.find(({ topic }) => topic === `${scene.topic}-onward`)?.events ?? 0
}
