import { type Database, int2Array, int8Array } from '@mingxin/persistence'
import type { GroupStatus, TopicEnd } from '../port.ts'
import type { LogSource } from './embedded-feed.ts'

const STALLED_MS = 30_000
const BEHIND_MS = 2_000

interface PositionRow {
  partition: number
  position: number
  owned: boolean
  members: number
  idle: number | null
}

const POSITIONS = `SELECT partition, position, owner IS NOT NULL AND lease_until > clock_timestamp() AS owned,
    (SELECT count(*) FROM log_members m WHERE m.group_name = p.group_name AND m.topic = p.topic
        AND m.seen_at > clock_timestamp() - interval '10 seconds') AS members,
    extract(epoch FROM clock_timestamp() - moved_at) * 1000 AS idle
  FROM log_positions p WHERE group_name = $1 AND topic = $2`

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
  const { rows } = await database.query<PositionRow>(POSITIONS, [group, topic])
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

interface Facts {
  lag: number
  oldestUnhandledMs: number
  unowned: number
  isHeldBack: boolean
  parked: { keys: number; events: number }
  idleMs: number
}

/** The verdict on a group, worst first. */
function judge(facts: Facts): Pick<GroupStatus, 'verdict' | 'why'> {
  const { lag, oldestUnhandledMs, unowned, isHeldBack, parked, idleMs } = facts
  const seconds = Math.round(oldestUnhandledMs / 1000)
  if (unowned > 0 && lag > 0)
    return {
      verdict: 'unowned',
      why: `${unowned} partitions have no living member; ${lag} events wait, the oldest for ${seconds} s.`,
    }
  if (lag > 0 && isHeldBack)
    return {
      verdict: 'held-back',
      why: `An open transaction of the writing service holds ${lag} events back, the oldest for ${seconds} s.`,
    }
  if (lag > 0 && idleMs > STALLED_MS && oldestUnhandledMs > STALLED_MS)
    return {
      verdict: 'stalled',
      why: `No position moved for ${Math.round(idleMs / 1000)} s while ${lag} events wait; the service's log says why.`,
    }
  if (parked.keys > 0)
    return {
      verdict: 'parked',
      why: `${parked.events} events of ${parked.keys} keys are parked; these keys wait until they are re-driven or discarded.`,
    }
  if (oldestUnhandledMs > BEHIND_MS)
    return { verdict: 'behind', why: `${lag} events wait, the oldest for ${seconds} s; positions move.` }
  return { verdict: 'ok', why: 'Nothing waits longer than it takes to handle it.' }
}

const ENDS = `SELECT topic, count(*) AS events, max(position) AS "lastPosition", max(time) AS "lastAt" FROM log_events GROUP BY topic`

/** Where the topics of a service's own log end. */
export async function topicEnds(database: Database): Promise<TopicEnd[]> {
  const { rows } = await database.query<{ topic: string; events: number; lastPosition: number; lastAt: Date | null }>(
    ENDS,
  )
  return rows.map((row) => ({ ...row, lastAt: row.lastAt ?? undefined }))
}
