import { AppError } from '@mingxin/errors'
import { type Database, int2Array, int8Array, type Statement, textArray } from '@mingxin/persistence'
import type { EventRow } from '../outbox/stored-event.ts'

export type OutboxRow = EventRow & { readonly topic: string; readonly headers: string | null }

export interface OutboxPage {
  readonly rows: OutboxRow[]
  /** Everything up to here is in this page or an earlier one. */
  readonly position: number
  readonly isFull: boolean
  readonly isHeldBack: boolean
}

/** Into how many partitions a topic is spread, from which position on. */
export interface Layout {
  readonly topic: string
  readonly fromPosition: number
  readonly partitions: number
  /** Its barriers are in Kafka. */
  readonly announced: boolean
}

export interface Relayed {
  readonly topic: string
  readonly partition: number
  readonly position: number
}

const LEADS = `group_name = 'relay' AND topic = '*' AND partition = 0 AND owner IS NOT NULL`
const SAFE: Statement = { name: 'relay-safe', text: 'SELECT safe, last FROM log_safe_position()' }

// The oldest of every topic, then the oldest of those: one walk of the primary key per topic, with no index besides it.
// Who does not lead any more reads nothing: the check and the events are one snapshot, so whoever changed the lead knows
// that an old leader holds no event that was appended since.
const PAGE: Statement = {
  name: 'relay-page',
  text: `WITH RECURSIVE topics AS (
           (SELECT topic FROM log_events ORDER BY topic LIMIT 1)
           UNION ALL
           SELECT (SELECT topic FROM log_events WHERE topic > t.topic ORDER BY topic LIMIT 1) FROM topics t WHERE t.topic IS NOT NULL)
         SELECT e.* FROM topics t CROSS JOIN LATERAL (
           SELECT topic, position, key, type, time, traceparent, data, headers FROM log_events
            WHERE topic = t.topic AND position > $1 AND position <= $2 ORDER BY position LIMIT $3) e
          WHERE EXISTS (SELECT FROM log_positions WHERE ${LEADS} AND generation = $4)
          ORDER BY e.position LIMIT $3`,
}
const RELAYED = 'SELECT topic, partition, position FROM log_relayed'
const LAYOUTS =
  'SELECT topic, from_position AS "fromPosition", partitions, announced FROM log_layouts ORDER BY topic, from_position'
const ADD_LAYOUT =
  'INSERT INTO log_layouts (topic, from_position, partitions, announced) VALUES ($1, 0, $2, true) ON CONFLICT DO NOTHING'
// One statement, so all of it or nothing. It need not be durable: after a crash of the database an older mark leads to
// repetitions, as every mark that was not reached.
const MARK: Statement = {
  name: 'relay-mark',
  text: `WITH mark AS (
           UPDATE log_positions SET position = $1, moved_at = clock_timestamp() WHERE ${LEADS} AND generation = $2
           RETURNING position
         ), noted AS (
           INSERT INTO log_relayed (topic, partition, position)
           SELECT n.* FROM mark, unnest($3::text[], $4::smallint[], $5::bigint[]) AS n (topic, partition, position)
               ON CONFLICT (topic, partition) DO UPDATE SET position = excluded.position
         ), barred AS (
           UPDATE log_layouts l SET announced = true
             FROM mark, unnest($6::text[], $7::bigint[]) AS a (topic, from_position)
            WHERE l.topic = a.topic AND l.from_position = a.from_position
         )
         SELECT set_config('synchronous_commit', 'off', true) FROM mark`,
}

/** Reads the outbox in order of position and never past log_safe_position. */
export async function readOutbox(
  database: Database,
  generation: number,
  after: number,
  limit: number,
): Promise<OutboxPage> {
  const [fence] = (await database.query<{ safe: number; last: number }>(SAFE)).rows
  const { safe, last } = fence ?? { safe: 0, last: 0 }
  const isHeldBack = safe < last
  if (safe <= after) return { rows: [], position: after, isFull: false, isHeldBack }
  const { rows } = await database.query<OutboxRow>(PAGE, [after, safe, limit, generation])
  const isFull = rows.length === limit
  return { rows, position: rows.at(-1)?.position ?? after, isFull, isHeldBack }
}

export const relayedPositions = async (database: Database): Promise<Relayed[]> =>
  (await database.query<Relayed>(RELAYED)).rows

export const layouts = async (database: Database): Promise<Layout[]> => (await database.query<Layout>(LAYOUTS)).rows

/** Into how many partitions the relay spreads each topic by now that it ever spread. */
export const spreads = async (database: Database): Promise<ReadonlyMap<string, number>> =>
  new Map((await layouts(database)).map(({ topic, partitions }) => [topic, partitions]))

/** The layout a topic begins with, unless it has one. */
export async function addFirstLayout(database: Database, topic: string, partitions: number): Promise<void> {
  await database.query(ADD_LAYOUT, [topic, partitions])
}

/** How far the relay is: everything up to `position` is in Kafka. */
export interface Mark {
  readonly generation: number
  readonly position: number
  /** How far each partition is that got something since the mark before. */
  readonly relayed: readonly Relayed[]
  /** Layouts whose barriers are in Kafka since. */
  readonly announced: readonly Layout[]
}

/** Rejects with `event-log.fenced` when somebody else leads by now. */
export async function setMark(database: Database, { generation, position, relayed, announced }: Mark): Promise<void> {
  const { count } = await database.query(MARK, [
    position,
    generation,
    textArray(relayed.map(({ topic }) => topic)),
    int2Array(relayed.map(({ partition }) => partition)),
    int8Array(relayed.map((one) => one.position)),
    textArray(announced.map(({ topic }) => topic)),
    int8Array(announced.map(({ fromPosition }) => fromPosition)),
  ])
  if (count === 0) throw new AppError('event-log.fenced', { detail: 'another process relays by now' })
}
