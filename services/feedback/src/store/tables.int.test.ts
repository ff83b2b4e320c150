import { createTestDatabase, tableDrift } from '@mingxin/testing'
import { expect, it } from 'vitest'
import { migrationsDirectory } from '../testing/migrations.ts'
import * as tables from './tables.ts'

it('the table definitions are what the migrations make, column by column', async () => {
  const database = await createTestDatabase()
  await database.migrate('feedback', [{ name: 'feedback', directory: migrationsDirectory }])
  expect(await tableDrift(database.open('feedback'), Object.values(tables))).toEqual([])
  await database.drop()
})
