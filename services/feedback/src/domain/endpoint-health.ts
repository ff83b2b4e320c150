import { type Attempt, asksForRest } from './attempt.ts'

/** How one receiver does. Limits belong to the receiver: what one of them does costs the others nothing. */
export interface EndpointHealth {
  /** Lanes that may be under way at once. */
  readonly limit: number
  /** Failures in a row. */
  readonly failures: number
  /** Rests in a row. */
  readonly rests: number
  /** Nothing is sent before this instant. */
  readonly restingUntilMs: number
  /** The first failure since the last success. */
  readonly failingSinceMs: number | undefined
}

const FAILURES_BEFORE_REST = 3
const REST_MS_MIN = 1_000
const REST_MS_MAX = 60_000
const ASKED_REST_MS_MAX = 3_600_000

export const healthyEndpoint = (limit: number): EndpointHealth => ({
  limit,
  failures: 0,
  rests: 0,
  restingUntilMs: 0,
  failingSinceMs: undefined,
})

/**
 * What an attempt says about its receiver. Every failure halves how much may be under way, every success doubles it up
 * to `limitMax`. Three failures in a row, or one answer that says "overloaded" (429, 502, 504), give it a rest: 1 s,
 * doubled with every rest in a row up to 60 s, and longer when Retry-After asks for it, up to an hour. After a rest one
 * lane goes first.
 */
export function evolveHealth(
  health: EndpointHealth,
  attempt: Attempt,
  limitMax: number,
  nowMs: number,
): EndpointHealth {
  if (attempt.outcome === 'delivered') return { ...healthyEndpoint(Math.min(health.limit * 2, limitMax)) }
  const failures = health.failures + 1
  const failing = {
    ...health,
    failures,
    limit: Math.max(Math.floor(health.limit / 2), 1),
    failingSinceMs: health.failingSinceMs ?? nowMs,
  }
  const isResting = nowMs < health.restingUntilMs
  if (isResting || !(asksForRest(attempt) || failures >= FAILURES_BEFORE_REST)) return failing
  const rest = restOf(attempt, health.rests)
  return { ...failing, limit: 1, rests: health.rests + 1, restingUntilMs: nowMs + rest }
}

function restOf({ retryAfterMs = 0 }: Attempt, rests: number): number {
  const rest = Math.min(REST_MS_MIN * 2 ** Math.min(rests, 10), REST_MS_MAX)
  return Math.max(rest, Math.min(retryAfterMs, ASKED_REST_MS_MAX))
}
