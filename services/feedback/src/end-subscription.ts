import type { Principal } from '@mingxin/access'
import { AppError } from '@mingxin/errors'
import type { Transaction } from '@mingxin/persistence'
import { actorOf } from './actor.ts'
import { holdDepartment } from './store/departments.ts'
import { cancelWaiting } from './store/lines.ts'
import { lockSubscription, recordChange, type Subscription, updateSubscription } from './store/subscriptions.ts'

/** Ends a subscription: what waits in it is cancelled and stays on record. */
export async function endSubscription(
  tx: Transaction,
  principal: Principal,
  subscriptionId: string,
  now: () => number,
): Promise<Subscription> {
  const { code } = principal.organisation
  await holdDepartment(tx, code)
  const present = await lockSubscription(tx, subscriptionId, code)
  if (!present || present.state === 'deleted') throw new AppError('subscription.unknown')
  const ended = await updateSubscription(tx, { ...present, state: 'deleted', stateReason: null })
  await cancelWaiting(tx, subscriptionId)
  await recordChange(tx, { subscriptionId, at: new Date(now()), actor: actorOf(principal), change: 'deleted' })
  return ended
}
