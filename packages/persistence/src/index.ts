export {
  boolArray,
  dateArray,
  hexArray,
  int2Array,
  int4Array,
  int8Array,
  jsonArray,
  textArray,
  timestampArray,
  uuidArray,
} from './columns.ts'
export { createDatabase, type Database, type DatabaseOptions } from './database.ts'
export { databaseCode, toDatabaseError } from './failures.ts'
export { type Listener, listen } from './listener.ts'
export { type MigrateOptions, type MigrationSet, migrate } from './migrate.ts'
export { bytea, orm } from './orm.ts'
export type { Queryable, QueryResult, Statement, Transaction } from './queryable.ts'
export { together } from './together.ts'
