import type { DriverName } from '@mingxin/kafka'
import { eventually, type kafkaOrSkip } from '@mingxin/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { entries, numbers, type Scene } from '../../suite/scene.ts'
import { growTopic } from '../grow.ts'
import { KafkaStage } from './kafka-stage.ts'

type Kafka = Awaited<ReturnType<typeof kafkaOrSkip>>

const KEYS = numbers(40).map((index) => `key-${index}`)

/** More partitions move keys to other partitions; their order stays. */
export function describeGrowth({ connection, describeKafka }: Kafka, driver: DriverName): void {
  describeKafka(`a topic that gets more partitions on ${driver}`, () => {
    let stage: KafkaStage
    beforeEach(async () => {
      stage = await KafkaStage.open({ connection, driver })
    })
    afterEach(() => stage.close())

    const grow = (scene: Scene, partitions: number) =>
      growTopic({
        database: scene.writer.database,
        driver: stage.driver,
        topic: scene.topic,
        name: scene.topic,
        partitions,
      })
    const produceRounds = async (scene: Scene, count: number, from: number) => {
      for (const n of numbers(count, from)) await scene.produce(KEYS.map((key) => ({ key, n })))
    }
    const inOrder = (handled: Map<string, number[]>, rounds: number) => {
      for (const key of KEYS) expect(handled.get(key), key).toEqual(numbers(rounds))
    }

    it('keeps every key in order while events flow, one slow member among two holding it up', async () => {
      const scene = stage.scene()
      stage.writer()
      const slow = async () => new Promise<void>((resolve) => setTimeout(resolve, 20))
      scene.follow({ member: 'slow', before: slow, batchSizeMax: 20 })
      scene.follow({ member: 'quick', side: stage.reader() })
      await produceRounds(scene, 5, 0)
      await eventually(async () => (await stage.recordsIn(scene.topic)) > 0)
      const producing = produceRounds(scene, 40, 5)
      await grow(scene, 7)
      await producing
      await produceRounds(scene, 5, 45)
      inOrder(await scene.handled(KEYS.length * 50), 50)
      const ends = await stage.driver.watermarks(scene.topic)
      expect([...ends.values()].filter(({ end }) => end > 0).length).toBe(7)
    })

    it('keeps its order when nobody read before it grew, twice', async () => {
      const scene = stage.scene()
      stage.writer()
      await produceRounds(scene, 3, 0)
      await eventually(async () => (await stage.recordsIn(scene.topic)) === KEYS.length * 3)
      // Growing broke off here once: Kafka has the partitions, the relay does not use them.
      await stage.driver.growTopic(scene.topic, 5)
      await grow(scene, 5)
      await produceRounds(scene, 3, 3)
      await grow(scene, 9)
      await produceRounds(scene, 3, 6)
      scene.follow({ batchSizeMax: 7 })
      scene.follow({ side: stage.reader(), batchSizeMax: 7 })
      inOrder(await scene.handled(KEYS.length * 9), 9)
    })

    it('keeps what waits behind a parked event parked, in its new partition', async () => {
      const scene = stage.scene()
      stage.writer()
      let isCured = false
      const subscription = scene.follow({
        before: async (events) => {
          if (!isCured && events.some(({ data }) => data.n === 1)) throw new Error('poison')
        },
      })
      for (const key of KEYS.slice(0, 8)) await scene.produce(entries(key, 3))
      await eventually(async () => (await subscription.parked.list()).length === 16)
      await grow(scene, 7)
      for (const key of KEYS.slice(0, 8)) await scene.produce(entries(key, 2, 3))
      await eventually(async () => (await subscription.parked.list()).length === 32)
      expect(await scene.effects()).toHaveLength(8)
      isCured = true
      for (const key of KEYS.slice(0, 8)) await subscription.parked.redrive(key, { actor: 'tester', reason: 'cured' })
      const handled = await scene.handled(40)
      for (const key of KEYS.slice(0, 8)) expect(handled.get(key), key).toEqual(numbers(5))
    })
  })
}
