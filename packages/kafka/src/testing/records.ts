import { randomBytes, randomUUID } from 'node:crypto'
import { eventually } from '@mingxin/testing'
import type { FetchedRecord, KafkaDriver, OutgoingRecord, Partition } from '../driver.ts'

// Older records would soon be too old for Kafka's retention, which goes by their own time.
const NOW = Date.now()
const READ_TIMEOUT_MS = 20_000
const MAX_WAIT_MS = 500
const MAX_BYTES = 1024 * 1024

export const topicName = (about: string): string => `${about}-${randomUUID()}`

export async function createTopic(
  driver: KafkaDriver,
  about: string,
  partitions = 1,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const name = topicName(about)
  await driver.createTopics([{ name, partitions, replication: 1, settings }])
  return name
}

export const record = (topic: string, parts: Partial<OutgoingRecord> = {}): OutgoingRecord => ({
  topic,
  partition: 0,
  key: 'key',
  value: 'value',
  headers: {},
  timestamp: NOW,
  ...parts,
})

/** Numbered values. */
export const records = (topic: string, count: number, parts: Partial<OutgoingRecord> = {}): OutgoingRecord[] =>
  Array.from({ length: count }, (_, index) => record(topic, { value: String(index), ...parts }))

/** Text that no compression makes much smaller. */
export const incompressible = (bytes: number): string =>
  randomBytes(Math.ceil(bytes * 0.75))
    .toString('base64')
    .slice(0, bytes)

/** Sends with a producer of its own. */
export async function send(driver: KafkaDriver, ...outgoing: OutgoingRecord[]): Promise<void> {
  const producer = await driver.openProducer()
  await producer.send(outgoing)
  await producer.close()
}

/**
 * Reads a partition from an offset to its present end, fetch by fetch. After leaders have moved there may be nothing to
 * read for a moment: a broker that has just come back names the leader of before, and a new leader hands out nothing
 * before the replicas have told it what they have.
 */
export async function readPartition(
  driver: KafkaDriver,
  topic: string,
  { partition = 0, from = 0, maxBytes = MAX_BYTES }: { partition?: Partition; from?: number; maxBytes?: number } = {},
): Promise<FetchedRecord[]> {
  const end = (await driver.watermarks(topic)).get(partition)?.end ?? 0
  const deadline = Date.now() + READ_TIMEOUT_MS
  const read: FetchedRecord[] = []
  for (let next = from; next < end; ) {
    const fetched = await fetchOne(driver, topic, { partition, from: next, maxBytes })
    if (fetched.next === next && Date.now() > deadline)
      throw new Error(`Nothing to read at ${next} of ${end}: ${JSON.stringify(fetched)}`)
    read.push(...fetched.records)
    next = fetched.next
  }
  return read
}

export async function fetchOne(
  driver: KafkaDriver,
  topic: string,
  {
    partition = 0,
    from = 0,
    maxBytes = MAX_BYTES,
    maxWaitMs = MAX_WAIT_MS,
  }: { partition?: Partition; from?: number; maxBytes?: number; maxWaitMs?: number } = {},
) {
  const node = await leaderOf(driver, topic, partition)
  const [fetched] = await driver.fetch({ node, topic, from: new Map([[partition, from]]), maxWaitMs, maxBytes })
  if (!fetched) throw new Error(`No answer for ${topic}/${partition}`)
  return fetched
}

/** A broker that was away for long leads nothing for a moment: the controller must take it back first. */
const leaderOf = (driver: KafkaDriver, topic: string, partition: Partition) =>
  eventually(async () => (await driver.leaders(topic)).get(partition), {
    what: `${topic}/${partition} having a leader`,
  })

/** `[what it resolved with, how many milliseconds it took]` */
export async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const beganAt = performance.now()
  return [await work(), performance.now() - beganAt]
}
