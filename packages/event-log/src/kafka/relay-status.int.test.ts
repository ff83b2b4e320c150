import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eventLogMigrations } from '../index.ts'
import { moveToKafka } from '../move.ts'
import { appendEvents } from '../outbox/append.ts'
import { createRelayReader } from './relay-status.ts'

let test: TestDatabase
beforeEach(async () => {
  test = await createTestDatabase()
  await test.migrate('service', [eventLogMigrations])
})
afterEach(() => test.drop())

const HALF_HOUR_MS = 30 * 60_000
const database = () => test.open('service')

async function appendOne(time: string): Promise<void> {
  await database().transaction((tx) => appendEvents(tx, [{ topic: 't', key: 'k', type: 'x', data: '{}' }]))
  await database().query('UPDATE log_events SET time = clock_timestamp() - $1::interval', [time])
}

async function waitedMs(): Promise<number> {
  const { samples } = await createRelayReader(database())()
  const { at = 0, oldestUnhandledAt = 0 } = samples.get(0) ?? {}
  return at - oldestUnhandledAt
}

it('history that was handled before it moved to Kafka waits for the relay from its move on', async () => {
  await appendOne('30 minutes')
  await moveToKafka(database(), 'cluster')
  expect(await waitedMs()).toBeLessThan(HALF_HOUR_MS / 2)
})

it('an event that came in Kafka’s time waits from its own time on', async () => {
  await moveToKafka(database(), 'cluster')
  await database().query("UPDATE log_place SET since = clock_timestamp() - interval '1 day'")
  await appendOne('30 minutes')
  expect(await waitedMs()).toBeGreaterThanOrEqual(HALF_HOUR_MS)
})
