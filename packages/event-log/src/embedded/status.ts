import type { Database } from '@mingxin/persistence'
import { outboxSamples } from '../group/outbox-samples.ts'
import { groupPlaces, ownersOf } from '../group/places.ts'
import type { GroupReading, ParkedCounts } from '../lag/reading.ts'
import { OffsetCounter } from '../outbox/counted-offsets.ts'
import type { LogSource } from './embedded-feed.ts'
import { scanTopic } from './topic-scan.ts'

export interface GroupInOutbox {
  /** The reading service's database. */
  readonly database: Database
  readonly source: LogSource
  readonly group: string
  readonly topic: string
  readonly partitions: number
}

/** Tells how far a group is in a topic of the embedded log. */
export function createGroupReader({
  database,
  source,
  group,
  topic,
  partitions,
}: GroupInOutbox): (parked: ParkedCounts) => Promise<GroupReading> {
  const counter = new OffsetCounter(scanTopic(source, topic, partitions))
  return async (parked) => {
    // The positions first: none of them is above what may be read by then.
    const { places, members } = await groupPlaces(database, group, topic)
    const standing = new Map(places.map(({ partition, position }) => [partition, position]))
    const all = Array.from({ length: partitions }, (_, one) => [one, standing.get(one) ?? 0] as const)
    const { offsets, heldBack } = await counter.look(new Map(all))
    return {
      samples: outboxSamples(offsets, places, Date.now()),
      owners: ownersOf(places),
      members,
      // What is held back lies above every position, so all of it waits for this group.
      heldBack,
      parked,
    }
  }
}
