import type { Queryable, Statement } from '@mingxin/persistence'
import type { MeasureEventType } from '../domain/dispatch.ts'
import type { NotificationParts } from '../domain/notification.ts'
import { isNextInLine } from './pulls.ts'

/** A subscription in whose line something waits to be published. */
export interface Publishing {
  readonly subscriptionId: string
  readonly departmentCode: string
}

const DUE: Statement = {
  name: 'publications-due',
  text: `SELECT subscription_id AS "subscriptionId", department_code AS "departmentCode" FROM subscriptions s
          WHERE protocol = 'KAFKA' AND state = 'active'
            AND EXISTS (SELECT FROM waiting w WHERE w.subscription_id = s.subscription_id)
          ORDER BY subscription_id`,
}

export const subscriptionsToPublish = async (database: Queryable): Promise<Publishing[]> =>
  (await database.query<Publishing>(DUE)).rows

const STRETCH: Statement = {
  name: 'publications-stretch',
  text: `SELECT max(number) AS "upTo", count(*) AS events
           FROM (SELECT number FROM waiting w WHERE ${isNextInLine} ORDER BY number LIMIT $2) next`,
}

/** A gapless stretch at the head of a line: nothing appears before its end any more. */
export interface Stretch {
  readonly upTo: number
  readonly events: number
}

/** What comes next in a subscription; undefined when nothing does. The department must be held. */
export async function nextStretch(tx: Queryable, subscriptionId: string, limit: number): Promise<Stretch | undefined> {
  const [found] = (await tx.query<{ upTo: number | null; events: number }>(STRETCH, [subscriptionId, limit])).rows
  const { upTo = null, events = 0 } = found ?? {}
  return upTo === null ? undefined : { upTo, events }
}

const LOCK: Statement = {
  name: 'publications-lock',
  text: `SELECT FROM subscriptions WHERE subscription_id = $1 AND protocol = 'KAFKA' AND state = 'active' FOR UPDATE`,
}

/** Whether this subscription is still to be published; it stays so until the transaction ends. */
export const lockPublishing = async (tx: Queryable, subscriptionId: string): Promise<boolean> =>
  (await tx.query(LOCK, [subscriptionId])).count > 0

/** An event as it goes into the department's topic. */
export interface Published extends NotificationParts {
  readonly number: number
  readonly subjectId: string
  readonly type: MeasureEventType
  readonly traceparent: string | null
}

const TAKE: Statement = {
  name: 'publications-take',
  text: `WITH taken AS (
           DELETE FROM waiting WHERE subscription_id = $1 AND number <= $2
           RETURNING number, delivery_id, subject_id, notice_id, type
         ), marked AS (
           UPDATE deliveries d
              SET state = 'delivered', delivered_at = $3, protocol = 'KAFKA', attempts = d.attempts + 1, superseded_by = NULL
             FROM taken t WHERE d.delivery_id = t.delivery_id
           RETURNING d.delivery_id, d.attempts, t.notice_id
         ), logged AS (
           INSERT INTO attempts (delivery_id, attempt, at, duration_ms, outcome, trace_id)
           SELECT m.delivery_id, m.attempts, $3, 0, 'published', nullif(split_part(n.traceparent, '-', 2), '')
             FROM marked m JOIN notices n USING (notice_id)
         ), noted AS (
           UPDATE subscriptions SET published_number = coalesce((SELECT max(number) FROM taken), published_number)
            WHERE subscription_id = $1
         )
         SELECT t.number, t.delivery_id AS "deliveryId", t.subject_id AS "subjectId", t.type, n.at, n.traceparent, n.data
           FROM taken t JOIN notices n USING (notice_id) ORDER BY t.number`,
}

/**
 * Takes everything up to a place out of the line, marked as delivered by Kafka, and returns it in order. Its lanes and
 * the subscription must be locked.
 */
export const takeUpTo = async (
  tx: Queryable,
  { subscriptionId, number, at }: { subscriptionId: string; number: number; at: Date },
): Promise<Published[]> => (await tx.query<Published>(TAKE, [subscriptionId, number, at])).rows

const PUSHED_FROM = `SELECT min(number) AS number FROM waiting WHERE subscription_id = $1 AND subject_id = ANY ($2)`

/** The first place in the line of what waits in these lanes. */
export async function firstPlaceIn(
  tx: Queryable,
  subscriptionId: string,
  subjectIds: readonly string[],
): Promise<number | undefined> {
  const { rows } = await tx.query<{ number: number | null }>(PUSHED_FROM, [subscriptionId, [...subjectIds]])
  return rows[0]?.number ?? undefined
}
