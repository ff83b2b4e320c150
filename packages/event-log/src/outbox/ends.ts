import type { Database, Statement } from '@mingxin/persistence'
import type { TopicEnd } from '../port.ts'

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
