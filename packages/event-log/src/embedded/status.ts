import { type Database, int2Array, int8Array } from '@mingxin/persistence'
import { type Facts, judge } from '../group/judge.ts'
import { groupPlaces } from '../group/places.ts'
import type { GroupStatus, TopicEnd } from '../port.ts'
import type { LogSource } from './embedded-feed.ts'

const backlogStatement = (schema: string): string => `
  SELECT count(*) AS events, coalesce(extract(epoch FROM clock_timestamp() - min(e.time)) * 1000, 0)::float8 AS age
    FROM unnest($2::smallint[], $3::bigint[]) AS p (partition, position)
    JOIN ${schema}.log_events e ON e.topic = $1 AND e.partition = p.partition AND e.position > p.position
   WHERE e.position > $4`

/** How far a group is in a topic, with a verdict and the sentence that explains it. */
export async function groupStatus(
  database: Database,
  source: LogSource,
  group: string,
  topic: string,
  parked: { keys: number; events: number },
): Promise<GroupStatus> {
  const rows = await groupPlaces(database, group, topic)
  const partitions = int2Array(rows.map((row) => row.partition))
  const positions = int8Array(rows.map((row) => row.position))
  const lowest = Math.min(...rows.map((row) => row.position), Number.MAX_SAFE_INTEGER)
  const backlog = await source.database.query<{ events: number; age: number }>(backlogStatement(source.schema), [
    topic,
    partitions,
    positions,
    lowest,
  ])
  const fence = await source.database.query<{ safe: number; last: number }>(
    `SELECT safe, last FROM ${source.schema}.log_safe_position()`,
  )
  const { events: lag, age } = backlog.rows[0] ?? { events: 0, age: 0 }
  const { safe, last } = fence.rows[0] ?? { safe: 0, last: 0 }
  const facts: Facts = {
    lag,
    oldestUnhandledMs: Math.round(age),
    unowned: rows.filter((row) => !row.owned).length,
    isHeldBack: safe < last && lowest >= safe,
    parked,
    idleMs: Math.min(...rows.map((row) => row.idle ?? Number.MAX_SAFE_INTEGER)),
  }
  const members = rows[0]?.members ?? 0
  return {
    group,
    topic,
    lag,
    oldestUnhandledMs: facts.oldestUnhandledMs,
    parkedKeys: parked.keys,
    parkedEvents: parked.events,
    members,
    ...judge(facts),
  }
}

const ENDS = `SELECT topic, count(*) AS events, max(position) AS "lastPosition", max(time) AS "lastAt" FROM log_events GROUP BY topic`

/** Where the topics of a service's own log end. */
export async function topicEnds(database: Database): Promise<TopicEnd[]> {
  const { rows } = await database.query<{ topic: string; events: number; lastPosition: number; lastAt: Date | null }>(
    ENDS,
  )
  return rows.map((row) => ({ ...row, lastAt: row.lastAt ?? undefined }))
}
