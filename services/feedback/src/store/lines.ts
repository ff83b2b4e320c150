import { type Queryable, type Statement, textArray, uuidArray } from '@mingxin/persistence'
import type { NewDelivery } from '../domain/delivery.ts'
import type { MeasureEventType } from '../domain/dispatch.ts'

export interface LaneKey {
  readonly subscriptionId: string
  readonly subjectId: string
}

/** Columns of lane keys, for `unnest($1::uuid[], $2::uuid[])`. */
export const laneColumns = (keys: readonly LaneKey[]): [Buffer, Buffer] => [
  uuidArray(keys.map(({ subscriptionId }) => subscriptionId)),
  uuidArray(keys.map(({ subjectId }) => subjectId)),
]

// A lane that is there already is written although nothing in it changes: that is what locks it.
const OPEN: Statement = {
  name: 'lanes-open',
  text: `INSERT INTO lanes AS l (subscription_id, subject_id, due_at)
         SELECT DISTINCT subscription_id, subject_id, $3::timestamptz
           FROM unnest($1::uuid[], $2::uuid[]) AS k (subscription_id, subject_id)
          ORDER BY subscription_id, subject_id
             ON CONFLICT (subscription_id, subject_id) DO UPDATE SET due_at = l.due_at`,
}

/**
 * Makes sure that these lanes exist and locks them, in the order of their keys, until the transaction ends. Whoever adds
 * to a lane does this first: the numbers it takes then follow all numbers taken before, and no lane is closed meanwhile.
 */
export async function openLanes(tx: Queryable, keys: readonly LaneKey[], now: Date): Promise<void> {
  await tx.query(OPEN, [...laneColumns(keys), now])
}

/** A delivery that makes earlier ones of its dispatch moot. */
export interface Superseder extends LaneKey {
  readonly deliveryId: string
  readonly dispatchId: string
  /** Of these types. */
  readonly types: readonly MeasureEventType[]
}

// A lane whose first delivery became moot is due at once: what stands first now has not been tried yet.
const SUPERSEDE: Statement = {
  name: 'waiting-supersede',
  text: `WITH moot AS (
           DELETE FROM waiting w
            USING unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[])
                  AS s (subscription_id, subject_id, dispatch_id, delivery_id, types)
            WHERE w.subscription_id = s.subscription_id AND w.subject_id = s.subject_id
              AND w.dispatch_id = s.dispatch_id AND w.type = ANY (string_to_array(s.types, ','))
           RETURNING w.subscription_id, w.subject_id, w.number, w.delivery_id, s.delivery_id AS by_delivery
         ), marked AS (
           UPDATE deliveries d SET state = 'superseded', superseded_by = m.by_delivery
             FROM moot m WHERE d.delivery_id = m.delivery_id
         ), lowest AS (
           SELECT subscription_id, subject_id, min(number) AS number FROM moot GROUP BY 1, 2
         )
         UPDATE lanes l SET due_at = least(l.due_at, $6), failures = 0
           FROM lowest m
          WHERE l.subscription_id = m.subscription_id AND l.subject_id = m.subject_id
            AND NOT EXISTS (SELECT FROM waiting w
                             WHERE w.subscription_id = m.subscription_id AND w.subject_id = m.subject_id
                               AND w.number < m.number)`,
}

/** Marks what waits in these lanes, which must be locked, and was made moot. */
export async function supersede(tx: Queryable, superseders: readonly Superseder[], now: Date): Promise<void> {
  await tx.query(SUPERSEDE, [
    ...laneColumns(superseders),
    uuidArray(superseders.map(({ dispatchId }) => dispatchId)),
    uuidArray(superseders.map(({ deliveryId }) => deliveryId)),
    textArray(superseders.map(({ types }) => types.join(','))),
    now,
  ])
}

const INSERT: Statement = {
  name: 'deliveries-insert',
  text: `WITH added AS (
           INSERT INTO deliveries (delivery_id, subscription_id, subject_id, dispatch_id, notice_id, type, superseded_by,
                  state)
           SELECT delivery_id, subscription_id, subject_id, dispatch_id, notice_id, type, superseded_by,
                  CASE WHEN superseded_by IS NULL THEN 'pending' ELSE 'superseded' END
             FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[])
                  WITH ORDINALITY AS d (delivery_id, subscription_id, subject_id, dispatch_id, notice_id, type,
                  superseded_by, ordinal)
            ORDER BY ordinal
           RETURNING *
         )
         INSERT INTO waiting (subscription_id, subject_id, number, delivery_id, dispatch_id, notice_id, type)
         SELECT subscription_id, subject_id, number, delivery_id, dispatch_id, notice_id, type
           FROM added WHERE state = 'pending'`,
}

/** Puts deliveries at the end of their lanes, which must be locked, in the order given. */
export async function insertDeliveries(tx: Queryable, deliveries: readonly NewDelivery[]): Promise<void> {
  await tx.query(INSERT, [
    uuidArray(deliveries.map((one) => one.deliveryId)),
    ...laneColumns(deliveries),
    uuidArray(deliveries.map((one) => one.dispatchId)),
    uuidArray(deliveries.map((one) => one.noticeId)),
    textArray(deliveries.map((one) => one.type)),
    uuidArray(deliveries.map((one) => one.supersededBy)),
  ])
}

const CLOSE_ALL = `WITH line AS (
    SELECT subscription_id, subject_id FROM lanes WHERE subscription_id = $1 ORDER BY subject_id FOR UPDATE
  )
  DELETE FROM lanes l USING line k WHERE l.subscription_id = k.subscription_id AND l.subject_id = k.subject_id`
const CANCEL = `WITH cancelled AS (DELETE FROM waiting WHERE subscription_id = $1 RETURNING delivery_id)
  UPDATE deliveries d SET state = 'cancelled' FROM cancelled c WHERE d.delivery_id = c.delivery_id`

/** Cancels what waits in a subscription. The department must be held, so that nothing is added meanwhile. */
export async function cancelWaiting(tx: Queryable, subscriptionId: string): Promise<void> {
  await tx.query(CLOSE_ALL, [subscriptionId])
  await tx.query(CANCEL, [subscriptionId])
}
