import { orm, type Queryable } from '@mingxin/persistence'
import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DeliveryState } from '../domain/delivery.ts'
import type { NotificationParts } from '../domain/notification.ts'
import { attempts, deliveries, lanes, notices, subscriptions, waiting } from './tables.ts'

const d = alias(deliveries, 'd')

const isFirstOfLane = sql`NOT EXISTS (SELECT FROM ${waiting}
  WHERE ${waiting.subscriptionId} = ${d.subscriptionId} AND ${waiting.subjectId} = ${d.subjectId}
    AND ${waiting.number} < ${d.number})`
const isTried = sql`${subscriptions.protocol} = 'WEBHOOK' AND ${subscriptions.state} = 'active'
  AND ${d.state} IN ('pending', 'failing') AND ${isFirstOfLane}`

const SHOWN = {
  deliveryId: d.deliveryId,
  number: d.number,
  subscriptionId: d.subscriptionId,
  dispatchId: d.dispatchId,
  subjectId: d.subjectId,
  type: d.type,
  state: d.state,
  attempts: d.attempts,
  createdAt: d.createdAt,
  deliveredAt: d.deliveredAt,
  supersededBy: d.supersededBy,
  protocol: d.protocol,
  /** When its lane is due, if it is the first of its lane. */
  nextAttemptAt: sql<Date | null>`CASE WHEN ${isTried} THEN (SELECT ${lanes.dueAt} FROM ${lanes}
    WHERE ${lanes.subscriptionId} = ${d.subscriptionId} AND ${lanes.subjectId} = ${d.subjectId}) END`,
}

/** A delivery as it is shown. */
export type Delivery = Awaited<ReturnType<typeof listDeliveries>>[number]

export interface DeliveryFilter {
  readonly departmentCode: string
  readonly subscriptionId: string | undefined
  readonly state: DeliveryState | undefined
  readonly dispatchId: string | undefined
  /** Place in the line before which to go on. */
  readonly before: number | undefined
  readonly limit: number
}

/**
 * A page of a department's deliveries, newest first. One ordered stretch is read per subscription, of which the newest
 * are taken: a department has few subscriptions.
 */
export function listDeliveries(database: Queryable, filter: DeliveryFilter) {
  const { departmentCode, subscriptionId, limit } = filter
  const stretch = orm(database).select().from(deliveries).where(inStretch(filter))
  return orm(database)
    .select(SHOWN)
    .from(subscriptions)
    .crossJoinLateral(stretch.orderBy(desc(deliveries.number)).limit(limit).as('d'))
    .where(
      and(
        eq(subscriptions.departmentCode, departmentCode),
        subscriptionId === undefined ? undefined : eq(subscriptions.subscriptionId, subscriptionId),
      ),
    )
    .orderBy(desc(d.number))
    .limit(limit)
}

const inStretch = ({ state, dispatchId, before }: DeliveryFilter): SQL | undefined =>
  and(
    eq(deliveries.subscriptionId, subscriptions.subscriptionId),
    before === undefined ? undefined : lt(deliveries.number, before),
    state === undefined ? undefined : eq(deliveries.state, state),
    state === 'pending' || state === 'failing' ? isWaiting : undefined,
    dispatchId === undefined ? undefined : eq(deliveries.dispatchId, dispatchId),
  )

// No index holds the state: what waits is found by its numbers.
const isWaiting = sql`${deliveries.number} IN (SELECT ${waiting.number} FROM ${waiting}
  WHERE ${waiting.subscriptionId} = ${subscriptions.subscriptionId})`

/** A delivery of this department; undefined for one that does not exist or is another department's. */
export async function findDelivery(
  database: Queryable,
  deliveryId: string,
  departmentCode: string,
): Promise<Delivery | undefined> {
  const [found] = await orm(database)
    .select(SHOWN)
    .from(d)
    .innerJoin(subscriptions, eq(subscriptions.subscriptionId, d.subscriptionId))
    .where(and(eq(d.deliveryId, deliveryId), eq(subscriptions.departmentCode, departmentCode)))
  return found
}

export async function notificationOf(database: Queryable, deliveryId: string): Promise<NotificationParts | undefined> {
  const [found] = await orm(database)
    .select({ deliveryId: deliveries.deliveryId, type: deliveries.type, at: notices.at, data: notices.data })
    .from(deliveries)
    .innerJoin(notices, eq(notices.noticeId, deliveries.noticeId))
    .where(eq(deliveries.deliveryId, deliveryId))
  return found
}

export type LoggedAttempt = typeof attempts.$inferSelect

/** Everything that was tried, in order. */
export const attemptsOf = (database: Queryable, deliveryId: string): Promise<LoggedAttempt[]> =>
  orm(database).select().from(attempts).where(eq(attempts.deliveryId, deliveryId)).orderBy(attempts.attempt)

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
const DUE = `UPDATE lanes l SET due_at = $2, failures = 0
    FROM deliveries d
   WHERE d.delivery_id = $1 AND l.subscription_id = d.subscription_id AND l.subject_id = d.subject_id`

/**
 * Puts a delivery at the end of its lane, which must be locked. The lane is due at once, also when a failing delivery
 * stands first in it: that one is tried without waiting for its retry, because nothing behind it can go before it.
 */
export async function requeue(tx: Queryable, deliveryId: string, now: Date): Promise<void> {
  await tx.query(LEAVE, [deliveryId])
  await tx.query(REQUEUE, [deliveryId])
  await tx.query(DUE, [deliveryId, now])
}
