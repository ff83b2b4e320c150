import type { Database, Statement } from '@mingxin/persistence'
import type { OutboxScan } from '../outbox/counted-offsets.ts'

// All topics together are one partition to the relay.
const WHOLE = 0

interface EndRow {
  readonly events: number
  readonly readable: number
  readonly heldBack: number
  readonly oldestHeldBackAt: number | null
  readonly now: number
}

const ENDS: Statement = {
  name: 'relay-ends',
  text: `WITH bounds AS (SELECT position AS counted, greatest(position, $1) AS readable FROM log_counted),
    tails AS (
      SELECT e.* FROM bounds b CROSS JOIN log_topics() AS t (topic) CROSS JOIN LATERAL (
             SELECT count(*) FILTER (WHERE position <= b.readable) AS events,
                    count(*) FILTER (WHERE position > b.readable) AS held_back,
                    min(time) FILTER (WHERE position > b.readable) AS oldest
               FROM log_events WHERE topic = t.topic AND position > b.counted) e)
  SELECT ((SELECT coalesce(sum(events), 0) FROM log_counts) + coalesce(sum(t.events), 0))::bigint AS events,
         (SELECT readable FROM bounds) AS readable, coalesce(sum(t.held_back), 0)::bigint AS "heldBack",
         (extract(epoch FROM min(t.oldest)) * 1000)::float8 AS "oldestHeldBackAt",
         (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
    FROM tails t`,
}
const COUNT: Statement = {
  name: 'relay-count',
  text: `SELECT coalesce(sum(e.events), 0)::bigint AS events FROM log_topics() AS t (topic) CROSS JOIN LATERAL (
         SELECT count(*) AS events FROM log_events WHERE topic = t.topic AND position > $1 AND position <= $2) e`,
}
// What the service wrote before its log moved to Kafka is published again and was handled long ago: it waits since then.
const FIRST: Statement = {
  name: 'relay-first',
  text: `SELECT e.position, (extract(epoch FROM greatest(e.time, (SELECT since FROM log_place))) * 1000)::float8 AS at
    FROM log_topics() AS t (topic) CROSS JOIN LATERAL (
         SELECT position, time FROM log_events WHERE topic = t.topic AND position > $1 ORDER BY position LIMIT 1) e
   ORDER BY e.position LIMIT 1`,
}

/** Looks at a service's own outbox as the relay does: all topics as one. */
export function scanOutbox(database: Database): OutboxScan {
  return {
    ends: async () => {
      const fence = await database.query<{ safe: number }>('SELECT safe FROM log_safe_position()')
      const { rows } = await database.query<EndRow>(ENDS, [fence.rows[0]?.safe ?? 0])
      const { events, ...row } = rows[0] ?? NOTHING
      return { ...row, ends: new Map([[WHOLE, events]]) }
    },
    count: async ([stretch]) => {
      const { rows } = await database.query<{ events: number }>(COUNT, [stretch?.after ?? 0, stretch?.upTo ?? 0])
      return new Map([[WHOLE, rows[0]?.events ?? 0]])
    },
    first: async (after) => {
      const { rows } = await database.query<{ position: number; at: number }>(FIRST, [after.get(WHOLE) ?? 0])
      return new Map(rows.map((first) => [WHOLE, first]))
    },
  }
}

const NOTHING: EndRow = { events: 0, readable: 0, heldBack: 0, oldestHeldBackAt: null, now: 0 }
