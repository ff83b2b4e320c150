import type { KafkaAccess, ScramCredential } from '@mingxin/kafka'
import type { Transaction } from '@mingxin/persistence'
import { type KafkaStanding, wantedStanding } from '../domain/kafka-user.ts'
import { lockUser, noteTold, type WatchedUser } from '../store/kafka-users.ts'
import { recordChange } from '../store/subscriptions.ts'
import type { DepartmentKafka } from './department-kafka.ts'

export interface TellContext {
  readonly kafka: DepartmentKafka
  readonly access: KafkaAccess
  readonly openCredential: (sealed: string) => string
  readonly now: () => number
}

const CHANGES: { readonly [standing in KafkaStanding]: 'kafka-allowed' | 'kafka-suspended' | 'kafka-ended' } = {
  reader: 'kafka-allowed',
  user: 'kafka-suspended',
  nothing: 'kafka-ended',
}

/**
 * Tells the cluster what a user may do by now. Nobody else can meanwhile; one whom another process tells about is left
 * to that one. Repeated when it fails or breaks off: every step may be taken again.
 */
export async function tellKafka(tx: Transaction, username: string, context: TellContext): Promise<void> {
  const user = await lockUser(tx, username)
  if (!user) return
  const nowMs = context.now()
  const standing = wantedStanding(user, nowMs)
  await bringTo(standing, user, context)
  const at = new Date(nowMs)
  await noteTold(tx, username, standing, at)
  if (standing === user.inKafka) return
  const { subscriptionId } = user
  await recordChange(tx, { subscriptionId, at, actor: 'feedback', change: CHANGES[standing], reason: username })
}

// Rights end before the user does: its open connections outlive it, and its rights do not.
async function bringTo(standing: KafkaStanding, user: WatchedUser, context: TellContext): Promise<void> {
  const { kafka, access, openCredential } = context
  const { username, departmentCode, credentialSealed } = user
  if (standing !== 'reader') await access.disallow(username)
  if (standing === 'nothing') return access.endUser(username)
  if (credentialSealed !== null) {
    const credential: ScramCredential = JSON.parse(openCredential(credentialSealed))
    await access.putUser(username, credential)
  }
  if (standing === 'user') return
  const places = kafka.placesOf(departmentCode)
  await kafka.ensureTopic(departmentCode)
  if (places) await access.allow(username, places)
}
