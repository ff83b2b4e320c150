import { int2Array, int8Array, type Statement } from '@mingxin/persistence'
import type { OutboxEnds, OutboxScan } from '../outbox/counted-offsets.ts'
import type { LogSource } from './embedded-feed.ts'

interface EndRow {
  readonly partition: number
  readonly events: number
  readonly readable: number
  readonly heldBack: number
  readonly oldestHeldBackAt: number | null
  readonly now: number
}

// log_counts and what came since, in one statement, so that they are of one moment.
const endsStatement = (schema: string): Statement => ({
  name: `log-topic-ends-${schema}`,
  text: `WITH bounds AS (SELECT position AS counted, greatest(position, $2) AS readable FROM ${schema}.log_counted),
    tail AS (
      SELECT partition, count(*) FILTER (WHERE position <= (SELECT readable FROM bounds)) AS events,
             count(*) FILTER (WHERE position > (SELECT readable FROM bounds)) AS held_back,
             min(time) FILTER (WHERE position > (SELECT readable FROM bounds)) AS oldest
        FROM ${schema}.log_events WHERE topic = $1 AND position > (SELECT counted FROM bounds) GROUP BY partition)
  SELECT p.partition, coalesce(c.events, 0) + coalesce(t.events, 0) AS events, b.readable,
         coalesce(t.held_back, 0) AS "heldBack",
         (extract(epoch FROM t.oldest) * 1000)::float8 AS "oldestHeldBackAt",
         (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
    FROM bounds b CROSS JOIN generate_series(0, $3::int - 1) AS p (partition)
    LEFT JOIN tail t ON t.partition = p.partition
    LEFT JOIN ${schema}.log_counts c ON c.topic = $1 AND c.partition = p.partition`,
})

const countStatement = (schema: string): Statement => ({
  name: `log-topic-count-${schema}`,
  text: `SELECT s.partition, count(*) AS events
    FROM unnest($2::smallint[], $3::bigint[], $4::bigint[]) AS s (partition, after, up_to)
    JOIN ${schema}.log_events e
      ON e.topic = $1 AND e.partition = s.partition AND e.position > s.after AND e.position <= s.up_to
   WHERE e.position > $5 AND e.position <= $6 GROUP BY s.partition`,
})

const firstStatement = (schema: string): Statement => ({
  name: `log-topic-first-${schema}`,
  text: `SELECT s.partition, e.position, (extract(epoch FROM e.time) * 1000)::float8 AS at
    FROM unnest($2::smallint[], $3::bigint[]) AS s (partition, after) CROSS JOIN LATERAL (
         SELECT position, time FROM ${schema}.log_events
          WHERE topic = $1 AND partition = s.partition AND position > s.after ORDER BY position LIMIT 1) e`,
})

/** Looks at one topic of an outbox, partition by partition. */
export function scanTopic({ database, schema }: LogSource, topic: string, partitions: number): OutboxScan {
  const [ends, count, first] = [endsStatement(schema), countStatement(schema), firstStatement(schema)]
  return {
    ends: async () => {
      const fence = await database.query<{ safe: number }>(`SELECT safe FROM ${schema}.log_safe_position()`)
      const { rows } = await database.query<EndRow>(ends, [topic, fence.rows[0]?.safe ?? 0, partitions])
      return endsOf(rows)
    },
    count: async (stretches) => {
      const { rows } = await database.query<{ partition: number; events: number }>(count, [
        topic,
        int2Array(stretches.map(({ partition }) => partition)),
        int8Array(stretches.map(({ after }) => after)),
        int8Array(stretches.map(({ upTo }) => upTo)),
        Math.min(...stretches.map(({ after }) => after)),
        Math.max(...stretches.map(({ upTo }) => upTo)),
      ])
      return new Map(rows.map(({ partition, events }) => [partition, events]))
    },
    first: async (after) => {
      const { rows } = await database.query<{ partition: number; position: number; at: number }>(first, [
        topic,
        int2Array([...after.keys()]),
        int8Array([...after.values()]),
      ])
      return new Map(rows.map(({ partition, position, at }) => [partition, { position, at }]))
    },
  }
}

function endsOf(rows: readonly EndRow[]): OutboxEnds {
  const oldest = rows.flatMap(({ oldestHeldBackAt }) => oldestHeldBackAt ?? [])
  return {
    readable: rows[0]?.readable ?? 0,
    ends: new Map(rows.map(({ partition, events }) => [partition, events])),
    heldBack: rows.reduce((sum, { heldBack }) => sum + heldBack, 0),
    oldestHeldBackAt: oldest.length === 0 ? null : Math.min(...oldest),
    now: rows[0]?.now ?? Date.now(),
  }
}
