import { setTimeout as wait } from 'node:timers/promises'
import { eventually, seededRandom } from '@mingxin/testing'
import { describe, expect, it } from 'vitest'
import type { Step } from '../steps.ts'
import { Crew, onwardCount, producedOn } from './crew.ts'
import { startReader } from './processes.ts'
import { byKey, entries, numbers } from './scene.ts'
import type { Stage } from './stage.ts'

const STEPS: Step[] = ['read', 'handled', 'moved', 'committed']
const ROUNDS = Number(process.env.MINGXIN_CRASH_ROUNDS ?? 8)
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
      const crew = new Crew(stage, scene, SEED)
      for (const _ of numbers(ROUNDS)) {
        await wait(150 + random() * 350)
        await crew.hasWorked()
        await crew.killSome(random)
      }
      await crew.killAll()
      const last = startReader(stage, scene, { leaseMs: 500 })
      const produced = await producedOn(scene)
      const handled = await scene.handled(produced.length, 60_000)
      await eventually(async () => (await onwardCount(scene)) === produced.length)
      await last.kill()
      expect(produced.length).toBeGreaterThan(0)
      expect(handled).toEqual(byKey(produced))
    }, 180_000)
  })
}
