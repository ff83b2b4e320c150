import { randomUUID } from 'node:crypto'
import { createEmbeddedLog, createKafkaLog, type EventLog } from '@mingxin/event-log'
import { type KafkaDriver, type OutgoingRecord, openKafkaDriver } from '@mingxin/kafka'
import { createDatabase, type Database } from '@mingxin/persistence'
import type { KafkaPlace } from '../bench-kafka.ts'
import { type BenchEvent, PARTITIONS, TOPIC } from './events.ts'

/** Where the two services of a measurement live; plain data, so that it can be handed to another process. */
export interface LogPlace {
  readonly url: string
  /** Absent: the embedded log. */
  readonly kafka?: KafkaPlace
}

/** One of the two services: the one that appends, with its relay, or the one that handles. */
export interface Side {
  readonly database: Database
  readonly log: EventLog<BenchEvent>
  close(): Promise<void>
}

export interface SideOptions {
  /** Told of records that Kafka has on all in-sync replicas. */
  readonly onAcknowledged?: (records: readonly OutgoingRecord[]) => void
}

export async function openSide(place: LogPlace, schema: 'writer' | 'reader', options: SideOptions = {}): Promise<Side> {
  const database = createDatabase({ url: place.url, schema, applicationName: `bench-${schema}` })
  const log = place.kafka ? kafkaLog(database, place.kafka, options) : embeddedLog(database, place.url)
  await log.open()
  return {
    database,
    log,
    close: async () => {
      await log.close()
      await database.close()
    },
  }
}

function embeddedLog(database: Database, url: string): EventLog<BenchEvent> {
  const writer = createDatabase({ url, schema: 'writer', applicationName: 'bench-source' })
  const log = createEmbeddedLog<BenchEvent>({
    database,
    source: () => ({ database: writer, schema: 'writer' }),
    member: randomUUID(),
  })
  const close = async (): Promise<void> => {
    await log.close()
    await writer.close()
  }
  return { ...log, close }
}

function kafkaLog(database: Database, kafka: KafkaPlace, { onAcknowledged }: SideOptions): EventLog<BenchEvent> {
  const { connection, prefix } = kafka
  const connect = async (): Promise<KafkaDriver> => {
    const driver = await openKafkaDriver('kafkajs', { ...connection, clientId: 'mingxin-bench', log: () => {} })
    return onAcknowledged ? watched(driver, onAcknowledged) : driver
  }
  return createKafkaLog<BenchEvent>({
    database,
    connect,
    topicOf: (topic) => ({ name: prefix + topic, partitions: PARTITIONS, replication: 1, settings: {} }),
    ownTopics: database.schema === 'writer' ? [TOPIC] : [],
    groupOf: (group) => prefix + group,
    names: { root: '/bench/', source: '/bench/writer', typePrefix: 'bench.' },
    member: randomUUID(),
  })
}

const watched = (driver: KafkaDriver, onAcknowledged: NonNullable<SideOptions['onAcknowledged']>): KafkaDriver => ({
  ...driver,
  openProducer: async () => {
    const producer = await driver.openProducer()
    const send = async (records: readonly OutgoingRecord[]): Promise<void> => {
      await producer.send(records)
      onAcknowledged(records)
    }
    return { ...producer, send }
  },
})
