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

// What has waited for a slot for so long may have become moot or been paused since it was loaded.
const SLOT_WAIT_MS_MAX = 250

/**
 * Sends the deliveries of a lane one after the other, each only when the one before was delivered, so that nothing
 * overtakes. Stops at the first failure, when the receiver needs a rest, or when the lane is not ours any more. A lane
 * that waited too long for its turn is given back untried.
 */
export async function carry(options: CarryOptions): Promise<LaneResult> {
  const { subscriptionId, subjectId, claimId } = options.lane
  const { slots } = options.endpoint
  const askedAt = performance.now()
  await slots.take()
  try {
    const isStale = performance.now() - askedAt > SLOT_WAIT_MS_MAX
    if (isStale) options.endpoint.fellBehind()
    const { tried, isBrokenOff } = isStale ? { tried: [], isBrokenOff: false } : await sendInTurn(options)
    return { subscriptionId, subjectId, claimId, tried, retry: isBrokenOff ? undefined : retryOf(tried, options) }
  } finally {
    slots.free()
  }
}

async function sendInTurn({ run, endpoint, send, mayGoOn, isBrokenOff, now }: CarryOptions) {
  const tried: Tried[] = []
  for (const waiting of run) {
    const receiver = endpoint.receiverFor(waiting)
    if (!mayGoOn() || endpoint.isResting(now())) break
    const attempt = await send(receiver, waiting)
    if (attempt.outcome !== 'delivered' && isBrokenOff()) {
      tried.push({ deliveryId: waiting.deliveryId, attempt: { ...attempt, reason: BROKEN_OFF } })
      return { tried, isBrokenOff: true }
    }
    endpoint.learn(attempt, now())
    tried.push({ deliveryId: waiting.deliveryId, attempt })
    if (attempt.outcome !== 'delivered') break
  }
  return { tried, isBrokenOff: false }
}

function retryOf(tried: readonly Tried[], { lane, now, random }: CarryOptions): LaneResult['retry'] {
  const last = tried.at(-1)
  if (last === undefined || last.attempt.outcome === 'delivered') return undefined
  // The count is of the lane's first delivery: one that came after a success has failed once.
  const failures = tried.length === 1 ? lane.failures + 1 : 1
  const pause = pauseAfter(failures, random(), last.attempt.retryAfterMs)
  return { deliveryId: last.deliveryId, dueAt: new Date(now() + pause), failures }
}
