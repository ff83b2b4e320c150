import { randomBytes } from 'node:crypto'
import { createDatabase, type Database, type DatabaseOptions, type MigrationSet, migrate } from '@mingxin/persistence'
import pg from 'pg'
import { inject } from 'vitest'

export interface TestDatabase {
  readonly url: string
  readonly name: string
  /** Opens a pool on one schema; closed with the test database. */
  open(schema: string, options?: Pick<DatabaseOptions, 'connectionsMax' | 'transactionTimeoutMs'>): Database
  /** Brings a schema to its newest version. */
  migrate(schema: string, sets: readonly MigrationSet[]): Promise<void>
  /** Closes what was opened and drops the database, whoever is still connected. */
  drop(): Promise<void>
}

/** A database of its own on the server of this test run, or on another one. */
export async function createTestDatabase(server = inject('databaseUrl')): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const url = server.replace(/[^/]*$/, name)
  const opened: Database[] = []
  return {
    url,
    name,
    open: (schema, options = {}) => {
      const database = createDatabase({ url, schema, applicationName: `test-${schema}`, ...options })
      opened.push(database)
      return database
    },
    migrate: (schema, sets) => migrate({ url, schema, sets }),
    drop: async () => {
      await Promise.all(opened.map((database) => database.close()))
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
