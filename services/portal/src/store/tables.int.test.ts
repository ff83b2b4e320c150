import path from 'node:path'
import { createTestDatabase, tableDrift } from '@mingxin/testing'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import * as tables from './tables.ts'

it('the table definitions are what the migrations make, column by column', async () => {
  const database = await createTestDatabase()
  const directory = path.resolve(import.meta.dirname, '../../migrations')
  await database.migrate('portal', [{ name: 'portal', directory }])
  const pool = database.open('portal')
  expect(await tableDrift(pool, Object.values(tables))).toEqual([])
  const wrong = pgTable('spent_assertions', { assertionId: integer('assertion_id'), more: text('more') })
  expect(await tableDrift(pool, [wrong])).toEqual([
    'spent_assertions.assertion_id: defined as integer, is text not null',
    'spent_assertions.more: defined as text, is absent',
    'spent_assertions.expires_at: defined as absent, is timestamp with time zone not null',
  ])
  await database.drop()
})
