import path from 'node:path'
import { createTestDatabase, tableDrift } from '@mingxin/testing'
import { expect, it } from 'vitest'
import * as tables from './tables.ts'

it('the table definitions are what the migrations make, column by column', async () => {
  const database = await createTestDatabase()
  const directory = path.resolve(import.meta.dirname, '../../migrations')
  await database.migrate('engine', [{ name: 'engine', directory }])
  expect(await tableDrift(database.open('engine'), Object.values(tables))).toEqual([])
  await database.drop()
})
