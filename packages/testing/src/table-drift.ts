import type { Queryable } from '@mingxin/persistence'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'

/**
 * Where table definitions and the migrated schema differ, `table.column: defined as …, is …` each; empty when both say
 * the same. Columns are compared by name, type and nullability.
 */
export async function tableDrift(database: Queryable, tables: readonly PgTable[]): Promise<string[]> {
  const drift: string[] = []
  for (const table of tables) {
    const { name, columns } = getTableConfig(table)
    const actual = await columnsOf(database, name)
    const defined = new Map(columns.map((column) => [column.name, definition(column.getSQLType(), column.notNull)]))
    for (const column of new Set([...defined.keys(), ...actual.keys()])) {
      const [wanted, found] = [defined.get(column) ?? 'absent', actual.get(column) ?? 'absent']
      if (wanted !== found) drift.push(`${name}.${column}: defined as ${wanted}, is ${found}`)
    }
  }
  return drift
}

const definition = (type: string, notNull: boolean): string => `${type}${notNull ? ' not null' : ''}`

async function columnsOf(database: Queryable, table: string): Promise<Map<string, string>> {
  const statement = `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, attnotnull AS "notNull"
     FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`
  const { rows } = await database.query<{ name: string; type: string; notNull: boolean }>(statement, [table])
  return new Map(rows.map(({ name, type, notNull }) => [name, definition(type, notNull)]))
}
