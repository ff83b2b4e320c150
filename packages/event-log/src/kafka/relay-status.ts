import type { Database } from '@mingxin/persistence'
import { judge } from '../group/judge.ts'
import { groupPlaces } from '../group/places.ts'
import type { GroupStatus } from '../port.ts'

/** The group under which the relay holds its lease and its mark, as if it read the whole outbox. */
export const RELAY = { group: 'relay', topic: '*' }

const WAITING = `SELECT count(*) AS events, coalesce(extract(epoch FROM clock_timestamp() - min(time)) * 1000, 0)::float8 AS age,
    (SELECT safe <= $1 AND last > safe FROM log_safe_position()) AS "isHeldBack"
  FROM log_events WHERE position > $1`

/** How far the outbox is in Kafka, with a verdict and the sentence that explains it. */
export async function relayStatus(database: Database): Promise<GroupStatus> {
  const [place] = await groupPlaces(database, RELAY.group, RELAY.topic)
  const { rows } = await database.query<{ events: number; age: number; isHeldBack: boolean }>(WAITING, [
    place?.position ?? 0,
  ])
  const { events: lag, age, isHeldBack } = rows[0] ?? { events: 0, age: 0, isHeldBack: false }
  const oldestUnhandledMs = Math.round(age)
  const idleMs = place?.idle ?? Number.MAX_SAFE_INTEGER
  const parked = { keys: 0, events: 0 }
  const unowned = place?.owned ? 0 : 1
  return {
    ...RELAY,
    lag,
    oldestUnhandledMs,
    parkedKeys: 0,
    parkedEvents: 0,
    members: place?.members ?? 0,
    ...judge({ lag, oldestUnhandledMs, unowned, isHeldBack, parked, idleMs }),
  }
}
