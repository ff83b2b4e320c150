import {
  boolArray,
  int2Array,
  int4Array,
  type Queryable,
  type Statement,
  textArray,
  timestampArray,
  uuidArray,
} from '@mingxin/persistence'
import type { Attempt } from '../domain/attempt.ts'
import { type LaneKey, laneColumns } from './lines.ts'

export interface Tried {
  readonly deliveryId: string
  readonly attempt: Attempt
}

/** A lane, and the claim it was taken with. */
export interface Claimed extends LaneKey {
  readonly claimId: string
}

/** What came of a claimed lane. */
export interface LaneResult extends Claimed {
  readonly tried: readonly Tried[]
  /** When the lane is due again if its first delivery still waits after a failure; undefined when nothing failed. */
  readonly retry: { readonly deliveryId: string; readonly dueAt: Date; readonly failures: number } | undefined
}

const LOCK: Statement = {
  name: 'lanes-lock',
  text: `SELECT l.subscription_id AS "subscriptionId", l.subject_id AS "subjectId", l.claim AS "claimId"
           FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (subscription_id, subject_id, claim)
           JOIN lanes l USING (subscription_id, subject_id, claim)
          WHERE l.owner = $4
          ORDER BY l.subscription_id, l.subject_id FOR UPDATE OF l`,
}

/** Those of the lanes that this worker still has by the claim they were carried with, locked in the order of their keys. */
export async function lockOwnedLanes(
  tx: Queryable,
  results: readonly LaneResult[],
  workerId: string,
): Promise<Claimed[]> {
  const claims = uuidArray(results.map(({ claimId }) => claimId))
  return (await tx.query<Claimed>(LOCK, [...laneColumns(results), claims, workerId])).rows
}

// An attempt that was under way when its delivery became moot or was cancelled still delivered it if the receiver says so.
const RECORD: Statement = {
  name: 'attempts-record',
  text: `WITH marked AS (
           UPDATE deliveries d SET attempts = d.attempts + 1,
                  state = CASE WHEN t.outcome = 'delivered' THEN 'delivered'
                               WHEN d.state = 'pending' THEN 'failing' ELSE d.state END,
                  delivered_at = CASE WHEN t.outcome = 'delivered' THEN t.at ELSE d.delivered_at END,
                  protocol = CASE WHEN t.outcome = 'delivered' THEN 'WEBHOOK' ELSE d.protocol END,
                  superseded_by = CASE WHEN t.outcome = 'delivered' THEN NULL ELSE d.superseded_by END
             FROM unnest($1::uuid[], $2::timestamptz[], $3::int[], $4::text[], $5::smallint[], $6::text[], $7::text[])
                  AS t (delivery_id, at, duration_ms, outcome, status, reason, trace_id)
            WHERE d.delivery_id = t.delivery_id
           RETURNING d.subscription_id, d.subject_id, d.number, d.attempts, t.*
         ), logged AS (
           INSERT INTO attempts (delivery_id, attempt, at, duration_ms, outcome, status, reason, trace_id)
           SELECT delivery_id, attempts, at, duration_ms, outcome, status, reason, trace_id FROM marked
         )
         DELETE FROM waiting w USING marked m
          WHERE m.outcome = 'delivered' AND w.subscription_id = m.subscription_id AND w.subject_id = m.subject_id
            AND w.number = m.number`,
}

/** Writes attempts into the log, marks their deliveries and takes the delivered ones out of the line. */
export async function recordAttempts(tx: Queryable, tried: readonly Tried[]): Promise<void> {
  const attempts = tried.map(({ attempt }) => attempt)
  await tx.query(RECORD, [
    uuidArray(tried.map(({ deliveryId }) => deliveryId)),
    timestampArray(attempts.map(({ at }) => at.getTime())),
    int4Array(attempts.map(({ durationMs }) => durationMs)),
    textArray(attempts.map(({ outcome }) => outcome)),
    int2Array(attempts.map(({ status }) => status)),
    textArray(attempts.map(({ reason }) => reason)),
    textArray(attempts.map(({ traceId }) => traceId)),
  ])
}

const CLOSE: Statement = {
  name: 'lanes-close',
  text: `DELETE FROM lanes l USING unnest($1::uuid[], $2::uuid[]) AS k (subscription_id, subject_id)
          WHERE l.subscription_id = k.subscription_id AND l.subject_id = k.subject_id
            AND (SELECT number FROM waiting w
                  WHERE w.subscription_id = k.subscription_id AND w.subject_id = k.subject_id LIMIT 1) IS NULL`,
}

/** Closes those of these locked lanes in which nothing waits any more; returns how many. */
export async function closeEmptyLanes(tx: Queryable, keys: readonly LaneKey[]): Promise<number> {
  return (await tx.query(CLOSE, laneColumns(keys))).count
}

// A lane in which nothing was tried keeps its place. One whose failed delivery became moot meanwhile goes on at once.
const RELEASE: Statement = {
  name: 'lanes-release',
  text: `UPDATE lanes l SET owner = NULL, claim = NULL,
                due_at = CASE WHEN r.holds THEN r.due_at WHEN r.was_tried THEN $7 ELSE l.due_at END,
                failures = CASE WHEN r.holds THEN r.failures WHEN r.was_tried THEN 0 ELSE l.failures END
           FROM (SELECT k.*, (SELECT state FROM deliveries d WHERE d.delivery_id = k.failed_id) = 'failing' AS holds
                   FROM unnest($1::uuid[], $2::uuid[], $3::boolean[], $4::uuid[], $5::timestamptz[], $6::int[])
                        AS k (subscription_id, subject_id, was_tried, failed_id, due_at, failures)) r
          WHERE l.subscription_id = r.subscription_id AND l.subject_id = r.subject_id`,
}

/** Gives locked lanes back, due when their first delivery may be tried. */
export async function releaseLanes(tx: Queryable, results: readonly LaneResult[], now: Date): Promise<void> {
  await tx.query(RELEASE, [
    ...laneColumns(results),
    boolArray(results.map(({ tried }) => tried.length > 0)),
    uuidArray(results.map(({ retry }) => retry?.deliveryId)),
    timestampArray(results.map(({ retry }) => retry?.dueAt.getTime())),
    int4Array(results.map(({ retry }) => retry?.failures)),
    now,
  ])
}
