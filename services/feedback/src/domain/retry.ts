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

const RETRY_AFTER_MS_MIN = SECOND
const RETRY_AFTER_MS_MAX = 24 * HOUR

/**
 * Milliseconds until the next attempt after `failures` failed ones in a row, varied by 20 % either way so that lanes
 * which failed together do not return together. What the receiver asked for with Retry-After comes first, within 1 s to
 * 24 h.
 * @param random from 0 (inclusive) to 1
 */
export function pauseAfter(failures: number, random: number, retryAfterMs?: number): number {
  if (retryAfterMs !== undefined) return clamp(retryAfterMs, RETRY_AFTER_MS_MIN, RETRY_AFTER_MS_MAX)
  const pause = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0
  return Math.round(pause * (1 - JITTER + 2 * JITTER * random))
}

/** Milliseconds that a Retry-After header asks for, as seconds or as an HTTP date; undefined when it is neither. */
export function retryAfterOf(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(at - nowMs, 0)
}

/** How long a receiver must have failed without one success before its subscription is disabled. */
const FAILING_MS_MAX = 5 * 24 * HOUR

export const hasFailedTooLong = (failingSinceMs: number, nowMs: number): boolean =>
  nowMs - failingSinceMs >= FAILING_MS_MAX

export const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max)
