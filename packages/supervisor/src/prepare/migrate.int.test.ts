import { schemaOf } from '@mingxin/service-host'
import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrateDatabase } from './migrate.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const SCHEMAS = "SELECT DISTINCT table_schema AS schema FROM information_schema.tables WHERE table_name = 'log_events'"

it('every service has its tables and its log once the database was migrated, and nothing happens again', async () => {
  expect(await migrateDatabase(database.url)).toBeGreaterThan(Object.keys(schemaOf).length)
  const { rows } = await database.open('public').query<{ schema: string }>(SCHEMAS)
  expect(rows.map(({ schema }) => schema).sort()).toEqual(Object.values(schemaOf).sort())
  expect(await migrateDatabase(database.url)).toBe(0)
})
