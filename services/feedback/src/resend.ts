import type { Principal } from '@mingxin/access'
import { AppError } from '@mingxin/errors'
import type { Transaction } from '@mingxin/persistence'
import { actorOf } from './actor.ts'
import { ringOnCommit } from './push/alarm.ts'
import { type Delivery, findDelivery, isOutdated, requeue } from './store/deliveries.ts'
import { shareDepartments } from './store/departments.ts'
import { openLanes } from './store/lines.ts'
import { findSubscription, recordChange } from './store/subscriptions.ts'

/**
 * Puts a delivery at the end of its lane once more. Only the newest of a dispatch can be sent again: an older one would
 * contradict what the department knows. The lane is locked before that is looked at, so no newer one slips in between.
 */
export async function resend(
  tx: Transaction,
  principal: Principal,
  deliveryId: string,
  now: () => number,
): Promise<Delivery> {
  const { code } = principal.organisation
  const delivery = await findDelivery(tx, deliveryId, code)
  if (!delivery) throw new AppError('delivery.unknown')
  await shareDepartments(tx, [code])
  const subscription = await findSubscription(tx, delivery.subscriptionId, code)
  if (subscription?.state === 'deleted') throw new AppError('resource.conflict', { detail: 'Its subscription ended.' })
  const at = new Date(now())
  await openLanes(tx, [delivery], at)
  if (await isOutdated(tx, deliveryId)) throw new AppError('delivery.outdated')
  await requeue(tx, deliveryId, at)
  const { subscriptionId } = delivery
  await recordChange(tx, { subscriptionId, at, actor: actorOf(principal), change: 'resent', reason: deliveryId })
  await ringOnCommit(tx)
  return (await findDelivery(tx, deliveryId, code)) ?? delivery
}
