import { boolArray, type Queryable, timestampArray, uuidArray } from '@mingxin/persistence'

/** What was learnt about a subscription's receiver since it was last saved. */
export interface ReceiverNews {
  readonly subscriptionId: string
  /** Whether it answered 2xx at least once. */
  readonly hasDelivered: boolean
  /** The first failure since its last success, as far as this process saw. */
  readonly failingSinceMs: number | undefined
  readonly restingUntilMs: number
}

const SAVE = `WITH news AS (
    SELECT s.subscription_id, n.has_delivered, n.failing_since, n.resting_until
      FROM unnest($1::uuid[], $2::boolean[], $3::timestamptz[], $4::timestamptz[])
           AS n (subscription_id, has_delivered, failing_since, resting_until)
      JOIN subscriptions s USING (subscription_id)
     ORDER BY s.subscription_id FOR UPDATE OF s
  )
  UPDATE subscriptions s SET resting_until = n.resting_until,
         failing_since = CASE WHEN n.has_delivered OR n.failing_since IS NULL THEN n.failing_since
                              ELSE coalesce(s.failing_since, n.failing_since) END
    FROM news n WHERE s.subscription_id = n.subscription_id
  RETURNING s.subscription_id AS "subscriptionId", s.failing_since AS "failingSince"`

/** Saves how receivers do; returns since when each of them has been failing. */
export async function saveReceiverNews(
  tx: Queryable,
  news: readonly ReceiverNews[],
): Promise<{ subscriptionId: string; failingSince: Date | null }[]> {
  const values = [
    uuidArray(news.map(({ subscriptionId }) => subscriptionId)),
    boolArray(news.map(({ hasDelivered }) => hasDelivered)),
    timestampArray(news.map(({ failingSinceMs }) => failingSinceMs)),
    timestampArray(news.map(({ restingUntilMs }) => (restingUntilMs === 0 ? undefined : restingUntilMs))),
  ]
  return (await tx.query<{ subscriptionId: string; failingSince: Date | null }>(SAVE, values)).rows
}

const ADVANCE = `WITH waiting AS (
    SELECT subscription_id, subject_id FROM lanes
     WHERE subscription_id = ANY ($1) AND due_at > $2
     ORDER BY subscription_id, subject_id FOR UPDATE
  )
  UPDATE lanes l SET due_at = $2, failures = 0 FROM waiting w
   WHERE l.subscription_id = w.subscription_id AND l.subject_id = w.subject_id`

/** Makes everything due that was put off in these subscriptions: their receiver answers again, or somebody says so. */
export async function advanceLanes(tx: Queryable, subscriptionIds: readonly string[], now: Date): Promise<void> {
  await tx.query(ADVANCE, [[...subscriptionIds], now])
}
