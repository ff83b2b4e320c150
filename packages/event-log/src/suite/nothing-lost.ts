import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { appendCounted, entries, gate, numbers, type Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** Guarantee 1: an event is in the log exactly when the transaction that appended it committed. */
export function describeNothingLost(stage: Stage): void {
  describe('nothing is lost', () => {
    it('an event of a rolled back transaction never arrives, one of a committed transaction does', async () => {
      const scene = stage.scene()
      scene.follow()
      const failing = scene.writer.database.transaction(async (tx) => {
        await appendCounted(tx, scene.writer, scene.topic, entries('undone', 3))
        throw new Error('undo')
      })
      await expect(failing).rejects.toThrow('undo')
      await scene.produce(entries('done', 1))
      expect([...(await scene.handled(1)).keys()]).toEqual(['done'])
    })

    it('writers that commit in another order than they appended lose nothing', async () => {
      const scene = stage.scene()
      scene.follow()
      const keys = numbers(8).map((index) => `writer-${index}`)
      await Promise.all(keys.map((key) => produceSlowly(scene, key, 25)))
      const handled = await scene.handled(8 * 25)
      expect([...handled.keys()].sort()).toEqual(keys)
      for (const list of handled.values()) expect(list).toEqual(numbers(25))
    })

    for (const end of ['commit', 'rollback'] as const) {
      it(`a long appending transaction holds later events back until its ${end}, and loses none of them`, async () => {
        const scene = stage.scene()
        scene.follow()
        const long = await openTransaction(scene, end)
        await scene.produce(entries('late', 1))
        await wait(300)
        expect(await scene.effects()).toEqual([])
        await long.end()
        const expected = end === 'commit' ? ['early', 'late'] : ['late']
        expect([...(await scene.handled(expected.length)).keys()].sort()).toEqual(expected)
      })
    }

    it('a long transaction that appended nothing holds nothing back', async () => {
      const scene = stage.scene()
      scene.follow()
      const [opened, ending] = [gate(), gate()]
      const long = scene.writer.database.transaction(async (tx) => {
        await tx.query("INSERT INTO produced (topic, key, n) VALUES ('none', 'none', 0)")
        opened.open()
        await ending.passed
      })
      await opened.passed
      await scene.produce(entries('free', 1))
      await scene.handled(1)
      ending.open()
      await long
    })

    it('more events in one transaction than fit in a page arrive all, in order', async () => {
      const scene = stage.scene()
      await scene.produce(entries('long', 3_000))
      scene.follow({ batchSizeMax: 100 })
      expect((await scene.handled(3_000)).get('long')).toEqual(numbers(3_000))
    })

    it('positions of more digits keep their order (a text order would put 100000 before 99999)', async () => {
      const scene = stage.scene()
      await stage.beforeDigitBoundary()
      scene.follow({ batchSizeMax: 3 })
      await scene.produce(entries('digits', 25))
      expect((await scene.handled(25)).get('digits')).toEqual(numbers(25))
    })

    it('a reader whose connections are cut goes on where it was, with no event lost or handled twice', async () => {
      const scene = stage.scene()
      scene.follow({ batchSizeMax: 5 })
      for (const n of numbers(60)) {
        await scene.produce([{ key: 'cut', n }])
        if (n % 20 === 10) await stage.cutReaderConnections()
      }
      expect((await scene.handled(60)).get('cut')).toEqual(numbers(60))
    })
  })
}

async function produceSlowly(scene: Scene, key: string, count: number): Promise<void> {
  for (const n of numbers(count)) {
    await scene.writer.database.transaction(async (tx) => {
      await appendCounted(tx, scene.writer, scene.topic, [{ key, n }])
      await wait(Math.random() * 8)
    })
  }
}

async function openTransaction(scene: Scene, end: 'commit' | 'rollback') {
  const [opened, ending] = [gate(), gate()]
  const transaction = scene.writer.database.transaction(async (tx) => {
    await appendCounted(tx, scene.writer, scene.topic, entries('early', 1))
    opened.open()
    await ending.passed
    if (end === 'rollback') throw new Error('undo')
  })
  await opened.passed
  return {
    end: async () => {
      ending.open()
      await transaction.catch(() => {})
    },
  }
}
