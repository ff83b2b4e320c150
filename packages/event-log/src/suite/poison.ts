import { AppError } from '@mingxin/errors'
import { eventually } from '@mingxin/testing'
import { describe, expect, it } from 'vitest'
import type { EventParked } from '../group/group.ts'
import type { Handler } from '../port.ts'
import { type CountedEvent, entries, numbers } from './scene.ts'
import type { Stage } from './stage.ts'

/** Guarantee 4: an event that cannot be handled waits with its reason, its key behind it, all others flow. */
export function describePoison(stage: Stage): void {
  describe('poison is parked, not skipped', () => {
    it('one poison event among 400 costs its neighbours nothing and is found in few calls', async () => {
      const scene = stage.scene()
      const poison = poisonOn('key-7', 0)
      await scene.produce(numbers(400).map((index) => ({ key: `key-${index}`, n: 0 })))
      const subscription = scene.follow({ before: poison.handler, batchSizeMax: 400 })
      const handled = await scene.handled(399)
      expect(handled.has('key-7')).toBe(false)
      expect(poison.calls()).toBeLessThanOrEqual(2 + 2 * Math.ceil(Math.log2(400)))
      const [parked] = await subscription.parked.list()
      expect(parked).toMatchObject({ key: 'key-7', state: 'failed', reason: 'poison', attempts: 1 })
    })

    it('later events of the key wait behind it while all other keys flow', async () => {
      const scene = stage.scene()
      const subscription = scene.follow({ before: poisonOn('bad', 2).handler })
      await scene.produce([...entries('bad', 5), ...entries('good', 5)])
      await scene.produce([...entries('bad', 2, 5), ...entries('good', 2, 5)])
      const handled = await scene.handled(9)
      expect(handled.get('good')).toEqual(numbers(7))
      expect(handled.get('bad')).toEqual([0, 1])
      const parked = await eventually(async () => {
        const all = await subscription.parked.list()
        return all.length === 5 && all
      })
      expect(parked.map(({ state }) => state)).toEqual(['failed', 'waiting', 'waiting', 'waiting', 'waiting'])
      expect(await subscription.status()).toMatchObject({ verdict: 'parked', parkedKeys: 1, parkedEvents: 5, lag: 0 })
    })

    it('parking is told once for what failed, not for what waits behind it', async () => {
      const scene = stage.scene()
      const told: EventParked[] = []
      const side = stage.openReader({ onEventParked: (parked) => told.push(parked) })
      const subscription = scene.follow({ before: poisonOn('bad', 0).handler, side })
      await scene.produce([...entries('bad', 3), ...entries('good', 1)])
      await eventually(async () => (await subscription.parked.list()).length === 3)
      await eventually(() => told.length > 0)
      const position = (await subscription.parked.list())[0]?.position
      const { group, topic } = scene
      expect(told).toEqual([{ group, topic, position, code: 'Error', reason: 'poison' }])
      await subscription.stop()
      await side.close()
    })

    it('a re-drive handles what was parked and what waited behind it, in order, before anything newer', async () => {
      const scene = stage.scene()
      const poison = poisonOn('bad', 1)
      const subscription = scene.follow({ before: poison.handler })
      await scene.produce(entries('bad', 4))
      await eventually(async () => (await subscription.parked.list()).length === 3)
      poison.cure()
      expect(await subscription.parked.dryRun('bad')).toEqual({ events: 3, wouldHandle: 3, failure: undefined })
      expect((await scene.effects()).length).toBe(1)
      expect(await subscription.parked.redrive('bad', { actor: 'tester', reason: 'cured' })).toBe(3)
      await scene.produce(entries('bad', 3, 4))
      expect((await scene.handled(7)).get('bad')).toEqual(numbers(7))
      expect(await subscription.parked.list()).toEqual([])
    })

    it('a re-drive that fails again leaves the key parked and says so', async () => {
      const scene = stage.scene()
      const subscription = scene.follow({ before: poisonOn('bad', 0).handler })
      await scene.produce(entries('bad', 2))
      await eventually(async () => (await subscription.parked.list()).length === 2)
      expect(await subscription.parked.dryRun('bad')).toEqual({ events: 2, wouldHandle: 0, failure: 'poison' })
      await subscription.parked.redrive('bad', { actor: 'tester', reason: 'hope' })
      const again = async () => (await subscription.parked.list()).find(({ attempts }) => attempts === 2)
      expect(await eventually(again)).toMatchObject({ state: 'failed', redriveRequested: false })
      expect(await scene.effects()).toEqual([])
      const audit = await scene.reader.database.query(
        "SELECT actor, reason FROM log_parked_audit WHERE topic = $1 AND action = 'redrive-requested'",
        [scene.topic],
      )
      expect(audit.rows).toEqual([
        { actor: 'tester', reason: 'hope' },
        { actor: 'tester', reason: 'hope' },
      ])
    })

    it('discarding the failed event lets what waits behind it flow, and leaves an audit row with its reason', async () => {
      const scene = stage.scene()
      const subscription = scene.follow({ before: poisonOn('bad', 0).handler })
      await scene.produce(entries('bad', 3))
      const parked = await eventually(async () => {
        const all = await subscription.parked.list()
        return all.length === 3 && all
      })
      await subscription.parked.discard(parked[0]?.position ?? 0, { actor: 'tester', reason: 'sent in error' })
      expect((await scene.handled(2)).get('bad')).toEqual([1, 2])
      const audit = await scene.reader.database.query(
        "SELECT action, actor, reason FROM log_parked_audit WHERE topic = $1 AND action = 'discarded'",
        [scene.topic],
      )
      expect(audit.rows).toEqual([{ action: 'discarded', actor: 'tester', reason: 'sent in error' }])
    })

    it('a key stays parked when its partition goes to another member', async () => {
      const scene = stage.scene()
      const first = scene.follow({ before: poisonOn('bad', 0).handler })
      await scene.produce(entries('bad', 1))
      await eventually(async () => (await first.parked.list()).length === 1)
      await first.stop()
      const second = scene.follow({ side: stage.openReader(), before: poisonOn('bad', 0).handler })
      await scene.produce([...entries('bad', 1, 1), ...entries('good', 1)])
      expect([...(await scene.handled(1)).keys()]).toEqual(['good'])
      expect((await second.parked.list()).map(({ state }) => state)).toEqual(['failed', 'waiting'])
    })

    it('a retryable failure is repeated until it passes and parks nothing', async () => {
      const scene = stage.scene()
      let failures = 3
      const subscription = scene.follow({
        before: async () => {
          if (failures-- > 0) throw new AppError('database.unavailable')
        },
      })
      await scene.produce(entries('patient', 3))
      expect((await scene.handled(3)).get('patient')).toEqual(numbers(3))
      expect(await subscription.parked.list()).toEqual([])
    })
  })
}

/** A handler that rejects the n-th event of a key for good, until it is cured. */
function poisonOn(key: string, n: number) {
  let calls = 0
  let isCured = false
  const handler: Handler<CountedEvent> = async (events) => {
    calls++
    if (!isCured && events.some((event) => event.key === key && event.data.n === n)) throw new Error('poison')
  }
  return { handler, calls: () => calls, cure: () => (isCured = true) }
}
