import { orm, type Queryable } from '@mingxin/persistence'
import { queryLog } from './tables.ts'

/** Who read what about natural persons, when and why. */
export type PersonQuery = typeof queryLog.$inferInsert

export async function keepQuery(database: Queryable, query: PersonQuery): Promise<void> {
  await orm(database).insert(queryLog).values(query)
}
