import { randomUUID } from 'node:crypto'
import type { Principal } from '@mingxin/access'
import type { feedbackOperations } from '@mingxin/contracts'
import type { Transaction } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import { actorOf } from './actor.ts'
import { assertMayPushTo } from './assert-may-push-to.ts'
import { type Notice, planDeliveries } from './domain/delivery.ts'
import { generateSecret } from './domain/signature.ts'
import { enqueue } from './enqueue.ts'
import type { AddressGuard } from './push/address-guard.ts'
import { holdDepartment } from './store/departments.ts'
import { dispatchesInForce } from './store/dispatches.ts'
import { insertSubscription, recordChange, type Subscription } from './store/subscriptions.ts'

export interface SubscribeContext {
  readonly guard: AddressGuard
  readonly seal: (secret: string) => string
  readonly now: () => number
}

const ENQUEUE_MAX = 5_000

/**
 * Subscribes a department to its measures. `from: beginning` announces what is in force already; the department is held
 * meanwhile, so a measure that arrives at the same time is delivered exactly once. Returns the plain secret, which is
 * kept sealed only.
 */
export async function subscribe(
  tx: Transaction,
  principal: Principal,
  wanted: feedbackOperations.NewSubscription,
  { guard, seal, now }: SubscribeContext,
): Promise<{ subscription: Subscription; secret: string }> {
  const { name, url, measures = [], regions = [], from = 'beginning' } = wanted
  if (url !== undefined) await assertMayPushTo(guard, url)
  const { code: departmentCode, name: departmentName } = principal.organisation
  await holdDepartment(tx, departmentCode)
  const secret = generateSecret()
  const subscription = await insertSubscription(tx, {
    subscriptionId: randomUUID(),
    departmentCode,
    departmentName,
    name,
    transport: url === undefined ? 'pull' : 'push',
    url,
    secretSealed: seal(secret),
    measures,
    regions,
  })
  const at = new Date(now())
  const { subscriptionId } = subscription
  await recordChange(tx, { subscriptionId, at, actor: actorOf(principal), change: 'created' })
  if (from === 'beginning') await announceInForce(tx, subscription, at)
  return { subscription, secret }
}

async function announceInForce(tx: Transaction, subscription: Subscription, at: Date): Promise<void> {
  const dispatches = await dispatchesInForce(tx, subscription.departmentCode, shanghaiDate(at))
  const notices = dispatches.map((dispatch): Notice => {
    return { noticeId: dispatch.noticeId, type: 'measure.dispatched', dispatch }
  })
  const deliveries = planDeliveries(notices, [subscription], at.getTime())
  for (let start = 0; start < deliveries.length; start += ENQUEUE_MAX) {
    await enqueue(tx, deliveries.slice(start, start + ENQUEUE_MAX), at)
  }
}
