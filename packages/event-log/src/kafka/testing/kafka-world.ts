import type { DriverName } from '@mingxin/kafka'
import type { SuiteHost } from '../../suite/index.ts'
import { createPostgresHost } from '../../suite/postgres-host.ts'

export interface KafkaWorldOptions {
  readonly brokers: readonly string[]
  readonly driver: DriverName
  /** Replicas of each topic. Default 1. */
  readonly replication?: number
  /** URL of a PostgreSQL server other than the test run's. */
  readonly server?: string
}

/** A world of the guarantee suite on Kafka. */
export const createKafkaHost = ({ brokers, driver, replication = 1, server }: KafkaWorldOptions): SuiteHost =>
  createPostgresHost(
    { brokers: brokers.join(','), driver, replication: String(replication) },
    "INSERT INTO log_place (log) VALUES ('kafka')",
    server,
  )
