import type { DriverName } from '@mingxin/kafka'
import type { ClusterConnection } from '@mingxin/testing'
import type { SuiteHost } from '../../suite/index.ts'
import { createPostgresHost } from '../../suite/postgres-host.ts'

export interface KafkaWorldOptions {
  readonly connection: ClusterConnection
  readonly driver: DriverName
  /** Replicas of each topic. Default 1. */
  readonly replication?: number
  /** URL of a PostgreSQL server other than the test run's. */
  readonly server?: string
}

/** A world of the guarantee suite on Kafka. */
export const createKafkaHost = ({ connection, driver, replication = 1, server }: KafkaWorldOptions): SuiteHost =>
  createPostgresHost(
    { connection: JSON.stringify(connection), driver, replication: String(replication) },
    "INSERT INTO log_place (log) VALUES ('kafka')",
    server,
  )
