const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Pauses before the next attempt, by failed attempts in a row (Standard Webhooks 1.0); the last one repeats. */
const PAUSES_MS = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]
const JITTER = 0.2

const RETRY_AFTER_MS_MAX = 24 * HOUR

/**
 * Milliseconds until the next attempt after `failures` failed ones in a row, varied by 20 % either way so that lanes
 * which failed together do not return together. A receiver may ask for a longer pause with Retry-After, up to 24 h, never
 * for a shorter one: who asks for 0 and goes on failing must not be called without end.
 * @param random from 0 (inclusive) to 1
 */
export function pauseAfter(failures: number, random: number, retryAfterMs = 0): number {
  const pause = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0
  const backOffMs = Math.round(pause * (1 - JITTER + 2 * JITTER * random))
  return Math.max(backOffMs, Math.min(retryAfterMs, RETRY_AFTER_MS_MAX))
}

/** How long a receiver must have failed without one success before its subscription is disabled. */
const FAILING_MS_MAX = 5 * 24 * HOUR

export const hasFailedTooLong = (failingSinceMs: number, nowMs: number): boolean =>
  nowMs - failingSinceMs >= FAILING_MS_MAX
