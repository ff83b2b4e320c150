import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createEmbeddedLog, eventLogMigrations } from '../index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await database.migrate('writer', [eventLogMigrations])
})
afterAll(() => database.drop())

it('an event keeps the headers it was appended with, and its neighbours get none', async () => {
  const writer = database.open('writer')
  const log = createEmbeddedLog({ database: writer, source: () => undefined, member: 'one' })
  const event = { topic: 'topic', key: 'key', type: 'happened', data: {} }
  await writer.transaction(async (tx) => {
    await log.append(tx, [event, { ...event, headers: { cursor: 'c1', ce_time: '标' } }])
    await log.append(tx, [event])
    await tx.query(`SELECT log_append('{topic}', '{key}', '{0}', '{happened}', ARRAY[NULL::text], ARRAY['{}'])`)
  })
  const { rows } = await writer.query<{ headers: string | null }>('SELECT headers FROM log_events ORDER BY position')
  expect(rows.map(({ headers }) => headers && JSON.parse(headers))).toEqual([
    null,
    { cursor: 'c1', ce_time: '标' },
    null,
    null,
  ])
  await log.close()
})
