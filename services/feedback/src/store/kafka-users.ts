import { orm, type Queryable } from '@mingxin/persistence'
import { and, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { KafkaStanding } from '../domain/kafka-user.ts'
import type { SubscriptionState } from '../domain/subscription.ts'
import { kafkaUsers } from './tables.ts'

export type KafkaUser = Readonly<typeof kafkaUsers.$inferSelect>

const NEXT = 'SELECT coalesce(max(number), 0) + 1 AS number FROM kafka_users WHERE department_code = $1'

/** The number of a department's next user. The department must be held. */
export async function nextUserNumber(tx: Queryable, departmentCode: string): Promise<number> {
  return (await tx.query<{ number: number }>(NEXT, [departmentCode])).rows[0]?.number ?? 1
}

export async function insertKafkaUser(tx: Queryable, added: typeof kafkaUsers.$inferInsert): Promise<void> {
  await orm(tx).insert(kafkaUsers).values(added)
}

const END = `UPDATE kafka_users SET ends_at = least(coalesce(ends_at, $2), $2)
  WHERE subscription_id = $1 AND username IS DISTINCT FROM $3 AND (ends_at IS NULL OR ends_at > $4)`

/** Lets the users of a subscription end at a time, if they do not end before it; all but one, when one is named. */
export async function endUsersAt(
  tx: Queryable,
  subscriptionId: string,
  { endsAt, except, now }: { endsAt: Date; except?: string; now: Date },
): Promise<void> {
  await tx.query(END, [subscriptionId, endsAt, except, now])
}

/** The newest user of each of these subscriptions that has not ended. */
export async function presentUsers(
  database: Queryable,
  subscriptionIds: readonly string[],
  now: Date,
): Promise<Map<string, KafkaUser>> {
  const users = await orm(database)
    .selectDistinctOn([kafkaUsers.subscriptionId])
    .from(kafkaUsers)
    .where(
      and(
        inArray(kafkaUsers.subscriptionId, [...subscriptionIds]),
        or(isNull(kafkaUsers.endsAt), gt(kafkaUsers.endsAt, now)),
      ),
    )
    .orderBy(kafkaUsers.subscriptionId, desc(kafkaUsers.number))
  return new Map(users.map((user) => [user.subscriptionId, user]))
}

/** Lets a user go on that was about to end. */
export async function keepUser(tx: Queryable, username: string): Promise<void> {
  await orm(tx).update(kafkaUsers).set({ endsAt: null }).where(eq(kafkaUsers.username, username))
}

/** A user, and the state of its subscription. */
export type WatchedUser = KafkaUser & { readonly state: SubscriptionState }

// As wantedStanding says it, and nothing is kept of who is gone; whoever locks the row decides by that.
const isOver = `(s.state = 'deleted' OR u.ends_at <= $1)`
const differs = `(${isOver} AND u.credential_sealed IS NOT NULL
  OR NOT coalesce(${isOver}, false) AND u.in_kafka <> CASE WHEN s.state = 'active' THEN 'reader' ELSE 'user' END)`

const WATCHED = `SELECT u.username FROM kafka_users u JOIN subscriptions s USING (subscription_id)
   WHERE ${differs}
      OR (u.in_kafka <> 'nothing' AND u.told_at < $2)
   ORDER BY u.told_at NULLS FIRST LIMIT $3`

/** Users of whom the cluster must be told something else, or was told nothing since a time. */
export async function usersToTell(
  database: Queryable,
  { now, toldBefore, limit }: { now: Date; toldBefore: Date; limit: number },
): Promise<string[]> {
  const { rows } = await database.query<{ username: string }>(WATCHED, [now, toldBefore, limit])
  return rows.map(({ username }) => username)
}

const LOCK = `SELECT u.username, u.subscription_id AS "subscriptionId", u.department_code AS "departmentCode", u.number,
    u.credential_sealed AS "credentialSealed", u.created_at AS "createdAt", u.ends_at AS "endsAt",
    u.in_kafka AS "inKafka", u.told_at AS "toldAt", s.state
  FROM kafka_users u JOIN subscriptions s USING (subscription_id) WHERE u.username = $1 FOR UPDATE OF u SKIP LOCKED`

/** A user that nobody else is telling the cluster about; locked until the transaction ends. */
export async function lockUser(tx: Queryable, username: string): Promise<WatchedUser | undefined> {
  return (await tx.query<WatchedUser>(LOCK, [username])).rows[0]
}

const TELL = `UPDATE kafka_users SET in_kafka = $2, told_at = $3,
    credential_sealed = CASE WHEN $2 = 'nothing' THEN NULL ELSE credential_sealed END WHERE username = $1`

/** Notes what the cluster was told. */
export async function noteTold(tx: Queryable, username: string, standing: KafkaStanding, at: Date): Promise<void> {
  await tx.query(TELL, [username, standing, at])
}

const PENDING = `SELECT count(*) AS n FROM kafka_users u JOIN subscriptions s USING (subscription_id) WHERE ${differs}`

/** Users of whom the cluster has not been told what holds now. */
export const countUsersToTell = async (database: Queryable, now: Date): Promise<number> =>
  (await database.query<{ n: number }>(PENDING, [now])).rows[0]?.n ?? 0
