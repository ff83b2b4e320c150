import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { eventLogMigrations } from '../index.ts'
import { describeEventLogGuarantees, READER_TABLES, WRITER_TABLES } from '../suite/index.ts'
import { adapter } from './suite-adapter.ts'

let database: TestDatabase

describeEventLogGuarantees(adapter, {
  open: async () => {
    database = await createTestDatabase()
    await database.migrate('writer', [eventLogMigrations])
    await database.migrate('reader', [eventLogMigrations])
    await database.open('writer').query(WRITER_TABLES)
    await database.open('reader').query(READER_TABLES)
    return { url: database.url }
  },
  beforeDigitBoundary: async () => {
    await database
      .open('writer')
      .query("SELECT setval('log_events_position_seq', greatest(99989, log_last_position()))")
  },
  cutReaderConnections: async () => {
    const cut =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'suite-reader' AND datname = $1"
    await database.open('writer').query(cut, [database.name])
  },
  close: () => database.drop(),
})
