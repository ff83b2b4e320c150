import path from 'node:path'
import { createTestDatabase, tableDrift } from '@mingxin/testing'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import * as tables from './tables.ts'

it('the table definitions are what the migrations make, column by column', async () => {
  const database = await createTestDatabase()
  const directory = path.resolve(import.meta.dirname, '../../migrations')
  await database.migrate('registry', [{ name: 'code-registry', directory }])
  const pool = database.open('registry')
  expect(await tableDrift(pool, Object.values(tables))).toEqual([])
  const wrong = pgTable('question_candidates', { questionId: integer('question_id'), more: text('more') })
  expect(await tableDrift(pool, [wrong])).toEqual([
    'question_candidates.question_id: defined as integer, is uuid not null',
    'question_candidates.more: defined as text, is absent',
    'question_candidates.subject_id: defined as absent, is uuid not null',
    'question_candidates.ordinal: defined as absent, is smallint not null',
    'question_candidates.because: defined as absent, is text not null',
  ])
  await database.drop()
})
