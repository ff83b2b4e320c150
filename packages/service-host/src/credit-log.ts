import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import {
  type CreditEvent,
  type EventType,
  eventValidators,
  type ServiceName,
  type Topic,
  topics,
} from '@mingxin/contracts'
import { AppError, faultsFromSchema } from '@mingxin/errors'
import {
  createEmbeddedLog,
  createKafkaLog,
  type EventLog,
  type EventParked,
  type LogFailure,
  type NewEvent,
} from '@mingxin/event-log'
import { openKafkaDriver } from '@mingxin/kafka'
import type { Database } from '@mingxin/persistence'
import type { KafkaUse } from './kafka-settings.ts'
import { kafkaTopics } from './kafka-topics.ts'

/** The schema in which each service's tables and its log lie. */
export const schemaOf: { readonly [service in ServiceName]: string } = {
  ingest: 'ingest',
  'code-registry': 'registry',
  'sanction-engine': 'engine',
  feedback: 'feedback',
  portal: 'portal',
}

export interface CreditLogOptions {
  readonly database: Database
  /** Absent: the embedded log. */
  readonly kafka?: (KafkaUse & { readonly service: ServiceName; readonly installationId: string }) | undefined
  readonly onFailure: (failure: LogFailure) => void
  readonly onEventParked?: (parked: EventParked) => void
  readonly onOffsetsFailure?: (failure: Omit<LogFailure, 'consecutive'>) => void
}

const TYPE_PREFIX = 'cn.gaoming.credit.'

/**
 * The event log with the topics and event types of the contract: in Kafka when the settings name brokers, embedded
 * otherwise. Who uses it cannot tell.
 */
export function createCreditLog(options: CreditLogOptions): EventLog<CreditEvent> {
  const { database, kafka, onFailure, onEventParked = () => {}, onOffsetsFailure = () => {} } = options
  const member = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`
  const common = { database, onFailure, onEventParked, member, validate: assertFitsContract }
  if (!kafka) {
    const source = (topic: string) => (isTopic(topic) ? { database, schema: schemaOf[topics[topic]] } : undefined)
    return createEmbeddedLog<CreditEvent>({ ...common, source })
  }
  const root = `/mingxin/${kafka.installationId}/`
  return createKafkaLog<CreditEvent>({
    ...common,
    onOffsetsFailure,
    connect: () => openKafkaDriver(kafka.driver, kafka.connection),
    topicOf: kafkaTopics(kafka),
    ownTopics: topicsOf(kafka.service),
    groupOf: (group) => kafka.prefix + group,
    names: { root, source: root + kafka.service, typePrefix: TYPE_PREFIX },
  })
}

const topicsOf = (service: ServiceName): string[] =>
  Object.entries(topics).flatMap(([topic, producer]) => (producer === service ? [topic] : []))
const isTopic = (topic: string): topic is Topic => Object.hasOwn(topics, topic)
const isEventType = (type: string): type is EventType => Object.hasOwn(eventValidators, type)

/**
 * Throws `event-log.event-invalid` when an event does not fit its schema: it must not get into the log. Data that comes
 * as text was put together by its service on a hot path and is not parsed again; that service's tests check it.
 */
export function assertFitsContract({ type, data }: Pick<NewEvent, 'type' | 'data'>): void {
  if (!isEventType(type)) throw new AppError('event-log.event-invalid', { detail: `unknown type ${type}` })
  const validate = eventValidators[type]
  if (typeof data === 'string' || validate(data)) return
  const faults = faultsFromSchema(validate.errors ?? [], data)
  const places = faults.map(({ pointer, expected }) => `${pointer}: ${expected}`).join('; ')
  throw new AppError('event-log.event-invalid', { detail: `${type}: ${places}`, faults })
}
