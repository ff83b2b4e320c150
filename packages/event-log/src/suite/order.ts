import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { appendCounted, byKey, effectsOn, entries, gate, numbers, type Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** Guarantee 2: events with one key are handled in the order of their appends. */
export function describeOrder(stage: Stage): void {
  describe('order within a key', () => {
    // The order of transaction ids is not the order of appends: a transaction can get its id, wait for a lock, and append
    // after a younger transaction has. Ordering by (transaction id, row id) below the snapshot horizon fails here.
    it('a transaction that began earlier but got the lock later comes later', async () => {
      const scene = stage.scene()
      scene.follow()
      const [begun, waiting, blocking] = [gate(), gate(), gate()]
      const elder = scene.writer.database.transaction(async (tx) => {
        await tx.query("INSERT INTO produced (topic, key, n) VALUES ('none', 'none', 0)")
        begun.open()
        await waiting.passed
        await appendCounted(tx, scene.writer, scene.topic, [{ key: 'locked', n: 2 }])
      })
      await begun.passed
      const between = scene.writer.database.transaction(async (tx) => {
        await tx.query("INSERT INTO produced (topic, key, n) VALUES ('none', 'none', 0)")
        await blocking.passed
      })
      await wait(20)
      await scene.produce([{ key: 'locked', n: 1 }])
      waiting.open()
      await elder
      expect((await scene.handled(2)).get('locked')).toEqual([1, 2])
      blocking.open()
      await between
    })

    it('writers that take turns by a row lock are handled in the order in which they held it', async () => {
      const scene = stage.scene()
      scene.follow({ batchSizeMax: 7 })
      const keys = numbers(5).map((index) => `counter-${scene.topic}-${index}`)
      await Promise.all(numbers(12).map(() => countUp(scene, keys, 25)))
      const handled = await scene.handled(12 * 25)
      for (const [key, list] of handled) expect(list, key).toEqual(numbers(list.length, 1))
    })

    it('two groups handle the same topic independently, each in order', async () => {
      const scene = stage.scene()
      const other = `${scene.topic}-other`
      scene.follow()
      const second = scene.reader.log.subscribe({
        topic: scene.topic,
        group: 'others',
        handler: async (events, tx) => {
          const numbersSeen = events.map(({ key, data }) => ({ key, n: (data as { n: number }).n }))
          for (const { key, n } of numbersSeen)
            await tx.query("INSERT INTO effects VALUES (DEFAULT, $1, $2, $3, '')", [other, key, n])
        },
      })
      await scene.produce(entries('shared', 30))
      expect((await scene.handled(30)).get('shared')).toEqual(numbers(30))
      await expect
        .poll(async () => byKey(await effectsOn(scene.reader, other)).get('shared'), { timeout: 15_000 })
        .toEqual(numbers(30))
      await second.stop()
    })
  })
}

/** Counts random keys up under their row lock and appends what it counted. */
async function countUp(scene: Scene, keys: readonly string[], times: number): Promise<void> {
  for (const _ of numbers(times)) {
    const key = keys[Math.floor(Math.random() * keys.length)] ?? ''
    await scene.writer.database.transaction(async (tx) => {
      await tx.query("INSERT INTO produced (topic, key, n) VALUES ('none', 'none', 0)")
      const { rows } = await tx.query<{ n: number }>(
        'INSERT INTO counters VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET n = counters.n + 1 RETURNING n',
        [key],
      )
      await wait(Math.random() * 3)
      await appendCounted(
        tx,
        scene.writer,
        scene.topic,
        rows.map(({ n }) => ({ key, n })),
      )
    })
  }
}
