import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { eventLogMigrations } from '../index.ts'
import type { SuiteHost } from './index.ts'
import { READER_TABLES, WRITER_TABLES } from './scene.ts'

/** A world on the test run's PostgreSQL: schemas `writer` and `reader` in one database, and what the adapter needs besides. */
export function createPostgresHost(
  more: Readonly<Record<string, string>> = {},
  prepare = 'SELECT 1',
  server?: string,
): SuiteHost {
  let database: TestDatabase | undefined
  const opened = (): TestDatabase => {
    if (!database) throw new Error('the world is not open')
    return database
  }
  return {
    open: async () => {
      database = await createTestDatabase(server)
      await database.migrate('writer', [eventLogMigrations])
      await database.migrate('reader', [eventLogMigrations])
      await database.open('writer').query(WRITER_TABLES)
      await database.open('reader').query(READER_TABLES)
      for (const schema of ['writer', 'reader']) await database.open(schema).query(prepare)
      return { url: database.url, ...more }
    },
    beforeDigitBoundary: async () => {
      await opened()
        .open('writer')
        .query("SELECT setval('log_events_position_seq', greatest(99989, log_last_position()))")
    },
    cutReaderConnections: async () => {
      const cut =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'suite-reader' AND datname = $1"
      await opened().open('writer').query(cut, [opened().name])
    },
    close: () => opened().drop(),
  }
}
