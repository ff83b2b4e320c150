import type { Principal } from '@mingxin/access'
import type { feedbackOperations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { Cursors } from '@mingxin/http'
import type { Transaction } from '@mingxin/persistence'
import { actorOf } from './actor.ts'
import { leaveKafka, returnToKafka } from './add-kafka-user.ts'
import { assertMayPushTo } from './assert-may-push-to.ts'
import { assertMayUseKafka, assertTopicIsFree } from './assert-may-use-kafka.ts'
import { type Way, wayOf } from './domain/protocol.ts'
import { type PullCursor, placeOf } from './domain/pull-cursor.ts'
import type { DepartmentKafka } from './kafka/department-kafka.ts'
import { movePosition } from './move-position.ts'
import type { AddressGuard } from './push/address-guard.ts'
import { ringOnCommit } from './push/alarm.ts'
import { holdDepartment } from './store/departments.ts'
import { advanceLanes } from './store/receivers.ts'
import { lockSubscription, recordChange, type Subscription, updateSubscription } from './store/subscriptions.ts'

export interface ChangeContext {
  readonly guard: AddressGuard
  /** Undefined when this installation does not run on Kafka. */
  readonly kafka: DepartmentKafka | undefined
  readonly cursors: Cursors<PullCursor>
  readonly now: () => number
}

export interface Change extends feedbackOperations.ChangeSubscriptionBody {
  readonly subscriptionId: string
  readonly traceparent: string
}

/**
 * Changes by which way or whether a subscription is told. The line stays as it is, so what was not confirmed before the
 * change is delivered after it, by whatever way; what was put off because of failures is tried at once. With `after`,
 * the line is first brought to the place at which the department says it is.
 */
export async function changeSubscription(
  tx: Transaction,
  principal: Principal,
  change: Change,
  context: ChangeContext,
): Promise<Subscription> {
  const { subscriptionId, url, state, after } = change
  const { code } = principal.organisation
  if (typeof url === 'string') await assertMayPushTo(context.guard, url)
  if (change.protocol === 'KAFKA') await assertMayUseKafka(context.kafka, code)
  if (change.protocol === 'KAFKA' || after !== undefined) await holdDepartment(tx, code)
  const present = await lockSubscription(tx, subscriptionId, code)
  if (!present || present.state === 'deleted') throw new AppError('subscription.unknown')
  const way = wayOf(change, present)
  const at = new Date(context.now())
  if (after !== undefined) await moveTo(tx, present, placeOf(context.cursors.decode(after), subscriptionId), change, at)
  if (way.protocol !== present.protocol) await changeProtocol(tx, present, way, at)
  const stateReason = state === undefined ? present.stateReason : null
  const changed = await updateSubscription(tx, { ...present, ...way, state: state ?? present.state, stateReason })
  await recordChanges(tx, present, changed, { actor: actorOf(principal), at, after })
  await advanceLanes(tx, [subscriptionId], at)
  await ringOnCommit(tx)
  return changed
}

// A push under way may deliver what is put back before it.
async function moveTo(
  tx: Transaction,
  { subscriptionId, protocol }: Subscription,
  number: number,
  { traceparent }: Change,
  at: Date,
): Promise<void> {
  if (protocol === 'WEBHOOK')
    throw new AppError('resource.conflict', { detail: 'A webhook is at the place up to which its receiver answered.' })
  await movePosition(tx, { subscriptionId, number, traceparent }, at)
}

async function changeProtocol(tx: Transaction, present: Subscription, { protocol }: Way, at: Date): Promise<void> {
  const { subscriptionId, departmentCode } = present
  if (present.protocol === 'KAFKA') await leaveKafka(tx, subscriptionId, at)
  if (protocol !== 'KAFKA') return
  await assertTopicIsFree(tx, departmentCode)
  await returnToKafka(tx, subscriptionId, at)
}

async function recordChanges(
  tx: Transaction,
  present: Subscription,
  changed: Subscription,
  { actor, at, after }: { actor: string; at: Date; after: string | undefined },
): Promise<void> {
  const trail = { subscriptionId: present.subscriptionId, at, actor }
  if (after !== undefined) await recordChange(tx, { ...trail, change: 'moved', reason: after })
  if (changed.protocol !== present.protocol || changed.url !== present.url)
    await recordChange(tx, { ...trail, change: 'changed', reason: changed.url ?? changed.protocol })
  if (changed.state !== present.state)
    await recordChange(tx, { ...trail, change: changed.state === 'paused' ? 'paused' : 'resumed' })
}
