import type { Queryable } from '@mingxin/persistence'
import type { NotificationParts } from '../domain/notification.ts'
import type { LaneKey } from './lines.ts'
import { closeEmptyLanes } from './settlement.ts'

export interface LockedLane extends LaneKey {
  readonly isPushed: boolean
}

export interface Pulled extends NotificationParts {
  /** Its place in the line. */
  readonly number: number
}

/**
 * What of a subscription ($1) comes next. What a push has under way is left out, and everything behind it: a cursor
 * confirms everything up to it.
 */
export const isNextInLine = `w.subscription_id = $1 AND w.number < coalesce((
    SELECT min(u.number) FROM lanes l JOIN waiting u USING (subscription_id, subject_id)
     WHERE l.subscription_id = $1 AND l.owner IS NOT NULL), 9223372036854775807)`

const NEXT = `SELECT w.number, w.delivery_id AS "deliveryId", w.type, n.at, n.data
    FROM waiting w JOIN notices n USING (notice_id)
   WHERE ${isNextInLine}
   ORDER BY w.number LIMIT $2`

/** What waits in a subscription, in order. The department must be held: then nothing can appear before what is seen. */
export async function nextInLine(tx: Queryable, subscriptionId: string, limit: number): Promise<Pulled[]> {
  return (await tx.query<Pulled>(NEXT, [subscriptionId, limit])).rows
}

const LOCK = `SELECT l.subscription_id AS "subscriptionId", l.subject_id AS "subjectId", l.owner IS NOT NULL AS "isPushed"
    FROM lanes l
   WHERE l.subscription_id = $1 AND EXISTS (
         SELECT FROM waiting w WHERE w.subscription_id = $1 AND w.subject_id = l.subject_id AND w.number <= $2)
   ORDER BY l.subject_id FOR UPDATE`

const CONFIRM = `WITH received AS (
    DELETE FROM waiting WHERE subscription_id = $1 AND number <= $2 RETURNING delivery_id
  ), confirmed AS (
    UPDATE deliveries d SET state = 'delivered', delivered_at = $3, protocol = 'PULL', attempts = d.attempts + 1
      FROM received r WHERE d.delivery_id = r.delivery_id
    RETURNING d.delivery_id, d.attempts
  )
  INSERT INTO attempts (delivery_id, attempt, at, duration_ms, outcome, trace_id)
  SELECT delivery_id, attempts, $3, 0, 'pulled', $4 FROM confirmed`

const RELEASE = `UPDATE lanes SET due_at = $3, failures = 0
  WHERE subscription_id = $1 AND subject_id = ANY ($2)`

/** Locks the lanes in which something waits up to a place in the line, in the order of their keys. */
export const lockLanesUpTo = async (tx: Queryable, subscriptionId: string, number: number): Promise<LockedLane[]> =>
  (await tx.query<LockedLane>(LOCK, [subscriptionId, number])).rows

/** After something was taken out of these locked lanes: what is empty is closed, the others are due. */
export async function leaveLanes(tx: Queryable, lanes: readonly LaneKey[], at: Date): Promise<void> {
  const [lane] = lanes
  if (!lane) return
  const closed = await closeEmptyLanes(tx, lanes)
  if (closed < lanes.length) await tx.query(RELEASE, [lane.subscriptionId, lanes.map(({ subjectId }) => subjectId), at])
}

/** Marks everything up to a place in the line as received; returns how many that were. */
export async function confirmUpTo(
  tx: Queryable,
  {
    subscriptionId,
    number,
    at,
    traceId,
  }: { subscriptionId: string; number: number; at: Date; traceId: string | undefined },
): Promise<number> {
  const lanes = await lockLanesUpTo(tx, subscriptionId, number)
  if (lanes.length === 0) return 0
  const { count } = await tx.query(CONFIRM, [subscriptionId, number, at, traceId])
  await leaveLanes(tx, lanes, at)
  return count
}
