import type { Database, Statement } from '@mingxin/persistence'
import { outboxSamples } from '../group/outbox-samples.ts'
import { groupPlaces, ownersOf } from '../group/places.ts'
import type { GroupReading, ParkedCounts } from '../lag/reading.ts'
import { OffsetCounter } from '../outbox/counted-offsets.ts'
import type { TopicEnd } from '../port.ts'
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

const ENDS: Statement = {
  name: 'log-ends',
  text: `SELECT t.topic, coalesce(c.events, 0) + e.events AS events,
         greatest(c.last_position, e.last_position) AS "lastPosition", greatest(c.last_at, e.last_at) AS "lastAt"
    FROM log_topics() AS t (topic)
    LEFT JOIN (SELECT topic, sum(events)::bigint AS events, max(last_position) AS last_position, max(last_at) AS last_at
                 FROM log_counts GROUP BY topic) c USING (topic)
   CROSS JOIN LATERAL (
         SELECT count(*) AS events, max(position) AS last_position, max(time) AS last_at FROM log_events
          WHERE topic = t.topic AND position > (SELECT position FROM log_counted)) e
   ORDER BY t.topic`,
}

/** Where the topics of a service's own log end. */
export async function topicEnds(database: Database): Promise<TopicEnd[]> {
  const { rows } = await database.query<Omit<TopicEnd, 'lastAt'> & { lastAt: Date | null }>(ENDS)
  return rows.map((row) => ({ ...row, lastAt: row.lastAt ?? undefined }))
}

/** Counts what came into a service's own log, so that the others that count it have little to do. */
export async function countEvents(database: Database): Promise<void> {
  await database.query('SELECT log_count()')
}
