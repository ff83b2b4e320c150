import { type Database, int2Array, int8Array, type Statement } from '@mingxin/persistence'
import { type GroupPlace, groupPlaces, ownersOf } from '../group/places.ts'
import type { GroupReading, ParkedCounts } from '../lag/reading.ts'
import type { LagSample } from '../lag/sample.ts'
import type { TopicEnd } from '../port.ts'
import type { LogSource } from './embedded-feed.ts'

interface Counted {
  readonly partition: number
  /** Events that may be read. */
  readonly end: number
  readonly waiting: number
  readonly ageMs: number | null
  readonly heldBack: number
  readonly heldBackMs: number | null
}

// Positions are shared by all topics, so events are counted: all of a partition by log_counts and what came since, those
// that wait by looking at them. One statement, so that the numbers are of one moment and cannot seem to go backwards.
const countedStatement = (schema: string): Statement => ({
  name: `log-lag-${schema}`,
  text: `WITH bounds AS (SELECT position AS counted, greatest(position, $4) AS readable FROM ${schema}.log_counted),
    waiting AS (
      SELECT p.partition,
             count(*) FILTER (WHERE e.position <= b.readable) AS events,
             min(e.time) FILTER (WHERE e.position <= b.readable) AS oldest,
             count(*) FILTER (WHERE e.position > b.readable) AS held_back,
             min(e.time) FILTER (WHERE e.position > b.readable) AS oldest_held_back
        FROM bounds b CROSS JOIN unnest($2::smallint[], $3::bigint[]) AS p (partition, position)
        JOIN ${schema}.log_events e ON e.topic = $1 AND e.partition = p.partition AND e.position > p.position
       WHERE e.position > $5 GROUP BY p.partition),
    tail AS (
      SELECT e.partition, count(*) AS events FROM bounds b JOIN ${schema}.log_events e
          ON e.topic = $1 AND e.position > b.counted AND e.position <= b.readable GROUP BY e.partition)
  SELECT p.partition, coalesce(c.events, 0) + coalesce(t.events, 0) AS "end", coalesce(w.events, 0) AS waiting,
         (extract(epoch FROM clock_timestamp() - w.oldest) * 1000)::float8 AS "ageMs",
         coalesce(w.held_back, 0) AS "heldBack",
         (extract(epoch FROM clock_timestamp() - w.oldest_held_back) * 1000)::float8 AS "heldBackMs"
    FROM unnest($2::smallint[]) AS p (partition)
    LEFT JOIN tail t USING (partition) LEFT JOIN waiting w USING (partition)
    LEFT JOIN ${schema}.log_counts c ON c.topic = $1 AND c.partition = p.partition`,
})

export interface GroupInOutbox {
  /** The reading service's database. */
  readonly database: Database
  readonly source: LogSource
  readonly group: string
  readonly topic: string
  readonly partitions: number
}

/** How far a group is in a topic of the embedded log. */
export async function readGroup(
  { database, source, group, topic, partitions }: GroupInOutbox,
  parked: ParkedCounts,
): Promise<GroupReading> {
  const { places, members } = await groupPlaces(database, group, topic)
  const standing = new Map(places.map((place) => [place.partition, place]))
  const all = Array.from({ length: partitions }, (_, partition) => partition)
  const positions = all.map((partition) => standing.get(partition)?.position ?? 0)
  // After the positions: none of them is above what may be read by now.
  const readable = await readableUpTo(source)
  const { rows } = await source.database.query<Counted>(countedStatement(source.schema), [
    topic,
    int2Array(all),
    int8Array(positions),
    readable,
    Math.min(...positions),
  ])
  const at = Date.now()
  return {
    samples: new Map(rows.map((row) => [row.partition, sampleOf(row, standing.get(row.partition), at)])),
    owners: ownersOf(places),
    members,
    heldBack: {
      events: rows.reduce((sum, { heldBack }) => sum + heldBack, 0),
      ageMs: Math.max(0, ...rows.map(({ heldBackMs }) => heldBackMs ?? 0)),
    },
    parked,
  }
}

// Ages are by the clock that stamped the events, so this process's clock need not agree with it.
function sampleOf({ end, waiting, ageMs }: Counted, place: GroupPlace | undefined, at: number): LagSample {
  return {
    at,
    logStart: 0,
    end,
    committed: place && place.movedAt !== null ? end - waiting : undefined,
    committedAt: place?.movedAt ?? undefined,
    aliveAt: place?.aliveAt ?? undefined,
    oldestUnhandledAt: ageMs === null ? undefined : at - ageMs,
  }
}

async function readableUpTo({ database, schema }: LogSource): Promise<number> {
  const { rows } = await database.query<{ safe: number }>(`SELECT safe FROM ${schema}.log_safe_position()`)
  return rows[0]?.safe ?? 0
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
