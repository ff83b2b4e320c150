import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import {
  type DriverName,
  type KafkaDriver,
  type KafkaProducer,
  type NodeId,
  type Offset,
  type OutgoingRecord,
  openKafkaDriver,
  type Partition,
} from '../src/index.ts'

// What each client library costs behind the driver, on one broker:
//   node packages/kafka/scripts/measure.ts --brokers 127.0.0.1:9092
// Records are like events of the log: 500 bytes of JSON, ten headers, over twelve partitions.

const PARTITIONS = 12
const BATCH = 500
const ROUNDS = 400
const WARM_UP = 40
const RATE_PER_SECOND = 500
const TICK_MS = 10
const LATENCY_SECONDS = 20
const FETCH_BYTES = 4 * 1024 * 1024

const { values: options } = parseArgs({
  options: {
    brokers: { type: 'string', default: '127.0.0.1:9092' },
    drivers: { type: 'string', default: 'kafkajs,platformatic' },
  },
})

const headers = Object.fromEntries(
  [
    'id',
    'type',
    'source',
    'time',
    'subject',
    'specversion',
    'datacontenttype',
    'traceparent',
    'position',
    'fingerprint',
  ].map((name) => [`ce_${name}`, `${name}-0123456789abcdef`]),
)
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const noise = (length: number): string =>
  Array.from({ length }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('')
// Half of a record repeats from one to the next, as JSON does.
const bodies = Array.from({ length: 1_000 }, () => JSON.stringify({ recordKind: 'x'.repeat(230), content: noise(230) }))

const outgoing = (topic: string, count: number): OutgoingRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    topic,
    partition: index % PARTITIONS,
    key: `91440684MA4W0000X0/${index}`,
    value: bodies[index % bodies.length] ?? '',
    headers,
    timestamp: Date.now(),
  }))

async function measureProduce(driver: KafkaDriver, topic: string): Promise<number> {
  const producer = await driver.openProducer()
  const send = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round++) await producer.send(outgoing(topic, BATCH))
  }
  await send(WARM_UP)
  const perSecond = await rateOf(ROUNDS * BATCH, () => send(ROUNDS))
  await producer.close()
  return perSecond
}

const measureFetch = (driver: KafkaDriver, topic: string): Promise<number> =>
  rateOf((WARM_UP + ROUNDS) * BATCH, async () => {
    const [node] = [...(await driver.leaders(topic)).values()]
    let next: ReadonlyMap<Partition, Offset> = new Map(
      Array.from({ length: PARTITIONS }, (_, partition) => [partition, 0]),
    )
    for (let left = (WARM_UP + ROUNDS) * BATCH; left > 0; ) {
      const fetched = await driver.fetch({ node: node ?? 1, topic, from: next, maxWaitMs: 500, maxBytes: FETCH_BYTES })
      left -= fetched.reduce((sum, { records }) => sum + records.length, 0)
      next = new Map(fetched.map((one) => [one.partition, one.next]))
    }
  })

async function rateOf(count: number, work: () => Promise<void>): Promise<number> {
  const beganAt = performance.now()
  await work()
  return Math.round((count * 1_000) / (performance.now() - beganAt))
}

/** From the call of `send` until the record is in hands again, in milliseconds. */
async function measureLatency(driver: KafkaDriver, topic: string): Promise<RecordableHistogram> {
  const histogram = createHistogram()
  const node = [...(await driver.leaders(topic)).values()][0] ?? 1
  const ended = new AbortController()
  const reading = read(driver, topic, node, histogram, ended.signal)
  const producer = await driver.openProducer()
  await produceEvenly(producer, topic)
  await wait(1_000)
  ended.abort()
  await reading
  return histogram
}

async function produceEvenly(producer: KafkaProducer, topic: string): Promise<void> {
  const perTick = (RATE_PER_SECOND * TICK_MS) / 1_000
  const beganAt = performance.now()
  let sent = 0
  while (sent < RATE_PER_SECOND * LATENCY_SECONDS) {
    const due = Math.floor((performance.now() - beganAt) / TICK_MS) * perTick - sent
    if (due > 0) {
      const sentAt = String(performance.now())
      await producer.send(outgoing(topic, due).map((record) => ({ ...record, key: sentAt })))
      sent += due
    } else await wait(1)
  }
}

async function read(
  driver: KafkaDriver,
  topic: string,
  node: NodeId,
  histogram: RecordableHistogram,
  ended: AbortSignal,
) {
  let next: ReadonlyMap<Partition, Offset> = new Map(
    [...(await driver.watermarks(topic))].map(([partition, { end }]) => [partition, end]),
  )
  while (!ended.aborted) {
    const fetched = await driver.fetch({ node, topic, from: next, maxWaitMs: 500, maxBytes: FETCH_BYTES })
    const now = performance.now()
    for (const { records } of fetched)
      for (const { key } of records) histogram.record(Math.max(1, Math.round((now - Number(key)) * 1_000)))
    next = new Map(fetched.map((one) => [one.partition, one.next]))
  }
}

async function measure(name: DriverName): Promise<void> {
  const driver = await openKafkaDriver(name, {
    brokers: options.brokers.split(','),
    clientId: 'measure',
    log: () => undefined,
  })
  const topic = `measure-${name}-${Date.now()}`
  await driver.createTopics([{ name: topic, partitions: PARTITIONS, replication: 1, settings: {} }])
  const produced = await measureProduce(driver, topic)
  const first = await measureFetch(driver, topic)
  const fetched = await measureFetch(driver, topic)
  const latency = await measureLatency(driver, topic)
  const ms = (percentile: number): string => (latency.percentile(percentile) / 1_000).toFixed(1)
  console.log(
    `${name}: produce ${produced}/s · fetch ${first}/s, again ${fetched}/s · latency at ${RATE_PER_SECOND}/s p50 ${ms(50)} ms, p99 ${ms(99)} ms (${latency.count} records)`,
  )
  await driver.close()
}

for (const name of options.drivers.split(',')) if (name === 'kafkajs' || name === 'platformatic') await measure(name)
