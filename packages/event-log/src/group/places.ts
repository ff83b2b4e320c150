import type { Database, Statement } from '@mingxin/persistence'

/** Where a group stands in one partition, and which living member owns it. Times are milliseconds since 1970. */
export interface GroupPlace {
  readonly partition: number
  readonly position: number
  readonly nextOffset: number | null
  readonly owner: string | null
  /** When the position last moved; null when it never did. */
  readonly movedAt: number | null
  /** Last renewal of the owner's lease. */
  readonly aliveAt: number | null
}

export interface GroupPlaces {
  readonly places: readonly GroupPlace[]
  /** Living members of the group. */
  readonly members: number
}

const PLACES: Statement = {
  name: 'log-places',
  text: `SELECT p.partition, p.position, p.next_offset AS "nextOffset",
    CASE WHEN p.lease_until > clock_timestamp() THEN p.owner END AS owner,
    (extract(epoch FROM p.moved_at) * 1000)::float8 AS "movedAt",
    (extract(epoch FROM m.seen_at) * 1000)::float8 AS "aliveAt"
  FROM log_positions p
  LEFT JOIN log_members m ON m.group_name = p.group_name AND m.topic = p.topic AND m.member = p.owner
  WHERE p.group_name = $1 AND p.topic = $2 ORDER BY p.partition`,
}
const MEMBERS: Statement = {
  name: 'log-members',
  text: `SELECT count(*) AS members FROM log_members
    WHERE group_name = $1 AND topic = $2 AND seen_at > clock_timestamp() - interval '10 seconds'`,
}

export async function groupPlaces(database: Database, group: string, topic: string): Promise<GroupPlaces> {
  const [places, members] = await Promise.all([
    database.query<GroupPlace>(PLACES, [group, topic]),
    database.query<{ members: number }>(MEMBERS, [group, topic]),
  ])
  return { places: places.rows, members: members.rows[0]?.members ?? 0 }
}

/** Partition → its living owner. */
export const ownersOf = (places: readonly GroupPlace[]): ReadonlyMap<number, string> =>
  new Map(places.flatMap(({ partition, owner }) => (owner === null ? [] : [[partition, owner] as const])))
