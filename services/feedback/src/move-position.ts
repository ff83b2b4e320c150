import { traceIdOf } from '@mingxin/observability'
import type { Transaction } from '@mingxin/persistence'
import { confirmUpTo } from './store/pulls.ts'
import { putBack } from './store/returns.ts'

/**
 * Brings a subscription to the place its department says it is at: what waits up to there is confirmed, and what was
 * published in Kafka behind it is put back into the line. What was confirmed behind it stays confirmed. The department
 * must be held, and the subscription locked.
 */
export async function movePosition(
  tx: Transaction,
  { subscriptionId, number, traceparent }: { subscriptionId: string; number: number; traceparent: string },
  at: Date,
): Promise<void> {
  await confirmUpTo(tx, { subscriptionId, number, at, traceId: traceIdOf(traceparent) })
  await putBack(tx, subscriptionId, number, at)
}
