import { maskPersonIdsIn } from '@mingxin/identifiers'
import { continueTrace, traceIdOf } from '@mingxin/observability'
import { type Attempt, verdictOf } from '../domain/attempt.ts'
import { notificationBody } from '../domain/notification.ts'
import { retryAfterOf } from '../domain/retry-after.ts'
import { signatureOf } from '../domain/signature.ts'
import type { Waiting } from '../store/claims.ts'
import type { Receiver } from './endpoint.ts'
import { type Exchange, exchange } from './exchange.ts'

const REASON_LENGTH_MAX = 300

export interface SendOptions {
  readonly timeoutMs: number
  readonly now: () => number
  /** Whether it is still our turn, asked right before the request is written. */
  readonly mayWrite: () => boolean
}

/** Pushes a delivery once, signed after Standard Webhooks 1.0, and says what came of it. Never rejects. */
export async function send(receiver: Receiver, waiting: Waiting, options: SendOptions): Promise<Attempt> {
  const { timeoutMs, now, mayWrite } = options
  const startedMs = now()
  const traceparent = continueTrace(waiting.traceparent ?? undefined)
  const traceId = traceIdOf(traceparent)
  const { way } = receiver
  if (way.objection !== undefined) return noWay(way.objection, startedMs, traceId)
  const body = notificationBody(waiting)
  const timestamp = Math.floor(startedMs / 1_000)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'mingxin-webhooks/1.0',
    'webhook-id': waiting.deliveryId,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureOf(way.key, waiting.deliveryId, timestamp, body),
    traceparent,
  }
  const started = performance.now()
  const came = await exchange(way.pool, { path: way.path, headers, body, timeoutMs, mayWrite })
  const durationMs = Math.round(performance.now() - started)
  return { ...judge(came, now()), at: new Date(startedMs), durationMs, traceId, status: came.status }
}

type Judged = Pick<Attempt, 'outcome' | 'reason' | 'retryAfterMs' | 'endsSubscription'>

function judge(came: Exchange, nowMs: number): Judged {
  const { status, retryAfter, error, isTimedOut } = came
  if (status !== undefined) {
    const verdict = verdictOf(status)
    if (verdict.outcome === 'delivered') return { ...verdict, reason: undefined, retryAfterMs: undefined }
    return { ...verdict, reason: reasonOf(status, came.text), retryAfterMs: retryAfterOf(retryAfter, nowMs) }
  }
  const unanswered = { retryAfterMs: undefined, endsSubscription: undefined }
  if (isTimedOut) return { ...unanswered, outcome: 'timed-out', reason: 'No answer in time.' }
  const isForbidden = codeOf(error) === 'ADDRESS_FORBIDDEN'
  const reason = isForbidden ? error?.message : codeOf(error)
  return { ...unanswered, outcome: 'failed', reason, endsSubscription: isForbidden ? reason : undefined }
}

function reasonOf(status: number, text: string): string {
  if (status >= 300 && status < 400) return `A redirect (${status}) is not followed.`
  const shown = maskPersonIdsIn(text.replace(/\p{Cc}+/gu, ' ').trim())
  return `HTTP ${status}${shown && `: ${shown}`}`.slice(0, REASON_LENGTH_MAX)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'CONNECTION_FAILED'

// What trying again cannot mend is not tried again: the subscription waits for a person.
const noWay = (objection: string, atMs: number, traceId: string | undefined): Attempt => ({
  at: new Date(atMs),
  durationMs: 0,
  outcome: 'failed',
  status: undefined,
  reason: objection,
  traceId,
  retryAfterMs: undefined,
  endsSubscription: objection,
})
