import type { Database, Statement } from '@mingxin/persistence'
import { groupPlaces, ownersOf } from '../group/places.ts'
import { type GroupReading, NOTHING_PARKED } from '../lag/reading.ts'

/** The group under which the relay holds its lease and its mark, as if it read the whole outbox. */
export const RELAY = { group: 'relay', topic: '*' }

interface Counted {
  readonly end: number
  readonly waiting: number
  readonly ageMs: number | null
  readonly heldBack: number
  readonly heldBackMs: number | null
}

const COUNTED: Statement = {
  name: 'relay-lag',
  text: `WITH bounds AS (SELECT position AS counted, greatest(position, $2) AS readable FROM log_counted),
    topics AS (
      SELECT e.* FROM bounds b CROSS JOIN log_topics() AS t (topic) CROSS JOIN LATERAL (
             SELECT count(*) FILTER (WHERE position > b.counted AND position <= b.readable) AS came,
                    count(*) FILTER (WHERE position > $1 AND position <= b.readable) AS waiting,
                    min(time) FILTER (WHERE position > $1 AND position <= b.readable) AS oldest,
                    count(*) FILTER (WHERE position > b.readable) AS held_back,
                    min(time) FILTER (WHERE position > b.readable) AS oldest_held_back
               FROM log_events WHERE topic = t.topic AND position > least($1, b.counted)) e)
  SELECT ((SELECT coalesce(sum(events), 0) FROM log_counts) + coalesce(sum(came), 0))::bigint AS "end",
         coalesce(sum(waiting), 0)::bigint AS waiting, coalesce(sum(held_back), 0)::bigint AS "heldBack",
         (extract(epoch FROM clock_timestamp() - min(oldest)) * 1000)::float8 AS "ageMs",
         (extract(epoch FROM clock_timestamp() - min(oldest_held_back)) * 1000)::float8 AS "heldBackMs"
    FROM topics`,
}

/** How far the outbox is in Kafka, as a group with one partition that holds all topics. */
export async function readRelay(database: Database): Promise<GroupReading> {
  const { places, members } = await groupPlaces(database, RELAY.group, RELAY.topic)
  const [place] = places
  const fence = await database.query<{ safe: number }>('SELECT safe FROM log_safe_position()')
  const { rows } = await database.query<Counted>(COUNTED, [place?.position ?? 0, fence.rows[0]?.safe ?? 0])
  const { end, waiting, ageMs, heldBack, heldBackMs } = rows[0] ?? NOTHING
  const at = Date.now()
  const sample = {
    at,
    logStart: 0,
    end,
    committed: place && place.movedAt !== null ? end - waiting : undefined,
    committedAt: place?.movedAt ?? undefined,
    aliveAt: place?.aliveAt ?? undefined,
    oldestUnhandledAt: ageMs === null ? undefined : at - ageMs,
  }
  return {
    samples: new Map([[0, sample]]),
    owners: ownersOf(places),
    members,
    heldBack: { events: heldBack, ageMs: heldBackMs ?? 0 },
    parked: NOTHING_PARKED,
  }
}

const NOTHING: Counted = { end: 0, waiting: 0, ageMs: null, heldBack: 0, heldBackMs: null }
