import { describeEventLogGuarantees } from '../suite/index.ts'
import { createPostgresHost } from '../suite/postgres-host.ts'
import { adapter } from './testing/suite-adapter.ts'

const brokers = process.env.MINGXIN_KAFKA_BROKERS ?? ''
describeEventLogGuarantees(adapter, createPostgresHost({ brokers, driver: 'kafkajs' }))
