import { customType } from 'drizzle-orm/pg-core'
import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy'
import type { Queryable } from './queryable.ts'

/**
 * Drizzle on a connection or transaction of ours: for reads whose conditions vary, with rows typed by the table
 * definitions of the service. Statements that move whole pages of rows are written by hand (ADR 0005).
 */
export const orm = (queryable: Queryable): PgRemoteDatabase =>
  drizzle(async (text, values) => {
    const { rows } = await queryable.query<unknown[]>({ text, rowMode: 'array' }, values)
    return { rows }
  })

/** A `bytea` column, as Buffer. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
