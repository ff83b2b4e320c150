import { type Queryable, type Statement, textArray } from '@mingxin/persistence'
import type { Subscriber } from '../domain/delivery.ts'
import type { SubscriptionState, Transport } from '../domain/subscription.ts'

export interface Subscription extends Subscriber {
  readonly departmentName: string
  readonly name: string | undefined
  readonly transport: Transport
  readonly url: string | undefined
  readonly secretSealed: string
  readonly state: SubscriptionState
  readonly stateReason: string | undefined
  readonly failingSince: Date | undefined
  readonly createdAt: Date
}

interface Row {
  subscription_id: string
  department_code: string
  department_name: string
  name: string | null
  transport: Transport
  url: string | null
  secret_sealed: string
  state: SubscriptionState
  state_reason: string | null
  measures: string[]
  regions: string[]
  failing_since: Date | null
  created_at: Date
}

const subscriptionOf = (row: Row): Subscription => ({
  subscriptionId: row.subscription_id,
  departmentCode: row.department_code,
  departmentName: row.department_name,
  name: row.name ?? undefined,
  transport: row.transport,
  url: row.url ?? undefined,
  secretSealed: row.secret_sealed,
  state: row.state,
  stateReason: row.state_reason ?? undefined,
  measures: row.measures,
  regions: row.regions,
  failingSince: row.failing_since ?? undefined,
  createdAt: row.created_at,
})

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

const OF_DEPARTMENT = `SELECT * FROM subscriptions WHERE department_code = $1 AND state <> 'deleted' ORDER BY created_at`

export async function subscriptionsOf(database: Queryable, departmentCode: string): Promise<Subscription[]> {
  return (await database.query<Row>(OF_DEPARTMENT, [departmentCode])).rows.map(subscriptionOf)
}

const OWN = 'SELECT * FROM subscriptions WHERE subscription_id = $1 AND department_code = $2'

/** A subscription of this department; undefined for one that does not exist or is another department's. */
export async function findSubscription(
  database: Queryable,
  subscriptionId: string,
  departmentCode: string,
): Promise<Subscription | undefined> {
  const [row] = (await database.query<Row>(OWN, [subscriptionId, departmentCode])).rows
  return row && subscriptionOf(row)
}

/** The same, locked until the transaction ends. */
export async function lockSubscription(
  tx: Queryable,
  subscriptionId: string,
  departmentCode: string,
): Promise<Subscription | undefined> {
  const [row] = (await tx.query<Row>(`${OWN} FOR UPDATE`, [subscriptionId, departmentCode])).rows
  return row && subscriptionOf(row)
}

export type NewSubscription = Omit<Subscription, 'state' | 'stateReason' | 'failingSince' | 'createdAt'>

const INSERT = `INSERT INTO subscriptions (subscription_id, department_code, department_name, name, transport, url,
    secret_sealed, measures, regions)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *`

export async function insertSubscription(tx: Queryable, one: NewSubscription): Promise<Subscription> {
  const { subscriptionId, departmentCode, departmentName, name, transport, url, secretSealed, measures, regions } = one
  const department = [departmentCode, departmentName]
  const values = [subscriptionId, ...department, name, transport, url, secretSealed, measures, regions]
  const [row] = (await tx.query<Row>(INSERT, values)).rows
  if (!row) throw new TypeError('an insert returned no row')
  return subscriptionOf(row)
}

// Whatever was changed, the receiver starts with a clean sheet.
const UPDATE = `UPDATE subscriptions SET transport = $2, url = $3, state = $4, state_reason = $5,
    failing_since = NULL, resting_until = NULL
  WHERE subscription_id = $1 RETURNING *`

export async function updateSubscription(
  tx: Queryable,
  one: Pick<Subscription, 'subscriptionId' | 'transport' | 'url' | 'state' | 'stateReason'>,
): Promise<Subscription> {
  const values = [one.subscriptionId, one.transport, one.url, one.state, one.stateReason]
  const [row] = (await tx.query<Row>(UPDATE, values)).rows
  if (!row) throw new TypeError('an update returned no row')
  return subscriptionOf(row)
}

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
  readonly change: 'created' | 'changed' | 'paused' | 'resumed' | 'disabled' | 'deleted' | 'resent'
  readonly reason?: string
}

/** Adds to the audit trail. */
export async function recordChange(tx: Queryable, one: SubscriptionChange): Promise<void> {
  await tx.query(CHANGED, [one.subscriptionId, one.at, one.actor, one.change, one.reason])
}

export interface Backlog {
  readonly pending: number
  readonly oldestAt: Date | undefined
}

const BACKLOGS = `SELECT subscription_id, count(*) AS pending, min(since) AS oldest_at
    FROM waiting WHERE subscription_id = ANY ($1) GROUP BY subscription_id`

/** What waits in each of these subscriptions, counted. */
export async function backlogsOf(database: Queryable, ids: readonly string[]): Promise<Map<string, Backlog>> {
  type Counted = { subscription_id: string; pending: number; oldest_at: Date }
  const { rows } = await database.query<Counted>(BACKLOGS, [[...ids]])
  return new Map(rows.map((row) => [row.subscription_id, { pending: row.pending, oldestAt: row.oldest_at }]))
}
