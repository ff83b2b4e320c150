import path from 'node:path'

export type { LogSource } from './embedded/embedded-feed.ts'
export { createEmbeddedLog, type EmbeddedLogOptions } from './embedded/embedded-log.ts'
export type { LogFailure } from './group/group.ts'
export type { EventNames } from './kafka/cloud-events.ts'
export { createKafkaLog, type KafkaLogOptions } from './kafka/kafka-log.ts'
export type { TopicOf } from './kafka/topics.ts'
export { PARTITIONS, partitionOf } from './partition.ts'
export type {
  Actor,
  EventLog,
  GroupStatus,
  Handler,
  LogEvent,
  NewEvent,
  ParkedEvent,
  ParkedEvents,
  SubscribeOptions,
  Subscription,
  TopicEnd,
  Verdict,
} from './port.ts'

/** The migrations every service's schema needs besides its own. */
export const eventLogMigrations = { name: 'event_log', directory: path.resolve(import.meta.dirname, '../migrations') }
