import type { DriverName } from '@mingxin/kafka'
import type { SuiteHost } from '../../suite/index.ts'
import { createPostgresHost } from '../../suite/postgres-host.ts'

/** A world of the guarantee suite on one driver. */
export const createKafkaHost = (brokers: readonly string[], driver: DriverName): SuiteHost =>
  createPostgresHost({ brokers: brokers.join(','), driver }, "INSERT INTO log_place (log) VALUES ('kafka')")
