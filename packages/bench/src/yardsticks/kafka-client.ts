import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ClusterConnection, forKafkajs } from '@mingxin/testing'
import { Kafka, logLevel, type Message, Partitioners, type Producer } from 'kafkajs'
import type { KafkaPlace } from '../bench-kafka.ts'
import { eventAt, PARTITIONS } from '../log/events.ts'
import { median } from '../measure.ts'

const ROUNDS = 3
const ALL_REPLICAS = -1
const POLL_MS = 5

export interface ClientLoad {
  readonly events: number
  readonly batch: number
  /** Headers as the records of our log have them; kafkajs takes several times as long with them. */
  readonly withHeaders: boolean
}

/**
 * Records per second through kafkajs as its documentation shows it: two callers of `send`, and a consumer with
 * `eachBatch` in another process, both at once.
 */
export async function kafkaClientRate({ connection, prefix }: KafkaPlace, load: ClientLoad): Promise<number> {
  const kafka = new Kafka({
    ...forKafkajs(connection),
    clientId: 'mingxin-bench-yardstick',
    logLevel: logLevel.NOTHING,
  })
  const admin = kafka.admin()
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner })
  await Promise.all([admin.connect(), producer.connect()])
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const topic = `${prefix}yardstick-${load.withHeaders ? 'headers' : 'bare'}-${round}`
    await admin.createTopics({ topics: [{ topic, numPartitions: PARTITIONS }], waitForLeaders: true })
    rates.push(await roundRate(connection, topic, producer, load))
  }
  await Promise.all([admin.disconnect(), producer.disconnect()])
  return median(rates)
}

async function roundRate(
  connection: ClusterConnection,
  topic: string,
  producer: Producer,
  load: ClientLoad,
): Promise<number> {
  const script = path.join(import.meta.dirname, 'kafka-client-reader.ts')
  const consumer = spawn(process.execPath, [script, topic], {
    env: { ...process.env, MINGXIN_BENCH_KAFKA: JSON.stringify(forKafkajs(connection)) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(consumer, 'message')
  const beganAt = performance.now()
  let sent = 0
  const work = async (): Promise<void> => {
    while (sent < load.events) {
      const messages = Array.from({ length: load.batch }, () => messageOf(sent++, load.withHeaders))
      await producer.send({ topic, acks: ALL_REPLICAS, messages })
    }
  }
  await Promise.all([work(), work()])
  await untilConsumed(consumer, load.events)
  const rate = (load.events / (performance.now() - beganAt)) * 1000
  consumer.disconnect()
  await once(consumer, 'exit')
  return rate
}

async function untilConsumed(consumer: ChildProcess, count: number): Promise<void> {
  for (;;) {
    consumer.send('report')
    const [consumed]: number[] = await once(consumer, 'message')
    if (consumed !== undefined && consumed >= count) return
    await wait(POLL_MS)
  }
}

function messageOf(n: number, withHeaders: boolean): Message {
  const { key, type, data } = eventAt(n)
  const message = { key, value: JSON.stringify(data) }
  return withHeaders ? { ...message, headers: headersOf(n, key, type) } : message
}

const headersOf = (n: number, key: string, type: string) => ({
  ce_specversion: '1.0',
  ce_id: String(n),
  ce_source: '/bench/writer',
  ce_type: `bench.${type}`,
  ce_subject: key,
  ce_time: new Date().toISOString(),
  'content-type': 'application/json',
  'mingxin-previous': String(n - PARTITIONS),
})
