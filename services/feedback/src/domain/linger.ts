const BUSY_PER_SECOND = 500
const LINGER_MS_MAX = 20
const SMOOTHING_MS = 250

/**
 * How long to wait before the next claim, by deliveries per second: not at all while there is little to do, up to 20 ms
 * under load, where one claim for many lanes costs hardly more than one for a few.
 */
export const lingerFor = (perSecond: number): number =>
  perSecond < BUSY_PER_SECOND ? 0 : Math.min(Math.round(perSecond / 200), LINGER_MS_MAX)

/** A rate that follows the last quarter of a second or so. */
export interface Rate {
  readonly perSecond: number
  readonly atMs: number
}

/** The rate after `count` more since it was last looked at. */
export function evolveRate({ perSecond, atMs }: Rate, count: number, nowMs: number): Rate {
  const elapsed = Math.max(nowMs - atMs, 1)
  const weight = 1 - Math.exp(-elapsed / SMOOTHING_MS)
  return { perSecond: perSecond + ((count * 1_000) / elapsed - perSecond) * weight, atMs: nowMs }
}
