import type { LocalKafka } from '@mingxin/local-kafka'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FetchedRecord, KafkaDriver, KafkaProducer, NodeId, Offset, Partition } from './driver.ts'
import { createKafkajsDriver } from './kafkajs/driver.ts'
import { createPlatformaticDriver } from './platformatic/driver.ts'
import { readPartition, record, records, send, topicName } from './testing/records.ts'
import { connectionTo, startTestKafka } from './testing/test-kafka.ts'

const NODES = [1, 2, 3]
const PARTITIONS = 6
const OFFSETS_TOPIC = '__consumer_offsets'

let kafka: LocalKafka

beforeAll(async () => {
  kafka = await startTestKafka({ nodes: 3 })
}, 180_000)

afterAll(() => kafka?.stop(), 60_000)

describe.each([
  ['kafkajs', createKafkajsDriver],
  ['@platformatic/kafka', createPlatformaticDriver],
] as const)('the driver on %s in a cluster of three', (_name, create) => {
  let driver: KafkaDriver

  beforeAll(() => {
    driver = create(connectionTo(kafka.brokers))
  })

  afterAll(() => driver?.close())

  async function createReplicated(about: string, partitions = PARTITIONS): Promise<string> {
    const name = topicName(about)
    await driver.createTopics([{ name, partitions, replication: 3, settings: { 'min.insync.replicas': '2' } }])
    return name
  }

  async function inSync(topic: string): Promise<readonly NodeId[] | undefined> {
    return (await driver.describeTopics([topic])).get(topic)?.partitions[0]?.inSync.toSorted()
  }

  it('one send reaches partitions led by all brokers', async () => {
    const topic = await createReplicated('spread')
    const leaders = await driver.leaders(topic)
    expect(new Set(leaders.values())).toEqual(new Set(NODES))
    const sent = [...leaders.keys()].flatMap((partition) => records(topic, 50, { partition }))
    await send(driver, ...sent)
    for (const partition of leaders.keys()) expect(await readPartition(driver, topic, { partition })).toHaveLength(50)
  })

  it('a broker asked for what another one leads says so', async () => {
    const topic = await createReplicated('elsewhere')
    const leader = (await driver.leaders(topic)).get(0)
    const node = NODES.find((id) => id !== leader) ?? 0
    const asked = { node, topic, from: new Map([[0, 0]]), maxWaitMs: 500, maxBytes: 1_000 }
    expect(await driver.fetch(asked)).toMatchObject([{ partition: 0, fault: 'moved', records: [], next: 0 }])
  })

  it('what a broker took with it when it was killed is led by the others: nothing is lost, nothing out of order', async () => {
    const topic = await createReplicated('killed-leader')
    const victim = (await driver.leaders(topic)).get(0) ?? 0
    const sending = sendNumbers(driver, topic, 120, (number) => {
      if (number === 40) return kafka.kill(victim, 'SIGKILL')
      return number === 80 ? kafka.startNode(victim) : undefined
    })
    const reading = readNumbers(driver, topic, 120)
    await sending
    for (const [partition, numbers] of await reading)
      expect([partition, numbers]).toEqual([partition, Array.from({ length: 120 }, (_, index) => index)])
  }, 120_000)

  it('with too few replicas in sync nothing is acknowledged, and everything again once they are back', async () => {
    const topic = await createReplicated('too-few', 1)
    const leader = (await driver.leaders(topic)).get(0) ?? 0
    const others = NODES.filter((id) => id !== leader)
    for (const id of others) await kafka.kill(id, 'SIGKILL')
    await expect(send(driver, record(topic))).rejects.toMatchObject({ code: 'kafka.unavailable' })
    await Promise.all(others.map((id) => kafka.startNode(id)))
    await eventually(() => succeeds(send(driver, record(topic, { value: 'after' }))), { timeoutMs: 60_000 })
    expect((await readPartition(driver, topic)).at(-1)?.value).toBe('after')
  }, 180_000)

  it('a group moves to another coordinator with the offsets it committed', async () => {
    const topic = await createReplicated('coordinator', 1)
    const group = topicName('group')
    await driver.commitOffsets(group, topic, new Map([[0, 3]]))
    await expect.poll(() => inSync(OFFSETS_TOPIC), { timeout: 60_000 }).toEqual(NODES)
    const coordinator = (await driver.leaders(OFFSETS_TOPIC)).get(0) ?? 0
    await kafka.kill(coordinator, 'SIGKILL')
    // One that has just taken over knows the last commits when the replicas have told it that they have them: at the
    // latest with the next commit, here that of another group, which lies in the same partition.
    const offsetsAfterTheNextCommit = async (): Promise<ReadonlyMap<Partition, Offset>> => {
      await driver.commitOffsets(`${group}-next`, topic, new Map([[0, 1]]))
      return driver.committedOffsets(group, topic)
    }
    await expect.poll(offsetsAfterTheNextCommit, { timeout: 60_000, interval: 100 }).toEqual(new Map([[0, 3]]))
    await kafka.startNode(coordinator)
  }, 180_000)
})

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

/** Sends each number to every partition, as a relay does: after a failure a new producer sends the same again. */
async function sendNumbers(
  driver: KafkaDriver,
  topic: string,
  count: number,
  before: (number: number) => Promise<void> | undefined,
): Promise<void> {
  let producer: KafkaProducer | undefined
  for (let number = 0; number < count; ) {
    await before(number)
    try {
      producer ??= await driver.openProducer()
      await producer.send(
        Array.from({ length: PARTITIONS }, (_, partition) => record(topic, { partition, value: String(number) })),
      )
      number++
    } catch (error) {
      expect(error).toMatchObject({ code: 'kafka.unavailable' })
      await producer?.close()
      producer = undefined
    }
  }
}

/** Reads all partitions until each has the last number, asking for leaders whenever one moved or fell silent. */
async function readNumbers(
  driver: KafkaDriver,
  topic: string,
  count: number,
): Promise<ReadonlyMap<Partition, number[]>> {
  const read = new Map<Partition, number[]>()
  const next = new Map(Array.from({ length: PARTITIONS }, (_, partition) => [partition, 0]))
  const isDone = (partition: Partition): boolean => read.get(partition)?.at(-1) === count - 1
  while (![...next.keys()].every(isDone)) {
    for (const [partition, node] of await driver.leaders(topic).catch(() => new Map<Partition, NodeId>())) {
      const from = new Map([[partition, next.get(partition) ?? 0]])
      const fetched = await driver.fetch({ node, topic, from, maxWaitMs: 100, maxBytes: 100_000 }).catch(() => [])
      for (const one of fetched) {
        next.set(partition, one.next)
        read.set(partition, withoutRepeats(read.get(partition) ?? [], one.records))
      }
    }
  }
  return read
}

/** A number that was sent again is known by not being higher than the one before. */
function withoutRepeats(known: readonly number[], fetched: readonly FetchedRecord[]): number[] {
  const numbers = [...known]
  for (const { value } of fetched) if (Number(value) > (numbers.at(-1) ?? -1)) numbers.push(Number(value))
  return numbers
}
