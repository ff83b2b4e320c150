import { orm, type Queryable, type Statement, textArray } from '@mingxin/persistence'
import { and, count, eq, inArray, min, ne } from 'drizzle-orm'
import type { Subscriber } from '../domain/delivery.ts'
import { subscriptions, waiting } from './tables.ts'

export type Subscription = Readonly<typeof subscriptions.$inferSelect>

const SUBSCRIBERS: Statement = {
  name: 'subscriptions-subscribers',
  text: `SELECT subscription_id AS "subscriptionId", department_code AS "departmentCode", measures, regions
           FROM subscriptions WHERE department_code = ANY ($1) AND state <> 'deleted'
          ORDER BY department_code, created_at, subscription_id`,
}

/** Who is to hear of the measures of these departments. Paused and disabled ones keep their backlog. */
export async function subscribersOf(tx: Queryable, departmentCodes: readonly string[]): Promise<Subscriber[]> {
  return (await tx.query<Subscriber>(SUBSCRIBERS, [textArray(departmentCodes)])).rows
}

export const subscriptionsOf = (database: Queryable, departmentCode: string): Promise<Subscription[]> =>
  orm(database)
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.departmentCode, departmentCode), ne(subscriptions.state, 'deleted')))
    .orderBy(subscriptions.createdAt)

const ownSubscription = (database: Queryable, subscriptionId: string, departmentCode: string) =>
  orm(database)
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.subscriptionId, subscriptionId), eq(subscriptions.departmentCode, departmentCode)))

/** A subscription of this department; undefined for one that does not exist or is another department's. */
export async function findSubscription(
  database: Queryable,
  subscriptionId: string,
  departmentCode: string,
): Promise<Subscription | undefined> {
  const [found] = await ownSubscription(database, subscriptionId, departmentCode)
  return found
}

/** The same, locked until the transaction ends. */
export async function lockSubscription(
  tx: Queryable,
  subscriptionId: string,
  departmentCode: string,
): Promise<Subscription | undefined> {
  const [found] = await ownSubscription(tx, subscriptionId, departmentCode).for('update')
  return found
}

/** The subscription by Kafka that a department has. */
export async function kafkaSubscriptionOf(database: Queryable, departmentCode: string): Promise<string | undefined> {
  const [found] = await orm(database)
    .select({ subscriptionId: subscriptions.subscriptionId })
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.departmentCode, departmentCode),
        eq(subscriptions.protocol, 'KAFKA'),
        ne(subscriptions.state, 'deleted'),
      ),
    )
  return found?.subscriptionId
}

export async function insertSubscription(
  tx: Queryable,
  added: typeof subscriptions.$inferInsert,
): Promise<Subscription> {
  const [row] = await orm(tx).insert(subscriptions).values(added).returning()
  if (!row) throw new TypeError('an insert returned no row')
  return row
}

type Changed = Pick<Subscription, 'subscriptionId' | 'protocol' | 'url' | 'state' | 'stateReason'>

/** Whatever is changed, the receiver starts with a clean sheet. */
export async function updateSubscription(
  tx: Queryable,
  { subscriptionId, protocol, url, state, stateReason }: Changed,
): Promise<Subscription> {
  const [row] = await orm(tx)
    .update(subscriptions)
    .set({ protocol, url, state, stateReason, failingSince: null, restingUntil: null })
    .where(eq(subscriptions.subscriptionId, subscriptionId))
    .returning()
  if (!row) throw new TypeError('an update returned no row')
  return row
}

const PULLED: Statement = {
  name: 'subscriptions-pulled',
  text: `SELECT FROM subscriptions WHERE subscription_id = $1 AND protocol = 'PULL' AND state = 'active'`,
}

/** Whether a subscription may be pulled at this moment. */
export const isPulled = async (tx: Queryable, subscriptionId: string): Promise<boolean> =>
  (await tx.query(PULLED, [subscriptionId])).count > 0

const DISABLE = `UPDATE subscriptions SET state = 'disabled', state_reason = $2
  WHERE subscription_id = $1 AND state IN ('active', 'paused')`

/** Stops a subscription whose receiver is gone; its backlog stays. False when it was stopped already. */
export async function disableSubscription(tx: Queryable, subscriptionId: string, reason: string): Promise<boolean> {
  return (await tx.query(DISABLE, [subscriptionId, reason])).count > 0
}

const CHANGED = `INSERT INTO subscription_changes (subscription_id, at, actor, change, reason)
  VALUES ($1, $2, $3, $4, $5)`

export interface SubscriptionChange {
  readonly subscriptionId: string
  readonly at: Date
  /** `organisation/client`, or `feedback` for what our own rules did. */
  readonly actor: string
  readonly change:
    | 'created'
    | 'changed'
    | 'moved'
    | 'paused'
    | 'resumed'
    | 'disabled'
    | 'deleted'
    | 'resent'
    | 'kafka-user-added'
    | 'kafka-allowed'
    | 'kafka-suspended'
    | 'kafka-ended'
  readonly reason?: string
}

/** Adds to the audit trail. */
export async function recordChange(tx: Queryable, one: SubscriptionChange): Promise<void> {
  await tx.query(CHANGED, [one.subscriptionId, one.at, one.actor, one.change, one.reason])
}

export type Backlog = Awaited<ReturnType<typeof countWaiting>>[number]

const countWaiting = (database: Queryable, ids: readonly string[]) =>
  orm(database)
    .select({ subscriptionId: waiting.subscriptionId, pending: count(), oldestAt: min(waiting.since) })
    .from(waiting)
    .where(inArray(waiting.subscriptionId, ids))
    .groupBy(waiting.subscriptionId)

/** What waits in each of these subscriptions, counted. */
export async function backlogsOf(database: Queryable, ids: readonly string[]): Promise<Map<string, Backlog>> {
  return new Map((await countWaiting(database, ids)).map((backlog) => [backlog.subscriptionId, backlog]))
}
