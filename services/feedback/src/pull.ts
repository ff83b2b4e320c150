import { AppError } from '@mingxin/errors'
import { traceIdOf } from '@mingxin/observability'
import type { Database, Transaction } from '@mingxin/persistence'
import type { Alarm } from './push/alarm.ts'
import { holdDepartment } from './store/departments.ts'
import { confirmUpTo, nextInLine, type Pulled } from './store/pulls.ts'
import { isPulled, type Subscription } from './store/subscriptions.ts'

export interface PullRequest {
  readonly subscription: Subscription
  /** Place in the line up to which everything is confirmed; undefined confirms nothing. */
  readonly confirmed: number | undefined
  readonly limit: number
  readonly waitMs: number
  readonly traceparent: string
  /** Ends the wait, because the service stops. */
  readonly closing: AbortSignal
}

export interface PullPage {
  readonly items: readonly Pulled[]
  readonly isDone: boolean
}

const RECHECK_MS = 1_000

const changedMeanwhile = (): AppError =>
  new AppError('resource.conflict', { detail: 'This is no longer an active pull subscription.' })

/**
 * Confirms what an earlier answer handed out and hands out what comes next. An answer is a gapless stretch of the line:
 * while it is read, the department is held, so nothing is under way that could still appear before its end. Rejects with
 * `resource.conflict` when the subscription went on by another way while it waited: what comes then comes by that way.
 */
export async function pull(
  database: Database,
  alarm: Alarm,
  { subscription, confirmed, limit, waitMs, traceparent, closing }: PullRequest,
  now: () => number,
): Promise<PullPage> {
  const { subscriptionId, departmentCode } = subscription
  if (confirmed !== undefined) {
    const confirmation = { subscriptionId, number: confirmed, at: new Date(now()), traceId: traceIdOf(traceparent) }
    await database.transaction((tx) => confirmUpTo(tx, confirmation))
  }
  const readNext = async (tx: Transaction): Promise<Pulled[]> => {
    await holdDepartment(tx, departmentCode)
    if (!(await isPulled(tx, subscriptionId))) throw changedMeanwhile()
    return nextInLine(tx, subscriptionId, limit + 1)
  }
  const deadline = performance.now() + waitMs
  for (;;) {
    const seen = alarm.count()
    const found = await database.transaction(readNext)
    const remaining = deadline - performance.now()
    if (found.length > 0 || remaining <= 0 || closing.aborted)
      return { items: found.slice(0, limit), isDone: found.length <= limit }
    await alarm.waitAbove(seen, Math.min(remaining, RECHECK_MS))
  }
}
