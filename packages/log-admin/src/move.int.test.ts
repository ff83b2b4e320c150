import type { ServiceName } from '@mingxin/contracts'
import { moveToKafka } from '@mingxin/event-log'
import { createTestInstallation, type TestInstallation } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { moveAllToEmbedded, placesOf } from './move.ts'
import { closeDatabases, databaseOf, openServiceDatabases, type ServiceDatabases } from './service-databases.ts'

const services: readonly ServiceName[] = ['ingest', 'code-registry', 'sanction-engine', 'feedback', 'portal']
let installation: TestInstallation
let databases: ServiceDatabases
beforeAll(async () => {
  installation = await createTestInstallation()
  for (const service of services) await installation.migrate(service)
  databases = openServiceDatabases(installation.config.databaseUrl)
  for (const database of databases.values()) await moveToKafka(database, 'cluster')
})
afterAll(async () => {
  if (databases) await closeDatabases(databases)
  await installation?.close()
})

const logs = async (): Promise<string[]> => [...(await placesOf(databases)).values()].map(({ log }) => log)

it('a service that cannot go back to the embedded log keeps all others in Kafka', async () => {
  const database = databaseOf(databases, 'sanction-engine')
  await database.query(
    "INSERT INTO log_layouts (topic, from_position, partitions, announced) VALUES ('credit.sanctions.v1', 1, 18, true)",
  )
  await expect(moveAllToEmbedded(databases)).rejects.toMatchObject({ code: 'event-log.other-log' })
  expect(await logs()).toEqual(services.map(() => 'kafka'))
  await database.query('DELETE FROM log_layouts')
  await moveAllToEmbedded(databases)
  expect(await logs()).toEqual(services.map(() => 'embedded'))
})
