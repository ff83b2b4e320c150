import { randomUUID } from 'node:crypto'
import type { DriverName } from '@mingxin/kafka'
import { eventually, type kafkaOrSkip } from '@mingxin/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LogFailure } from '../../group/group.ts'
import { partitionOf } from '../../partition.ts'
import { byKey, entries, numbers, type Scene } from '../../suite/scene.ts'
import { deadLetterTopic } from '../dead-letters.ts'
import { rebuildGroup } from '../rebuild.ts'
import { KafkaStage } from './kafka-stage.ts'
import { COMPACTED } from './suite-adapter.ts'

type Kafka = Awaited<ReturnType<typeof kafkaOrSkip>>

const keysOfEveryPartition = (partitions: number): string[] =>
  numbers(partitions).map(
    (partition) =>
      numbers(100)
        .map(String)
        .find((key) => partitionOf(key, partitions) === partition) ?? '',
  )

const isGap = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'event-log.gap'

const rebuild = ({ driver }: KafkaStage, { writer, reader, topic, group: own }: Scene, group = own) =>
  rebuildGroup({ writer: writer.database, reader: reader.database, driver, group, topic, name: topic })

/** What a group does when Kafka does not have what it should, and what Kafka's tools see of a group. */
export function describeGaps({ connection, describeKafka }: Kafka, driver: DriverName): void {
  describeKafka(`a group in Kafka on ${driver}`, () => {
    let stage: KafkaStage
    beforeEach(async () => {
      stage = await KafkaStage.open({ connection, driver })
    })
    afterEach(() => stage.close())

    it('stops where records it has not handled are gone, and is rebuilt from the outbox in order', async () => {
      const failures: unknown[] = []
      const scene = stage.scene()
      stage.writer()
      const first = scene.follow()
      await scene.produce(entries('gone', 10))
      await scene.handled(10)
      await first.stop()
      await scene.produce(entries('gone', 10, 10))
      await eventually(async () => (await stage.recordsIn(scene.topic)) === 20)
      await stage.deleteRecords(scene.topic, 15)
      const reader = stage.reader({ onFailure: ({ error }) => failures.push(error) })
      const second = scene.follow({ side: reader })
      await eventually(() => failures.some(isGap))
      const stuck = await second.status()
      expect(stuck.lastFailure).toMatchObject({ code: 'event-log.gap' })
      expect(stuck.why).toContain('docs/runbooks/event-log-gap.md')
      expect((await scene.handled(10)).get('gone')).toEqual(numbers(10))

      await rebuild(stage, scene)
      // Whoever is not sure that it went through does it again.
      await rebuild(stage, scene)
      await scene.produce(entries('gone', 5, 20))
      expect((await scene.handled(25)).get('gone')).toEqual(numbers(25))
    })

    it('stops in a compacted topic, too, where records it has not read were deleted', async () => {
      const failures: unknown[] = []
      const scene = stage.scene(`${COMPACTED}${randomUUID().slice(0, 8)}`)
      stage.writer()
      const first = scene.follow()
      await scene.produce(entries('gone', 10))
      await scene.handled(10)
      await first.stop()
      await scene.produce(entries('gone', 10, 10))
      await eventually(async () => (await stage.recordsIn(scene.topic)) === 20)
      await stage.driver.changeTopicSettings(scene.topic, { 'cleanup.policy': 'compact,delete' })
      await stage.deleteRecords(scene.topic, 15)
      scene.follow({ side: stage.reader({ onFailure: ({ error }) => failures.push(error) }) })
      await eventually(() => failures.some(isGap))
      expect((await scene.handled(10)).get('gone')).toEqual(numbers(10))
      await rebuild(stage, scene)
      expect((await scene.handled(20)).get('gone')).toEqual(numbers(20))
    })

    it('stays at its gap while another group is rebuilt from further on', async () => {
      const failures = new Set<string>()
      const scene = stage.scene()
      stage.writer()
      const keys = keysOfEveryPartition(3)
      const produce = (from: number) => scene.produce(keys.flatMap((key) => entries(key, 10, from)))
      const ahead = scene.follow({ group: 'ahead', member: 'ahead' })
      const behind = scene.follow({ group: 'behind', member: 'behind' })
      await produce(0)
      await scene.handled(60)
      await behind.stop()
      await produce(10)
      await scene.handled(90)
      await ahead.stop()
      await produce(20)
      await eventually(async () => (await stage.recordsIn(scene.topic)) === 90)
      await stage.deleteRecords(scene.topic, 30)
      await rebuild(stage, scene, 'ahead')
      const side = stage.reader({ onFailure: ({ group, error }) => isGap(error) && failures.add(group) })
      for (const group of ['ahead', 'behind']) scene.follow({ side, group, member: group })
      const handledBy = async (group: string) => byKey((await scene.effects()).filter(({ member }) => member === group))
      const everything = new Map(keys.map((key) => [key, numbers(30)]))
      await eventually(async () => failures.has('behind') && (await scene.effects()).length >= 120)
      expect(await handledBy('ahead')).toEqual(everything)
      expect(await handledBy('behind')).toEqual(new Map(keys.map((key) => [key, numbers(10)])))
      await rebuild(stage, scene, 'behind')
      await scene.handled(180)
      expect(await handledBy('behind')).toEqual(everything)
    })

    it('stops at records of another installation, and ours are not published among them', async () => {
      const scene = stage.scene()
      const failures = new Set<unknown>()
      const note = ({ error }: LogFailure) => failures.add(error instanceof Error && 'code' in error && error.code)
      await stage.driver.createTopics([{ name: scene.topic, partitions: 3, replication: 1, settings: {} }])
      const producer = await stage.driver.openProducer()
      const headers = { ce_id: '1', ce_source: '/elsewhere/writer', ce_type: 'suite.counted' }
      const foreign = {
        topic: scene.topic,
        partition: 0,
        key: 'theirs',
        value: '{"n":0}',
        headers,
        timestamp: Date.now(),
      }
      await producer.send([foreign])
      await producer.close()
      scene.follow({ side: stage.reader({ onFailure: note }) })
      await eventually(() => failures.has('event-log.other-log'))
      failures.clear()
      stage.writer({ onFailure: note })
      await scene.produce(entries('ours', 3))
      await eventually(() => failures.has('event-log.other-log'))
      expect(await scene.effects()).toEqual([])
      expect(await stage.recordsIn(scene.topic)).toBe(1)
    })

    it('is not published to a cluster that took the place of the one before, also while the service runs', async () => {
      const scene = stage.scene()
      const failures = new Set<unknown>()
      const { database, log } = stage.writer({
        onFailure: ({ error }) => failures.add(error instanceof Error && 'code' in error && error.code),
      })
      await scene.produce(entries('before', 1))
      await eventually(async () => (await stage.recordsIn(scene.topic)) === 1)
      await database.query("UPDATE log_place SET cluster_id = 'the one before'")
      await database.query("UPDATE log_positions SET owner = NULL, generation = generation + 1 WHERE topic = '*'")
      await eventually(() => failures.has('event-log.other-log'))
      expect((await log.relay())?.lastFailure).toMatchObject({ code: 'event-log.other-log' })
      await scene.produce(entries('after', 1))
      failures.clear()
      await eventually(() => failures.has('event-log.other-log'))
      expect(await stage.recordsIn(scene.topic)).toBe(1)
    })

    it('is not stopped by the retention of records it has handled', async () => {
      const scene = stage.scene()
      stage.writer()
      const first = scene.follow()
      await scene.produce(entries('kept', 10))
      await scene.handled(10)
      await first.stop()
      await stage.deleteRecords(scene.topic, 10)
      scene.follow({ side: stage.reader() })
      await scene.produce(entries('kept', 5, 10))
      expect((await scene.handled(15)).get('kept')).toEqual(numbers(15))
    })

    it('shows its offsets to Kafka’s tools: where it is caught up, they are the ends', async () => {
      const scene = stage.scene()
      stage.writer()
      scene.follow()
      await scene.produce(numbers(30).map((n) => ({ key: `key-${n}`, n })))
      await scene.handled(30)
      const watermarks = await stage.driver.watermarks(scene.topic)
      const ends = [...watermarks].filter(([, { end }]) => end > 0).map(([partition, { end }]) => [partition, end])
      await expect
        .poll(async () => [...(await stage.driver.committedOffsets(scene.group, scene.topic))].sort(), {
          timeout: 10_000,
        })
        .toEqual(ends.sort())
    })

    it('publishes what it parks as a dead letter: the event as it was, and why it is there', async () => {
      const scene = stage.scene()
      stage.writer()
      const subscription = scene.follow({
        before: async (events) => {
          if (events.some(({ data }) => data.n === 1)) throw new Error('poison')
        },
      })
      await scene.produce(entries('bad', 3))
      await eventually(async () => (await subscription.parked.list()).length === 2)
      const letters = deadLetterTopic(scene.topic, scene.group)
      await eventually(async () => (await stage.recordsIn(letters)) === 1)
      const [record] = await stage.read(letters)
      expect(record).toMatchObject({
        key: 'bad',
        value: '{"n":1}',
        headers: {
          ce_type: 'suite.counted',
          ce_source: '/suite/writer',
          'mingxin-original-topic': scene.topic,
          'mingxin-group': scene.group,
          'mingxin-error-reason': 'poison',
        },
      })
    })

    it('gets its records as CloudEvents in binary mode', async () => {
      const scene = stage.scene()
      stage.writer()
      await scene.produce([{ key: '佛山市高明区', n: 0 }])
      await eventually(async () => (await stage.recordsIn(scene.topic)) === 1)
      const [record] = await stage.read(scene.topic)
      expect(record).toMatchObject({
        key: '佛山市高明区',
        value: '{"n":0}',
        headers: {
          ce_specversion: '1.0',
          ce_source: '/suite/writer',
          ce_type: 'suite.counted',
          ce_subject: '佛山市高明区',
          'content-type': 'application/json',
          'mingxin-previous': '0',
        },
      })
      expect(record?.headers.ce_id).toMatch(/^\d+$/)
      expect(Date.parse(record?.headers.ce_time ?? '')).toBeLessThanOrEqual(record?.timestamp ?? 0)
    })
  })
}
