import type { Queryable } from '@mingxin/persistence'
import type { DeliveryState } from '../domain/delivery.ts'
import type { MeasureEventType } from '../domain/dispatch.ts'
import type { NotificationParts } from '../domain/notification.ts'
import type { Transport } from '../domain/subscription.ts'

/** A delivery as it is shown. */
export interface Delivery {
  readonly deliveryId: string
  readonly number: number
  readonly subscriptionId: string
  readonly dispatchId: string
  readonly subjectId: string
  readonly type: MeasureEventType
  readonly state: DeliveryState
  readonly attempts: number
  readonly createdAt: Date
  readonly deliveredAt: Date | null
  readonly supersededBy: string | null
  readonly transport: Transport | null
  /** When its lane is due, if it is the first of its lane. */
  readonly nextAttemptAt: Date | null
}

const COLUMNS = `d.delivery_id AS "deliveryId", d.number, d.subscription_id AS "subscriptionId",
    d.dispatch_id AS "dispatchId", d.subject_id AS "subjectId", d.type, d.state, d.attempts, d.created_at AS "createdAt",
    d.delivered_at AS "deliveredAt", d.superseded_by AS "supersededBy", d.transport,
    CASE WHEN s.transport = 'push' AND s.state = 'active' AND d.state IN ('pending', 'failing') AND NOT EXISTS (
         SELECT FROM waiting w WHERE w.subscription_id = d.subscription_id AND w.subject_id = d.subject_id
            AND w.number < d.number)
         THEN (SELECT due_at FROM lanes l
                WHERE l.subscription_id = d.subscription_id AND l.subject_id = d.subject_id) END AS "nextAttemptAt"`

export interface DeliveryFilter {
  readonly departmentCode: string
  readonly subscriptionId: string | undefined
  readonly state: DeliveryState | undefined
  readonly dispatchId: string | undefined
  /** Place in the line before which to go on. */
  readonly before: number | undefined
  readonly limit: number
}

// One ordered stretch per subscription, of which the newest are taken: a department has few subscriptions. Only the
// conditions that were asked for are written, so that each has its index.
const isWaiting = (state: DeliveryState | undefined): boolean => state === 'pending' || state === 'failing'

const listStatement = ({ state, dispatchId }: DeliveryFilter): string => `SELECT ${COLUMNS}
    FROM subscriptions s CROSS JOIN LATERAL (
         SELECT * FROM deliveries
          WHERE subscription_id = s.subscription_id AND number < coalesce($3, 9223372036854775807)
            AND ($4::text IS NULL OR state = $4) AND ($5::uuid IS NULL OR dispatch_id = $5)
            ${isWaiting(state) ? 'AND number IN (SELECT number FROM waiting w WHERE w.subscription_id = s.subscription_id)' : ''}
            ${dispatchId === undefined ? '' : 'AND dispatch_id = $5'}
          ORDER BY number DESC LIMIT $6) d
   WHERE s.department_code = $1 AND ($2::uuid IS NULL OR s.subscription_id = $2)
   ORDER BY d.number DESC LIMIT $6`

/** A page of a department's deliveries, newest first. */
export async function listDeliveries(database: Queryable, filter: DeliveryFilter): Promise<Delivery[]> {
  const { departmentCode, subscriptionId, state, dispatchId, before, limit } = filter
  const values = [departmentCode, subscriptionId, before, state, dispatchId, limit]
  return (await database.query<Delivery>(listStatement(filter), values)).rows
}

const FIND = `SELECT ${COLUMNS} FROM deliveries d JOIN subscriptions s USING (subscription_id)
   WHERE d.delivery_id = $1 AND s.department_code = $2`

/** A delivery of this department; undefined for one that does not exist or is another department's. */
export async function findDelivery(
  database: Queryable,
  deliveryId: string,
  departmentCode: string,
): Promise<Delivery | undefined> {
  return (await database.query<Delivery>(FIND, [deliveryId, departmentCode])).rows[0]
}

const BODY = `SELECT d.delivery_id AS "deliveryId", d.type, n.at, n.data
    FROM deliveries d JOIN notices n USING (notice_id) WHERE d.delivery_id = $1`

export async function notificationOf(database: Queryable, deliveryId: string): Promise<NotificationParts | undefined> {
  return (await database.query<NotificationParts>(BODY, [deliveryId])).rows[0]
}

export interface LoggedAttempt {
  readonly attempt: number
  readonly at: Date
  readonly durationMs: number
  readonly outcome: 'delivered' | 'refused' | 'failed' | 'timed-out' | 'pulled'
  readonly status: number | null
  readonly reason: string | null
  readonly traceId: string | null
}

const ATTEMPTS = `SELECT attempt, at, duration_ms AS "durationMs", outcome, status, reason, trace_id AS "traceId"
    FROM attempts WHERE delivery_id = $1 ORDER BY attempt`

/** Everything that was tried, in order. */
export async function attemptsOf(database: Queryable, deliveryId: string): Promise<LoggedAttempt[]> {
  return (await database.query<LoggedAttempt>(ATTEMPTS, [deliveryId])).rows
}

const NEWER = `SELECT EXISTS (SELECT FROM deliveries d JOIN deliveries o USING (subscription_id, dispatch_id)
    WHERE d.delivery_id = $1 AND o.number > d.number) AS newer`

/** Whether a later event about the same dispatch was put into the same line. */
export async function isOutdated(tx: Queryable, deliveryId: string): Promise<boolean> {
  return (await tx.query<{ newer: boolean }>(NEWER, [deliveryId])).rows[0]?.newer ?? false
}

const LEAVE = `DELETE FROM waiting w USING deliveries d
   WHERE d.delivery_id = $1 AND w.subscription_id = d.subscription_id AND w.subject_id = d.subject_id
     AND w.number = d.number`
const REQUEUE = `WITH again AS (
    UPDATE deliveries SET state = 'pending', number = nextval(pg_get_serial_sequence('deliveries', 'number'))
     WHERE delivery_id = $1
    RETURNING *
  )
  INSERT INTO waiting (subscription_id, subject_id, number, delivery_id, dispatch_id, notice_id, type)
  SELECT subscription_id, subject_id, number, delivery_id, dispatch_id, notice_id, type FROM again`
const DUE_IF_FIRST = `UPDATE lanes l SET due_at = $2, failures = 0
    FROM deliveries d
   WHERE d.delivery_id = $1 AND l.subscription_id = d.subscription_id AND l.subject_id = d.subject_id
     AND NOT EXISTS (SELECT FROM waiting w
                      WHERE w.subscription_id = d.subscription_id AND w.subject_id = d.subject_id
                        AND w.number < d.number)`

/** Puts a delivery at the end of its lane, which must be locked; when nothing else waits there, it is due at once. */
export async function requeue(tx: Queryable, deliveryId: string, now: Date): Promise<void> {
  await tx.query(LEAVE, [deliveryId])
  await tx.query(REQUEUE, [deliveryId])
  await tx.query(DUE_IF_FIRST, [deliveryId, now])
}
