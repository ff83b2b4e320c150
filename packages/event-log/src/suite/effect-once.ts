import { AppError } from '@mingxin/errors'
import { eventually } from '@mingxin/testing'
import { describe, expect, it } from 'vitest'
import { entries, eventOf, numbers } from './scene.ts'
import type { Stage } from './stage.ts'

/** Guarantee 3: effects, appended events and the position commit together. */
export function describeEffectOnce(stage: Stage): void {
  describe('effect once', () => {
    it('a batch that fails halfway leaves neither an effect nor an appended event behind', async () => {
      const scene = stage.scene()
      const onward = stage.scene()
      let failures = 2
      scene.reader.log.subscribe({
        topic: scene.topic,
        group: scene.group,
        handler: async (events, tx) => {
          await tx.query("INSERT INTO effects (topic, key, n) SELECT $1, 'once', generate_series(1, $2::int)", [
            scene.topic,
            events.length,
          ])
          await scene.reader.log.append(
            tx,
            numbers(events.length).map((n) => eventOf(onward.topic, { key: 'onward', n })),
          )
          if (failures-- > 0) throw new AppError('database.conflict')
        },
      })
      await scene.produce(entries('once', 5))
      expect((await scene.handled(5)).get('once')).toHaveLength(5)
      const ends = await scene.reader.log.ends()
      expect(ends.find(({ topic }) => topic === onward.topic)?.events).toBe(5)
    })

    it('retryable failures in a row are counted as such, so that the pauses between them grow', async () => {
      const scene = stage.scene()
      let consecutive = 0
      const side = stage.openReader({ onFailure: (failure) => (consecutive = failure.consecutive) })
      let isAway = true
      scene.follow({
        side,
        before: async () => {
          if (isAway) throw new AppError('database.unavailable')
        },
      })
      await scene.produce(entries('away', 3))
      await eventually(() => consecutive === 4, { what: 'four failures in a row' })
      isAway = false
      expect((await scene.handled(3)).get('away')).toEqual(numbers(3))
      isAway = true
      await scene.produce(entries('away', 3, 3))
      await eventually(() => consecutive === 1, { what: 'a new row, since something was handled' })
    })

    it('a group that starts again goes on behind the last event it handled', async () => {
      const scene = stage.scene()
      const first = scene.follow()
      await scene.produce(entries('again', 10))
      await scene.handled(10)
      await first.stop()
      await scene.produce(entries('again', 10, 10))
      scene.follow({ side: stage.openReader() })
      expect((await scene.handled(20)).get('again')).toEqual(numbers(20))
    })
  })
}
