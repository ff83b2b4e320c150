import { type KafkaDriver, openKafkaDriver } from '@mingxin/kafka'
import { type KafkaPlace, withKafka } from '../bench-kafka.ts'
import { type BenchWorld, inWorld } from '../bench-world.ts'
import { httpLoad, requestBytes } from '../load/http-load.ts'
import { company, penalty, range } from '../load/records.ts'
import { acknowledged, untilAcknowledged } from '../load/topic-end.ts'
import { PARTITIONS } from '../log/events.ts'
import { type Figure, perSecond } from '../measure.ts'
import { withBareRoute } from '../yardsticks/route.ts'
import { INGEST_ALONE } from './ingest.ts'

interface Shape {
  readonly name: string
  readonly records: number
  readonly connections: number
  readonly requests: number
  readonly warmUp: number
  readonly ratioMin: number
  /** Strimzi Kafka Bridge, and the bare route of that sitting: anchors/exchange.md 3.2. */
  readonly strimzi: { readonly perSecond: number; readonly bare: number }
}

const SINGLES: Shape = {
  name: 'record by record',
  records: 1,
  connections: 64,
  requests: 40_000,
  warmUp: 20_000,
  ratioMin: 0.5,
  strimzi: { perSecond: 2_815, bare: 6_210 },
}
const BATCHES: Shape = {
  name: 'batches of 100',
  records: 100,
  connections: 8,
  requests: 1_000,
  warmUp: 300,
  ratioMin: 0.4,
  strimzi: { perSecond: 30_190, bare: 64_160 },
}
const COMPANIES = 20_000
const RECORDS_TOPIC = 'credit.records.v1'

/** Records through REST into Kafka, counted once the broker has acknowledged them, against a bare route with the same schema. */
export const restToKafka = (): Promise<Figure[]> =>
  withKafka(async (kafka) => {
    const driver = await openKafkaDriver('kafkajs', { ...kafka.connection, clientId: 'mingxin-bench', log: () => {} })
    try {
      const own = await inWorld(
        async (world) => [await ownRate(world, driver, kafka, SINGLES), await ownRate(world, driver, kafka, BATCHES)],
        { only: INGEST_ALONE, kafka },
      )
      const bare = [await bareRate(driver, kafka, SINGLES), await bareRate(driver, kafka, BATCHES)]
      return [SINGLES, BATCHES].map((shape, index) => figureOf(shape, own[index] ?? 0, bare[index] ?? 0))
    } finally {
      await driver.close()
    }
  })

function figureOf({ name, connections, ratioMin, strimzi }: Shape, own: number, bare: number): Figure {
  return {
    what: `REST to Kafka, ${name}, ${connections} connections: accepted, stored, receipted, relayed, acknowledged by the broker`,
    figure: perSecond(own, 'records'),
    yardstick: `bare Fastify + kafkajs send, acks=all, same schema ${perSecond(bare, 'records')}; Strimzi bridge ${perSecond(strimzi.perSecond, '')} where that route did ${perSecond(strimzi.bare, '')}`,
    ratio: own / bare,
    target: `≥ ${ratioMin} of it, not slower than the Strimzi bridge`,
    isMet: own / bare >= ratioMin && own >= strimzi.perSecond,
  }
}

async function ownRate(world: BenchWorld, driver: KafkaDriver, kafka: KafkaPlace, shape: Shape): Promise<number> {
  const { records, connections, requests, warmUp } = shape
  const headers = await world.headers('zhzf', 'application/json')
  const address = world.address('ingest')
  const topic = kafka.prefix + RECORDS_TOPIC
  const all = bodies(shape, warmUp + requests).map((body) =>
    requestBytes(address, 'POST', '/v1/submissions', headers, body),
  )
  const before = await acknowledged(driver, topic)
  await httpLoad({ address, connections, requests: all.slice(0, warmUp).values() })
  await untilAcknowledged(driver, topic, before + warmUp * records)
  const beganAt = performance.now()
  await httpLoad({ address, connections, requests: all.slice(warmUp).values() })
  await untilAcknowledged(driver, topic, before + (warmUp + requests) * records)
  return ((requests * records) / (performance.now() - beganAt)) * 1000
}

async function bareRate(driver: KafkaDriver, kafka: KafkaPlace, shape: Shape): Promise<number> {
  const { records, connections, requests, warmUp } = shape
  const topic = `${kafka.prefix}bare-${records}`
  await driver.createTopics([{ name: topic, partitions: PARTITIONS, replication: 1, settings: {} }])
  const headers = { 'content-type': 'application/json' }
  const load = await withBareRoute(kafka, topic, (address) => {
    const all = bodies(shape, warmUp + requests).map((body) => requestBytes(address, 'POST', '/records', headers, body))
    return httpLoad({ address, connections, requests: all.values(), warmUp })
  })
  return load.perSecond * records
}

/** Bodies of requests, made before anything is measured. No record comes twice in a world. */
const bodies = ({ records }: Shape, count: number): string[] =>
  [...range(0, count)].map((request) => {
    const first = records * 10_000_000 + request * records
    const made = [...range(first, records)].map((number) => penalty(company(number % COMPANIES), number))
    return JSON.stringify(records === 1 ? made[0] : made)
  })
