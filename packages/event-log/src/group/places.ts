import type { Database } from '@mingxin/persistence'

/** Where a group stands in one partition, and whether a living member owns it. */
export interface GroupPlace {
  readonly partition: number
  readonly position: number
  readonly nextOffset: number | null
  readonly owned: boolean
  /** Living members of the group. */
  readonly members: number
  /** Milliseconds since the position moved; null when it never did. */
  readonly idle: number | null
}

const PLACES = `SELECT partition, position, next_offset AS "nextOffset",
    owner IS NOT NULL AND lease_until > clock_timestamp() AS owned,
    (SELECT count(*) FROM log_members m WHERE m.group_name = p.group_name AND m.topic = p.topic
        AND m.seen_at > clock_timestamp() - interval '10 seconds') AS members,
    extract(epoch FROM clock_timestamp() - moved_at) * 1000 AS idle
  FROM log_positions p WHERE group_name = $1 AND topic = $2 ORDER BY partition`

export const groupPlaces = async (database: Database, group: string, topic: string): Promise<GroupPlace[]> =>
  (await database.query<GroupPlace>(PLACES, [group, topic])).rows
