import type { Transaction } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import { type Notice, planAgain, planDeliveries } from './domain/delivery.ts'
import type { PullCursor } from './domain/pull-cursor.ts'
import { enqueue } from './enqueue.ts'
import { dispatchesInForce } from './store/dispatches.ts'
import { toldBehind } from './store/returns.ts'
import type { Subscription } from './store/subscriptions.ts'

const ENQUEUE_MAX = 5_000

/** Puts what is in force already into the line of a new subscription. The department must be held. */
export async function announceInForce(tx: Transaction, subscription: Subscription, at: Date): Promise<void> {
  const dispatches = await dispatchesInForce(tx, subscription.departmentCode, shanghaiDate(at))
  const notices = dispatches.map((dispatch): Notice => {
    return { noticeId: dispatch.noticeId, type: 'measure.dispatched', dispatch }
  })
  const deliveries = planDeliveries(notices, [subscription], at.getTime())
  for (let start = 0; start < deliveries.length; start += ENQUEUE_MAX) {
    await enqueue(tx, deliveries.slice(start, start + ENQUEUE_MAX), at)
  }
}

/** Puts what another subscription was told behind a place into the line of a new one. The department must be held. */
export async function announceTold(
  tx: Transaction,
  { subscriptionId }: Subscription,
  [origin, place]: PullCursor,
  at: Date,
): Promise<void> {
  for (let behind = place; ; ) {
    const told = await toldBehind(tx, origin, behind, ENQUEUE_MAX)
    await enqueue(tx, planAgain(told, subscriptionId, at.getTime()), at)
    const last = told.at(-1)
    if (!last || told.length < ENQUEUE_MAX) return
    behind = last.number
  }
}
