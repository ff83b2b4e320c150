import type { Attempt } from '../domain/attempt.ts'
import { pauseAfter } from '../domain/retry.ts'
import type { ClaimedLane, Waiting } from '../store/claims.ts'
import type { LaneResult, Tried } from '../store/settlement.ts'
import type { Endpoint, Receiver } from './endpoint.ts'

export interface CarryOptions {
  readonly lane: ClaimedLane
  /** Its first deliveries, in order. */
  readonly run: readonly Waiting[]
  readonly endpoint: Endpoint
  readonly send: (receiver: Receiver, waiting: Waiting) => Promise<Attempt>
  /** Whether the next delivery may still be sent: the lane is ours, and nobody told us to stop. */
  readonly mayGoOn: () => boolean
  /** Whether what was under way has been broken off by ourselves: that is not the receiver's failure. */
  readonly isBrokenOff: () => boolean
  readonly now: () => number
  readonly random: () => number
}

const BROKEN_OFF = 'This service stopped before an answer came.'

/**
 * Sends the deliveries of a lane one after the other, each only when the one before was delivered, so that nothing
 * overtakes. Stops at the first failure, when the receiver needs a rest, or when the lane is not ours any more.
 */
export async function carry(options: CarryOptions): Promise<LaneResult> {
  const { lane, run, endpoint, send, mayGoOn, isBrokenOff, now } = options
  const { subscriptionId, subjectId } = lane
  const tried: Tried[] = []
  for (const waiting of run) {
    const receiver = endpoint.receiverFor(waiting)
    if (!mayGoOn() || endpoint.isResting(now())) break
    const attempt = await send(receiver, waiting)
    if (attempt.outcome !== 'delivered' && isBrokenOff()) {
      tried.push({ deliveryId: waiting.deliveryId, attempt: { ...attempt, reason: BROKEN_OFF } })
      return { subscriptionId, subjectId, tried, retry: undefined }
    }
    endpoint.learn(attempt, now())
    tried.push({ deliveryId: waiting.deliveryId, attempt })
    if (attempt.outcome !== 'delivered') break
  }
  return { subscriptionId, subjectId, tried, retry: retryOf(tried, options) }
}

function retryOf(tried: readonly Tried[], { lane, now, random }: CarryOptions): LaneResult['retry'] {
  const last = tried.at(-1)
  if (last === undefined || last.attempt.outcome === 'delivered') return undefined
  // The count is of the lane's first delivery: one that came after a success has failed once.
  const failures = tried.length === 1 ? lane.failures + 1 : 1
  const pause = pauseAfter(failures, random(), last.attempt.retryAfterMs)
  return { deliveryId: last.deliveryId, dueAt: new Date(now() + pause), failures }
}
