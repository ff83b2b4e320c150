import type { Principal } from '@mingxin/access'
import type { feedbackOperations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { Transaction } from '@mingxin/persistence'
import { actorOf } from './actor.ts'
import { assertMayPushTo } from './assert-may-push-to.ts'
import type { AddressGuard } from './push/address-guard.ts'
import { ringOnCommit } from './push/alarm.ts'
import { advanceLanes } from './store/receivers.ts'
import { lockSubscription, recordChange, type Subscription, updateSubscription } from './store/subscriptions.ts'

export interface ChangeContext {
  readonly guard: AddressGuard
  readonly now: () => number
}

/**
 * Changes where or whether a subscription is pushed. The line stays as it is, so what was not confirmed before the
 * change is delivered after it, by whatever way; what was put off because of failures is tried at once.
 */
export async function changeSubscription(
  tx: Transaction,
  principal: Principal,
  subscriptionId: string,
  { url, state }: feedbackOperations.ChangeSubscriptionBody,
  { guard, now }: ChangeContext,
): Promise<Subscription> {
  if (typeof url === 'string') await assertMayPushTo(guard, url)
  const present = await lockSubscription(tx, subscriptionId, principal.organisation.code)
  if (!present || present.state === 'deleted') throw new AppError('subscription.unknown')
  const target = url === undefined ? present.url : url
  const changed = await updateSubscription(tx, {
    subscriptionId,
    transport: target === null ? 'pull' : 'push',
    url: target,
    state: state ?? present.state,
    stateReason: state === undefined ? present.stateReason : null,
  })
  const at = new Date(now())
  const trail = { subscriptionId, at, actor: actorOf(principal) }
  if (target !== present.url) await recordChange(tx, { ...trail, change: 'changed', reason: target ?? 'pull' })
  if (changed.state !== present.state)
    await recordChange(tx, { ...trail, change: changed.state === 'paused' ? 'paused' : 'resumed' })
  await advanceLanes(tx, [subscriptionId], at)
  await ringOnCommit(tx)
  return changed
}
