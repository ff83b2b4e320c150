import { eventually } from '@mingxin/testing'
import { describe, expect, it } from 'vitest'
import { startReader } from './processes.ts'
import { effectsOn, entries, numbers, type Scene } from './scene.ts'
import type { Stage } from './stage.ts'

const KEYS = numbers(40).map((index) => `key-${index}`)

/** Guarantee 5, and how the members of a group share the keys. */
export function describeMembership(stage: Stage): void {
  describe('members of one group', () => {
    it('share the keys: every event is handled by one of them, each key in order', async () => {
      const scene = stage.scene()
      scene.follow({ member: 'first' })
      scene.follow({ member: 'second', side: stage.openReader() })
      const hasShared = async () => new Set((await scene.effects()).map(({ member }) => member)).size === 2
      const rounds = await produceUntil(scene, hasShared)
      const handled = await scene.handled(KEYS.length * rounds)
      for (const key of KEYS) expect(handled.get(key), key).toEqual(numbers(rounds))
    })

    it('a member that stops hands its keys over at once, in order', async () => {
      const scene = stage.scene()
      const first = scene.follow({ member: 'first' })
      scene.follow({ member: 'second', side: stage.openReader() })
      const producing = producePatiently(scene, 30)
      await scene.handled(KEYS.length * 5)
      await first.stop()
      await producing
      const handled = await scene.handled(KEYS.length * 30)
      for (const key of KEYS) expect(handled.get(key), key).toEqual(numbers(30))
    })

    it('a member killed with kill -9 is replaced within its lease', async () => {
      const scene = stage.scene()
      const victim = startReader(stage, scene, { member: 'victim', leaseMs: 1_000 })
      await scene.produce(entries('before', 5))
      await scene.handled(5)
      await victim.kill()
      scene.follow({ member: 'heir', side: stage.openReader({ leaseMs: 1_000 }) })
      await scene.produce(entries('before', 5, 5))
      expect((await scene.handled(10)).get('before')).toEqual(numbers(10))
    })

    it('a member that stalls inside a batch and returns is fenced: nothing is handled twice', async () => {
      const scene = stage.scene()
      const zombie = startReader(stage, scene, { member: 'zombie', leaseMs: 1_000, stallAt: 'handled' })
      await scene.produce(entries('stalled', 5))
      await zombie.hasStalled()
      zombie.freeze()
      scene.follow({ member: 'heir', side: stage.openReader({ leaseMs: 1_000 }) })
      expect((await scene.handled(5)).get('stalled')).toEqual(numbers(5))
      zombie.thaw()
      await zombie.hasFailedWith('event-log.fenced')
      await scene.produce(entries('stalled', 5, 5))
      expect((await scene.handled(10)).get('stalled')).toEqual(numbers(10))
      const members = new Set((await effectsOn(scene.reader, scene.topic)).slice(0, 5).map(({ member }) => member))
      expect(members).toEqual(new Set(['heir']))
      await zombie.kill()
    })
  })
}

/** Appends to all keys, round by round, so that members join and leave in the middle of it. */
async function produceRound(scene: Scene, n: number): Promise<void> {
  await scene.produce(KEYS.map((key) => ({ key, n })))
  await eventually(async () => (await scene.effects()).length >= (n - 5) * KEYS.length)
}

async function producePatiently(scene: Scene, rounds: number): Promise<void> {
  for (const n of numbers(rounds)) await produceRound(scene, n)
}

/** Appends rounds until it holds, a few at least, and returns how many. */
async function produceUntil(scene: Scene, holds: () => Promise<boolean>): Promise<number> {
  let rounds = 0
  const enough = async () => {
    await produceRound(scene, rounds++)
    return rounds >= 30 && (await holds())
  }
  await eventually(enough, { what: 'both members at work' })
  return rounds
}
