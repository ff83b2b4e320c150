import { DrizzleQueryError } from 'drizzle-orm/errors'
import { customType, PgDialect } from 'drizzle-orm/pg-core'
import { PgRemoteDatabase, PgRemoteSession, type RemoteCallback } from 'drizzle-orm/pg-proxy'
import type { Queryable } from './queryable.ts'

/**
 * Drizzle on a connection or transaction of ours: for reads whose conditions vary, with rows typed by the table
 * definitions of the service. Statements that move whole pages of rows are written by hand (ADR 0005). Failures are
 * those of the `Queryable`, with their codes.
 */
export function orm(queryable: Queryable): PgRemoteDatabase {
  const dialect = new PgDialect()
  const run: RemoteCallback = async (text, values) => {
    const { rows } = await queryable.query<unknown[]>({ text, rowMode: 'array' }, values)
    return { rows }
  }
  return new PgRemoteDatabase(dialect, new Session(run, dialect, undefined), undefined)
}

// Drizzle's own error hides the code of ours, and its message shows the values of the statement, which may be personal.
class Session extends PgRemoteSession<Record<string, never>, Record<string, never>> {
  override prepareQuery: PgRemoteSession<Record<string, never>, Record<string, never>>['prepareQuery'] = (...query) => {
    const prepared = super.prepareQuery(...query)
    const execute = prepared.execute.bind(prepared)
    prepared.execute = (values) => execute(values).catch(throwCause)
    return prepared
  }
}

function throwCause(error: unknown): never {
  throw error instanceof DrizzleQueryError ? (error.cause ?? error) : error
}

/** A `bytea` column, as Buffer. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
