import { type Database, type Transaction, together } from '@mingxin/persistence'
import { hasFailedTooLong } from './domain/retry.ts'
import { preferLookups } from './store/lookups.ts'
import { advanceLanes, type ReceiverNews, saveReceiverNews } from './store/receivers.ts'
import {
  type Claimed,
  closeEmptyLanes,
  type LaneResult,
  lockOwnedLanes,
  recordAttempts,
  releaseLanes,
} from './store/settlement.ts'
import { disableSubscription, recordChange } from './store/subscriptions.ts'

export interface Settlement {
  readonly workerId: string
  readonly results: readonly LaneResult[]
  readonly news: readonly ReceiverNews[]
  /** Subscriptions whose receiver answered again after a rest. */
  readonly recovered: readonly string[]
  readonly now: Date
}

/**
 * Writes what came of claimed lanes, all of it or nothing: attempts into the log, deliveries marked, lanes closed or
 * given back, receivers' states, subscriptions disabled that failed for too long. Results of lanes that this worker lost
 * are dropped: whoever has them now sends again. Returns the number of lanes settled.
 */
export async function settle(database: Database, settlement: Settlement): Promise<number> {
  const settled = await database.transaction(async (tx) => {
    await preferLookups(tx)
    await settleReceivers(tx, settlement)
    return settleLanes(tx, settlement)
  })
  const { recovered, now } = settlement
  if (recovered.length > 0) await database.transaction((tx) => advanceLanes(tx, recovered, now))
  return settled
}

async function settleLanes(tx: Transaction, { workerId, results, now }: Settlement): Promise<number> {
  const owned = new Set((await lockOwnedLanes(tx, results, workerId)).map(textOf))
  const mine = owned.size === results.length ? results : results.filter((one) => owned.has(textOf(one)))
  if (mine.length === 0) return 0
  const tried = mine.flatMap((one) => one.tried)
  const recording = tried.length > 0 ? recordAttempts(tx, tried) : Promise.resolve()
  const [, closed] = await together(recording, closeEmptyLanes(tx, mine))
  if (closed < mine.length) await releaseLanes(tx, mine, now)
  return mine.length
}

// The claim belongs to it: a result that is written a second time may stand beside one of a later claim of its lane.
const textOf = ({ subscriptionId, subjectId, claimId }: Claimed): string => `${subscriptionId} ${subjectId} ${claimId}`

async function settleReceivers(tx: Transaction, { results, news, now }: Settlement): Promise<void> {
  const reasons = new Map<string, string>()
  if (news.length > 0) {
    for (const { subscriptionId, failingSince } of await saveReceiverNews(tx, news)) {
      if (failingSince && hasFailedTooLong(failingSince.getTime(), now.getTime()))
        reasons.set(
          subscriptionId,
          `No success since ${failingSince.toISOString()}: ${lastReason(results, subscriptionId)}`,
        )
    }
  }
  for (const { subscriptionId, tried } of results) {
    const reason = tried.at(-1)?.attempt.endsSubscription
    if (reason !== undefined) reasons.set(subscriptionId, reason)
  }
  for (const [subscriptionId, reason] of [...reasons].sort()) await disable(tx, subscriptionId, reason, now)
}

async function disable(tx: Transaction, subscriptionId: string, reason: string, at: Date): Promise<void> {
  const isNews = await disableSubscription(tx, subscriptionId, reason)
  if (isNews) await recordChange(tx, { subscriptionId, at, actor: 'feedback', change: 'disabled', reason })
}

function lastReason(results: readonly LaneResult[], subscriptionId: string): string {
  const own = results.filter((one) => one.subscriptionId === subscriptionId)
  return own.at(-1)?.tried.at(-1)?.attempt.reason ?? 'it failed.'
}
