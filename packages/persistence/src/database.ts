import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { databaseCode, toDatabaseError } from './failures.ts'
import type { Queryable, QueryResult, Statement, Transaction } from './queryable.ts'
import { typeParsers } from './types.ts'

export interface DatabaseOptions {
  /** postgres:// URL. */
  readonly url: string
  /** Schema that unqualified names mean; the only one the service's own tables live in. */
  readonly schema: string
  readonly applicationName: string
  /** Connections at most. Default 10. */
  readonly connectionsMax?: number
  /** How long to wait for a connection before answering `database.unavailable`. Default 5 s. */
  readonly connectTimeoutMs?: number
  /** A transaction that lasts longer is ended by the server. Default 60 s. */
  readonly transactionTimeoutMs?: number
  /** Told of errors on idle connections; the pool replaces them by itself. */
  readonly onIdleError?: (error: Error) => void
}

export interface Database extends Queryable {
  readonly schema: string
  /**
   * Runs `work` in one transaction and commits. Deadlocks and serialization failures start it anew, up to three times;
   * every other rejection rolls back and is passed on. When it resolves, the work is durable.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** A connection of its own outside the pool, for LISTEN or session locks. The caller ends it. */
  connect(): Promise<pg.Client>
  /** Waits for running work and closes all connections. */
  close(): Promise<void>
}

const CONFLICT_ATTEMPTS_MAX = 3
// Tried again at once, a transaction takes its locks back before the one it collided with wakes up, and both collide again.
const CONFLICT_PAUSE_MS = 15

export function createDatabase(options: DatabaseOptions): Database {
  const config = connectionConfig(options)
  const pool = new pg.Pool({ ...config, pipeline: true, max: options.connectionsMax ?? 10, idleTimeoutMillis: 60_000 })
  pool.on('error', (error) => options.onIdleError?.(error))
  let closing: Promise<void> | undefined
  return {
    schema: options.schema,
    query: (statement, values) => run(pool, statement, values),
    transaction: (work) => withRetries(() => inTransaction(pool, work)),
    connect: () => connectClient(config),
    close: () => {
      closing ??= pool.end()
      return closing
    },
  }
}

function connectionConfig(options: DatabaseOptions): pg.ClientConfig {
  const timeout = options.transactionTimeoutMs ?? 60_000
  return {
    connectionString: options.url,
    application_name: options.applicationName,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    keepAlive: true,
    options: `-c search_path=${options.schema},public -c transaction_timeout=${timeout} -c timezone=Asia/Shanghai`,
    types: typeParsers,
  }
}

async function connectClient(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config)
  try {
    await client.connect()
    return client
  } catch (error) {
    throw toDatabaseError(error)
  }
}

async function run<Row extends object>(
  target: pg.Pool | pg.PoolClient,
  statement: Statement,
  values: readonly unknown[] = [],
): Promise<QueryResult<Row>> {
  const config = typeof statement === 'string' ? { text: statement } : statement
  try {
    const result = await target.query<Row>({ ...config, values: [...values] })
    return { rows: result.rows, count: result.rowCount ?? 0 }
  } catch (error) {
    throw toDatabaseError(error)
  }
}

async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt()
    } catch (error) {
      const isConflict = error instanceof Error && 'code' in error && error.code === 'database.conflict'
      if (!isConflict || attempts >= CONFLICT_ATTEMPTS_MAX) throw error
      await wait(attempts * CONFLICT_PAUSE_MS * (1 + Math.random()))
    }
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await checkOut(pool)
  let broken: Error | undefined
  // A connection that dies between two statements says so by an event; the next statement then fails by itself.
  const ignore = (): void => {}
  client.on('error', ignore)
  try {
    await run(client, 'BEGIN')
    const result = await work(transactionOn(client))
    await commit(client)
    return result
  } catch (error) {
    broken = await rollBack(client)
    throw error
  } finally {
    client.off('error', ignore)
    client.release(broken)
  }
}

// PostgreSQL answers the COMMIT of a transaction in which a statement failed with a quiet ROLLBACK.
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT').catch((error: unknown) => {
    throw toDatabaseError(error)
  })
  if (command !== 'COMMIT')
    throw new Error('A failed statement was swallowed, so nothing was committed. Run it in `nested` to go on after it.')
}

async function checkOut(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw toDatabaseError(error)
  }
}

// A connection that cannot even roll back is not given back to the pool.
async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(databaseCode(error))
  }
}

function transactionOn(client: pg.PoolClient): Transaction {
  let depth = 0
  const query: Queryable['query'] = (statement, values) => run(client, statement, values)
  return {
    query,
    nested: async (work) => {
      const savepoint = `nested_${++depth}`
      await query(`SAVEPOINT ${savepoint}`)
      try {
        const result = await work()
        await query(`RELEASE SAVEPOINT ${savepoint}`)
        return result
      } catch (error) {
        await query(`ROLLBACK TO SAVEPOINT ${savepoint}; RELEASE SAVEPOINT ${savepoint}`)
        throw error
      } finally {
        depth--
      }
    },
  }
}
