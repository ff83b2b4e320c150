import { isAppError } from '@mingxin/errors'
import type { KafkaDriver, Watermarks } from '@mingxin/kafka'
import type { Database } from '@mingxin/persistence'
import { type GroupPlace, groupPlaces, ownersOf } from '../group/places.ts'
import { type Asks, type GroupReading, NOTHING_HELD_BACK, type ParkedCounts } from '../lag/reading.ts'
import { type LagSample, lagOf, positionOf } from '../lag/sample.ts'
import { type OldestEvents, watchOldestEvents } from './oldest-events.ts'

export interface GroupInKafka {
  readonly database: Database
  readonly driver: Promise<KafkaDriver>
  readonly group: string
  readonly topic: string
  /** What the topic is called in Kafka. */
  readonly name: string
}

/** Tells how far a group is in a topic of Kafka. */
export function createGroupReader(
  place: GroupInKafka,
  oldestEvents: OldestEvents = watchOldestEvents(place.driver, place.name),
): (parked: ParkedCounts, asks: Asks) => Promise<GroupReading> {
  const { database, driver: connecting, group, topic, name } = place
  return async (parked, asks) => {
    asks('Kafka')
    const driver = await connecting
    asks('PostgreSQL')
    // The positions first: an end that is read later is never below them.
    const { places, members } = await groupPlaces(database, group, topic)
    asks('Kafka')
    const watermarks = await driver.watermarks(name).catch(ifMissing)
    const at = Date.now()
    const samples = samplesOf(places, watermarks, at)
    const oldest = await oldestEvents(waitingIn(samples))
    return {
      samples: new Map(
        [...samples].map(([partition, sample]) => [partition, { ...sample, oldestUnhandledAt: oldest.get(partition) }]),
      ),
      owners: ownersOf(places),
      members,
      heldBack: NOTHING_HELD_BACK,
      parked,
    }
  }
}

// Partitions that Kafka has and the group has never read are part of it too.
function samplesOf(
  places: readonly GroupPlace[],
  watermarks: ReadonlyMap<number, Watermarks> | undefined,
  at: number,
): Map<number, LagSample> {
  const standing = new Map(places.map((place) => [place.partition, place]))
  const partitions = [...new Set([...(watermarks?.keys() ?? []), ...standing.keys()])].sort((a, b) => a - b)
  return new Map(
    partitions.map((partition) => {
      const { start, end } = watermarks?.get(partition) ?? { start: 0, end: 0 }
      const place = standing.get(partition)
      const sample: LagSample = {
        at,
        logStart: start,
        end,
        committed: place?.nextOffset ?? undefined,
        committedAt: place?.movedAt ?? undefined,
        aliveAt: place?.aliveAt ?? undefined,
        isTopicMissing: watermarks === undefined,
      }
      return [partition, sample]
    }),
  )
}

const waitingIn = (samples: ReadonlyMap<number, LagSample>): ReadonlyMap<number, number> =>
  new Map(
    [...samples].filter(([, sample]) => lagOf(sample) > 0).map(([partition, one]) => [partition, positionOf(one)]),
  )

// Its producer makes the topic when it starts. Whether it is not there yet or not any more, the group's places tell.
function ifMissing(error: unknown): undefined {
  if (isAppError(error) && error.code === 'kafka.topic-unknown') return undefined
  throw error
}
