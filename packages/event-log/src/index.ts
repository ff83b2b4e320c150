import path from 'node:path'

export type { LogSource } from './embedded/embedded-feed.ts'
export { createEmbeddedLog, type EmbeddedLogOptions } from './embedded/embedded-log.ts'
export type { EventParked, LogFailure } from './group/group.ts'
export type { EventNames } from './kafka/cloud-events.ts'
export { growTopic } from './kafka/grow.ts'
export { createKafkaLog, type KafkaLogOptions } from './kafka/kafka-log.ts'
export { rebuildGroup } from './kafka/rebuild.ts'
export { spreads } from './kafka/relay-store.ts'
export { assertEmpty, fitted, type TopicOf } from './kafka/topics.ts'
export { SEVERITIES, VERDICTS } from './lag/judgement.ts'
export { assertFitsEmbedded, moveToEmbedded, moveToKafka } from './move.ts'
export { PARTITIONS, partitionOf } from './partition.ts'
export { type Place, placeOf } from './place.ts'
export type {
  Actor,
  AuditEntry,
  EventLog,
  FailureCount,
  GroupStatus,
  Handler,
  LogEvent,
  LogReport,
  NewEvent,
  ParkedEvent,
  ParkedEvents,
  ParkedSelection,
  ParkedSummary,
  PartitionStatus,
  Severity,
  SubscribeOptions,
  Subscription,
  TopicEnd,
  Verdict,
} from './port.ts'

/** The migrations every service's schema needs besides its own. */
export const eventLogMigrations = { name: 'event_log', directory: path.resolve(import.meta.dirname, '../migrations') }
