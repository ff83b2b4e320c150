import type { ServiceName } from '@mingxin/contracts'
import { assertFitsEmbedded, moveToEmbedded, moveToKafka, type Place, placeOf } from '@mingxin/event-log'
import type { KafkaDriver } from '@mingxin/kafka'
import type { ServiceDatabases } from './service-databases.ts'

/** Where the events of each service live. */
export async function placesOf(databases: ServiceDatabases): Promise<ReadonlyMap<ServiceName, Place>> {
  const places = await Promise.all(
    [...databases].map(async ([service, database]) => [service, await placeOf(database)] as const),
  )
  return new Map(places)
}

/**
 * Takes every service's part of the log to Kafka. Each move is one transaction that fences whoever reads the old log, so
 * a move that breaks off in between is finished by running it again: services that are not there yet go on in the old
 * log, and those that are wait for them.
 */
export async function moveAllToKafka(databases: ServiceDatabases, driver: KafkaDriver): Promise<string> {
  const clusterId = await driver.clusterId()
  for (const database of databases.values()) await moveToKafka(database, clusterId)
  return clusterId
}

/** Takes every service's part back. Asks all of them first: one that cannot go back keeps the others from going. */
export async function moveAllToEmbedded(databases: ServiceDatabases): Promise<void> {
  for (const database of databases.values()) await assertFitsEmbedded(database)
  for (const database of databases.values()) await moveToEmbedded(database)
}
