import { randomBytes } from 'node:crypto'
import { scramCredentialOf } from '@mingxin/kafka'
import type { Transaction } from '@mingxin/persistence'
import { LEAVE_MS } from './domain/kafka-user.ts'
import type { DepartmentKafka } from './kafka/department-kafka.ts'
import { endUsersAt, insertKafkaUser, keepUser, nextUserNumber, presentUsers } from './store/kafka-users.ts'
import { recordChange, type Subscription } from './store/subscriptions.ts'

/** A user as its department is told of it, once. */
export interface NewKafkaUser {
  readonly username: string
  readonly password: string
}

export interface AddKafkaUserContext {
  readonly kafka: DepartmentKafka
  readonly sealCredential: (credential: string) => string
  readonly now: () => number
}

const PASSWORD_BYTES = 32

/**
 * Gives a subscription a user by which its department reads its topic. The cluster is told after the commit; of the
 * password only what the cluster keeps of it is kept, sealed. The department must be held.
 */
export async function addKafkaUser(
  tx: Transaction,
  actor: string,
  { subscriptionId, departmentCode }: Subscription,
  { kafka, sealCredential, now }: AddKafkaUserContext,
): Promise<NewKafkaUser> {
  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  const number = await nextUserNumber(tx, departmentCode)
  const username = kafka.usernameOf(departmentCode, number)
  const createdAt = new Date(now())
  const credentialSealed = sealCredential(JSON.stringify(await scramCredentialOf(password)))
  await insertKafkaUser(tx, { username, subscriptionId, departmentCode, number, credentialSealed, createdAt })
  await recordChange(tx, { subscriptionId, at: createdAt, actor, change: 'kafka-user-added', reason: username })
  return { username, password }
}

/** A subscription goes on by another way: what is left in its topic can be read for a while. */
export async function leaveKafka(tx: Transaction, subscriptionId: string, now: Date): Promise<void> {
  await endUsersAt(tx, subscriptionId, { endsAt: new Date(now.getTime() + LEAVE_MS), now })
}

/** It comes back before its user has ended: that one stays. */
export async function returnToKafka(tx: Transaction, subscriptionId: string, now: Date): Promise<void> {
  const user = (await presentUsers(tx, [subscriptionId], now)).get(subscriptionId)
  if (user) await keepUser(tx, user.username)
}
