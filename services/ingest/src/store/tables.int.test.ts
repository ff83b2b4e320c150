import path from 'node:path'
import { createTestDatabase, tableDrift } from '@mingxin/testing'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import * as tables from './tables.ts'

it('the table definitions are what the migrations make, column by column', async () => {
  const database = await createTestDatabase()
  const directory = path.resolve(import.meta.dirname, '../../migrations')
  await database.migrate('ingest', [{ name: 'ingest', directory }])
  const pool = database.open('ingest')
  expect(await tableDrift(pool, Object.values(tables))).toEqual([])
  const wrong = pgTable('sources', { sourceOrgCode: integer('source_org_code'), more: text('more') })
  expect(await tableDrift(pool, [wrong])).toEqual([
    'sources.source_org_code: defined as integer, is text not null',
    'sources.more: defined as text, is absent',
    'sources.head_sequence: defined as absent, is bigint not null',
    'sources.head_hash: defined as absent, is text',
  ])
  await database.drop()
})
