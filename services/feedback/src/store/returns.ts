import { type Queryable, textArray } from '@mingxin/persistence'
import type { Told } from '../domain/delivery.ts'
import { supersessions } from '../domain/subscription.ts'
import { type LaneKey, openLanes } from './lines.ts'
import { closeEmptyLanes } from './settlement.ts'

const SUBJECTS = `SELECT DISTINCT subscription_id AS "subscriptionId", subject_id AS "subjectId" FROM deliveries
  WHERE subscription_id = $1 AND number > $2 AND state = 'delivered' AND protocol = 'KAFKA'`

// Numbers stay: each comes back to its own place, with the cursor it had. What a later event of its dispatch has made
// moot meanwhile does not come back: the later one stands behind the place too, or was delivered by another way.
const PUT_BACK = `WITH moot (earlier, later) AS (SELECT * FROM unnest($3::text[], $4::text[])),
  back AS (
    SELECT d.delivery_id, (
           SELECT o.delivery_id FROM deliveries o JOIN moot m ON m.earlier = d.type AND m.later = o.type
            WHERE o.dispatch_id = d.dispatch_id AND o.subscription_id = d.subscription_id AND o.number > d.number
            ORDER BY o.number DESC LIMIT 1) AS by_delivery
      FROM deliveries d
     WHERE d.subscription_id = $1 AND d.number > $2 AND d.state = 'delivered' AND d.protocol = 'KAFKA'
  ), changed AS (
    UPDATE deliveries d
       SET state = CASE WHEN b.by_delivery IS NULL THEN 'pending' ELSE 'superseded' END, superseded_by = b.by_delivery,
           delivered_at = NULL, protocol = NULL
      FROM back b WHERE d.delivery_id = b.delivery_id
    RETURNING d.*
  ), waits AS (
    INSERT INTO waiting (subscription_id, subject_id, number, delivery_id, dispatch_id, notice_id, type)
    SELECT subscription_id, subject_id, number, delivery_id, dispatch_id, notice_id, type
      FROM changed WHERE state = 'pending'
  )
  UPDATE subscriptions SET published_number = least(published_number, $2) WHERE subscription_id = $1`

/**
 * Puts back into the line what was published of a subscription behind a place: its department read no further. The
 * department must be held, and the subscription locked.
 */
export async function putBack(tx: Queryable, subscriptionId: string, number: number, now: Date): Promise<void> {
  const { rows } = await tx.query<LaneKey>(SUBJECTS, [subscriptionId, number])
  if (rows.length === 0) return
  await openLanes(tx, rows, now)
  const { earlier, later } = supersessions()
  await tx.query(PUT_BACK, [subscriptionId, number, textArray(earlier), textArray(later)])
  await closeEmptyLanes(tx, rows)
}

const TOLD = `SELECT number, subject_id AS "subjectId", dispatch_id AS "dispatchId", notice_id AS "noticeId", type
    FROM deliveries
   WHERE subscription_id = $1 AND number > $2 AND state IN ('pending', 'failing', 'delivered')
   ORDER BY number LIMIT $3`

/** A page of what a subscription was told or will be behind a place, in order, without what was superseded. */
export const toldBehind = async (
  tx: Queryable,
  subscriptionId: string,
  number: number,
  limit: number,
): Promise<(Told & { number: number })[]> =>
  (await tx.query<Told & { number: number }>(TOLD, [subscriptionId, number, limit])).rows
