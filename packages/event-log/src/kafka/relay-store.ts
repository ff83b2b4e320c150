import { type Database, int2Array, int8Array, type Queryable, type Statement, textArray } from '@mingxin/persistence'
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
          WHERE EXISTS (SELECT FROM log_positions WHERE group_name = 'relay' AND topic = '*' AND partition = 0
                           AND owner IS NOT NULL AND generation = $4)
          ORDER BY e.position LIMIT $3`,
}
const RELAYED = 'SELECT topic, partition, position FROM log_relayed'
const LAYOUTS =
  'SELECT topic, from_position AS "fromPosition", partitions, announced FROM log_layouts ORDER BY topic, from_position'
const ADD_LAYOUT =
  'INSERT INTO log_layouts (topic, from_position, partitions, announced) VALUES ($1, 0, $2, true) ON CONFLICT DO NOTHING'
const ANNOUNCE = 'UPDATE log_layouts SET announced = true WHERE topic = $1 AND from_position = $2'
const NOTE: Statement = {
  name: 'relay-note',
  text: `INSERT INTO log_relayed (topic, partition, position) SELECT * FROM unnest($1::text[], $2::smallint[], $3::bigint[])
             ON CONFLICT (topic, partition) DO UPDATE SET position = excluded.position`,
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

/** Notes that the barriers of layouts are in Kafka, in the transaction that moves the relay. */
export async function noteAnnounced(tx: Queryable, announced: readonly Layout[]): Promise<void> {
  for (const { topic, fromPosition } of announced) await tx.query(ANNOUNCE, [topic, fromPosition])
}

/** Notes how far each partition is, in the transaction that moves the relay. */
export async function noteRelayed(tx: Queryable, relayed: readonly Relayed[]): Promise<void> {
  await tx.query(NOTE, [
    textArray(relayed.map(({ topic }) => topic)),
    int2Array(relayed.map(({ partition }) => partition)),
    int8Array(relayed.map(({ position }) => position)),
  ])
}
