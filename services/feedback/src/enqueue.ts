import { type Queryable, together } from '@mingxin/persistence'
import type { NewDelivery } from './domain/delivery.ts'
import { supersededBy } from './domain/subscription.ts'
import { ringOnCommit } from './push/alarm.ts'
import { insertDeliveries, openLanes, type Superseder, supersede } from './store/lines.ts'

/**
 * Puts deliveries at the end of their lanes and marks what they make moot. Four statements, however many deliveries.
 * The caller holds the department lock, shared or exclusive.
 */
export async function enqueue(tx: Queryable, deliveries: readonly NewDelivery[], now: Date): Promise<void> {
  if (deliveries.length === 0) return
  const superseders = supersedersAmong(deliveries)
  await together(
    openLanes(tx, deliveries, now),
    superseders.length > 0 ? supersede(tx, superseders, now) : Promise.resolve(),
    insertDeliveries(tx, deliveries),
    ringOnCommit(tx),
  )
}

// Of several per subscription and dispatch the one that supersedes most stands for all of them.
function supersedersAmong(deliveries: readonly NewDelivery[]): Superseder[] {
  const strongest = new Map<string, Superseder>()
  for (const { deliveryId, subscriptionId, subjectId, dispatchId, type } of deliveries) {
    const types = supersededBy(type)
    const key = `${subscriptionId} ${dispatchId}`
    if (types.length > 0 && types.length >= (strongest.get(key)?.types.length ?? 0))
      strongest.set(key, { deliveryId, subscriptionId, subjectId, dispatchId, types })
  }
  return [...strongest.values()]
}
