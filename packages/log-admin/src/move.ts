import type { ServiceName } from '@mingxin/contracts'
import {
  assertEmpty,
  assertFitsEmbedded,
  moveToEmbedded,
  moveToKafka,
  type Place,
  placeOf,
  spreads,
} from '@mingxin/event-log'
import type { KafkaDriver } from '@mingxin/kafka'
import { databaseOf, type ServiceDatabases } from './service-databases.ts'
import type { TopicPlanned } from './topics.ts'

/** Where the events of each service live. */
export async function placesOf(databases: ServiceDatabases): Promise<ReadonlyMap<ServiceName, Place>> {
  const places = await Promise.all(
    [...databases].map(async ([service, database]) => [service, await placeOf(database)] as const),
  )
  return new Map(places)
}

/**
 * Rejects with `event-log.other-log` when a topic holds records that are not what this installation published to this
 * cluster: after a move its relay would stop there.
 */
export async function assertRoomInKafka(
  databases: ServiceDatabases,
  driver: KafkaDriver,
  planned: readonly TopicPlanned[],
): Promise<void> {
  const clusterId = await driver.clusterId()
  for (const { topic, producer, wanted, steps } of planned) {
    if (steps.some((step) => step.do === 'create')) continue
    const database = databaseOf(databases, producer)
    const isHere = (await placeOf(database)).clusterId === clusterId
    if (!isHere || !(await spreads(database)).has(topic)) await assertEmpty(driver, wanted.name)
  }
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
