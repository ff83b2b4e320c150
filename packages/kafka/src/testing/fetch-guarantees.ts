import { eventually } from '@mingxin/testing'
import { expect, it } from 'vitest'
import type { FetchedRecord } from '../driver.ts'
import { deleteRecords, deleteTopic, sendInTransaction } from './fixtures.ts'
import {
  createTopic,
  fetchOne,
  incompressible,
  readPartition,
  record,
  records,
  send,
  timed,
  topicName,
} from './records.ts'
import type { Stage } from './stage.ts'

const LONG_MS = 8_000
const SOON_MS = LONG_MS / 2

export function fetchGuarantees(stage: () => Stage): void {
  it('returns empty when nothing came within the wait, and not before', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'idle')
    const [fetched, tookMs] = await timed(() => fetchOne(driver, topic, { maxWaitMs: 400 }))
    expect(fetched).toEqual({ partition: 0, watermarks: { start: 0, end: 0 }, records: [], next: 0 })
    expect(tookMs).toBeGreaterThan(350)
    expect(tookMs).toBeLessThan(2_000)
  })

  it('returns as soon as something is appended', async () => {
    const { driver, other } = stage()
    const topic = await createTopic(driver, 'wakes')
    const producer = await other.openProducer()
    const polling = timed(() => fetchOne(driver, topic, { maxWaitMs: LONG_MS }))
    await producer.send([record(topic)])
    const [fetched, tookMs] = await polling
    expect(fetched.records).toHaveLength(1)
    expect(tookMs).toBeLessThan(SOON_MS)
  })

  it('a long poll holds up no other request to the same broker', async () => {
    const { driver } = stage()
    const [idle, busy] = [await createTopic(driver, 'idle-topic'), await createTopic(driver, 'busy-topic')]
    const polls = Array.from({ length: 3 }, () => fetchOne(driver, idle, { maxWaitMs: LONG_MS }))
    const [, tookMs] = await timed(async () => {
      await send(driver, record(busy))
      await fetchOne(driver, busy, { maxWaitMs: LONG_MS })
      await driver.commitOffsets('beside', busy, new Map([[0, 1]]))
    })
    expect(tookMs).toBeLessThan(SOON_MS)
    await send(driver, record(idle))
    await Promise.all(polls)
  })

  it('what is more than one fetch may carry comes in several, whole and in order', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'many-fetches')
    for (let round = 0; round < 20; round++)
      await send(driver, ...Array.from({ length: 20 }, () => record(topic, { value: incompressible(2_000) })))
    const read = await readPartition(driver, topic, { maxBytes: 100_000 })
    expect(read.map(({ offset }) => offset)).toEqual(Array.from({ length: 400 }, (_, index) => index))
    const { records: first } = await fetchOne(driver, topic, { maxBytes: 100_000 })
    expect(first.length).toBeLessThan(read.length / 4)
  })

  it('a record larger than the bytes asked for is returned nevertheless', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'one-large')
    await send(driver, record(topic, { value: incompressible(300_000) }))
    expect((await fetchOne(driver, topic, { maxBytes: 10_000 })).records).toHaveLength(1)
  })

  it('begins at the offset asked for, also within a batch', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'within-batch')
    await send(driver, ...records(topic, 100))
    const fetched = await fetchOne(driver, topic, { from: 57 })
    expect(fetched.records.map(({ value }) => Number(value))).toEqual(
      Array.from({ length: 43 }, (_, index) => 57 + index),
    )
    expect(fetched.next).toBe(100)
  })

  it('every partition gets its turn when one alone fills the answer', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'turns', 3)
    for (const partition of [0, 1, 2]) await send(driver, record(topic, { partition, value: incompressible(200_000) }))
    const node = (await driver.leaders(topic)).get(0) ?? -1
    const from = new Map([0, 1, 2].map((partition) => [partition, 0]))
    const read = new Set<number>()
    for (let turn = 0; turn < 3; turn++)
      for (const { partition, records } of await driver.fetch({ node, topic, from, maxWaitMs: 500, maxBytes: 100_000 }))
        if (records.length > 0) read.add(partition)
    expect(read).toEqual(new Set([0, 1, 2]))
  })

  it('an offset below what is kept, or above what was written, is a fault that tells what is there', async () => {
    const { driver, kafka } = stage()
    const topic = await createTopic(driver, 'range', 2)
    await send(driver, ...records(topic, 10), ...records(topic, 2, { partition: 1 }))
    await deleteRecords(kafka, topic, 0, 6)
    for (const from of [0, 5, 11])
      expect(await fetchOne(driver, topic, { from })).toEqual({
        partition: 0,
        fault: 'out-of-range',
        watermarks: { start: 6, end: 10 },
        records: [],
        next: from,
      })
    expect((await fetchOne(driver, topic, { from: 6 })).records).toHaveLength(4)
    expect((await driver.watermarks(topic)).get(0)).toEqual({ start: 6, end: 10 })
  })

  it('the fault of one partition hides the records of no other', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'mixed', 2)
    await send(driver, ...records(topic, 3, { partition: 1 }))
    const node = (await driver.leaders(topic)).get(0) ?? -1
    const from = new Map([
      [0, 5],
      [1, 0],
      [7, 0],
    ])
    const fetched = await driver.fetch({ node, topic, from, maxWaitMs: 500, maxBytes: 100_000 })
    const found = new Map(fetched.map((one) => [one.partition, one]))
    expect(found.get(0)).toMatchObject({ fault: 'out-of-range', watermarks: { start: 0, end: 0 } })
    expect(found.get(1)?.records).toHaveLength(3)
    expect(found.get(7)).toMatchObject({ fault: 'moved' })
  })

  it('a topic nobody knows has no leaders, and a broker asked for it says that it does not lead it', async () => {
    const { driver } = stage()
    const topic = topicName('missing')
    await expect(driver.leaders(topic)).rejects.toMatchObject({ code: 'kafka.topic-unknown' })
    await expect(driver.watermarks(topic)).rejects.toMatchObject({ code: 'kafka.topic-unknown' })
    const fetched = await driver.fetch({ node: 1, topic, from: new Map([[0, 0]]), maxWaitMs: 500, maxBytes: 1_000 })
    expect(fetched).toMatchObject([{ partition: 0, fault: 'moved', records: [], next: 0 }])
  })

  it('a broker that is not in the cluster is unavailable', async () => {
    const { driver } = stage()
    const asked = { node: 99, topic: 'any', from: new Map([[0, 0]]), maxWaitMs: 500, maxBytes: 1_000 }
    await expect(driver.fetch(asked)).rejects.toMatchObject({ code: 'kafka.unavailable' })
  })

  it('a topic deleted and made anew is read from its new beginning', async () => {
    const { driver, kafka } = stage()
    const topic = await createTopic(driver, 'anew')
    await send(driver, ...records(topic, 5))
    expect((await fetchOne(driver, topic)).records).toHaveLength(5)
    await deleteTopic(kafka, driver, topic)
    await driver.createTopics([{ name: topic, partitions: 1, replication: 1, settings: {} }])
    expect(await fetchOne(driver, topic, { from: 5 })).toMatchObject({ fault: 'out-of-range' })
    await send(driver, record(topic, { value: 'new' }))
    expect((await fetchOne(driver, topic)).records.map(({ value }) => value)).toEqual(['new'])
  })

  it('moves past control records, which are not returned', async () => {
    const { driver, kafka } = stage()
    const topic = await createTopic(driver, 'control')
    await sendInTransaction(kafka, topic, 'in a transaction')
    // The mark of the commit follows the answer to it.
    const end = 2
    await eventually(async () => (await driver.watermarks(topic)).get(0)?.end === end)
    const fetched = await fetchOne(driver, topic)
    expect(fetched.records.map(({ value }) => value)).toEqual(['in a transaction'])
    expect(fetched.next).toBe(end)
    expect(await fetchOne(driver, topic, { from: 1 })).toMatchObject({ records: [], next: end })
  })

  it('a compacted topic is read past what compaction took away', async () => {
    const { driver } = stage()
    const quickly = { 'segment.ms': '500', 'min.cleanable.dirty.ratio': '0.001', 'max.compaction.lag.ms': '500' }
    const topic = await createTopic(driver, 'compacted', 1, { 'cleanup.policy': 'compact', ...quickly })
    for (let round = 0; round < 3; round++) await send(driver, ...records(topic, 20, { key: 'same' }))
    // Kafka leaves the newest segment alone, and begins another one with a record that is later by its own time.
    const remaining = async (): Promise<FetchedRecord[]> => {
      await send(driver, record(topic, { key: 'later', timestamp: Date.now() + 1_000 }))
      return (await readPartition(driver, topic)).filter(({ key }) => key === 'same')
    }
    await eventually(async () => (await remaining()).length === 1, { timeoutMs: 60_000 })
    expect(await remaining()).toMatchObject([{ offset: 59, value: '19' }])
  }, 90_000)
}
