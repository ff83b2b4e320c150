import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventLogMigrations } from './index.ts'
import { moveToEmbedded, moveToKafka } from './move.ts'
import { appendEvents } from './outbox/append.ts'
import { confirmCluster, openEmbedded, openKafka } from './place.ts'

let test: TestDatabase
beforeEach(async () => {
  test = await createTestDatabase()
  await test.migrate('service', [eventLogMigrations])
})
afterEach(() => test.drop())

const database = () => test.open('service')
const appendOne = () =>
  database().transaction((tx) => appendEvents(tx, [{ topic: 't', key: 'k', type: 'x', data: '{}' }]))

describe('where a service’s events live', () => {
  it('is either log as long as nothing was done', async () => {
    await openKafka(database())
    await openEmbedded(database())
    await openKafka(database())
  })

  it('is the log of the first event from then on, until somebody migrates', async () => {
    await openEmbedded(database())
    await appendOne()
    await expect(openKafka(database())).rejects.toMatchObject({ code: 'event-log.other-log' })
    await moveToKafka(database(), 'cluster-a')
    await openKafka(database())
    await expect(openEmbedded(database())).rejects.toMatchObject({ code: 'event-log.other-log' })
    await moveToEmbedded(database())
    await openEmbedded(database())
  })

  it('is one cluster: brokers of another one are refused', async () => {
    await openKafka(database())
    await confirmCluster(database(), 'cluster-a')
    await appendOne()
    await confirmCluster(database(), 'cluster-a')
    await expect(confirmCluster(database(), 'cluster-b')).rejects.toMatchObject({ code: 'event-log.other-log' })
  })
})
