import { describeEventLogGuarantees } from '../suite/index.ts'
import { createPostgresHost } from '../suite/postgres-host.ts'
import { adapter } from './suite-adapter.ts'

describeEventLogGuarantees(adapter, createPostgresHost())
