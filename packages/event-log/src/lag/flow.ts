import { type LagSample, lagOf } from './sample.ts'
import { type LagWindow, spanMsOf, stepsOf } from './window.ts'

export interface LagFlow {
  /** Events per second that came, over the window; 0 while there is only one sample. */
  readonly inPerSecond: number
  /** Events per second that the group handled, over the window; 0 while there is only one sample. */
  readonly outPerSecond: number
  /** Milliseconds until nothing waits if both rates stay; 0 when nothing waits, undefined when lag does not fall. */
  readonly drainMs: number | undefined
}

/** The rates of a window. Work done again after a rewind counts as work. */
export function flowOf(window: LagWindow): LagFlow {
  const spanMs = spanMsOf(window)
  let came = 0
  let handled = 0
  for (const [earlier, later] of stepsOf(window)) {
    came += Math.max(0, later.end - earlier.end)
    handled += handledBetween(earlier, later)
  }
  const perSecond = (events: number): number => (spanMs > 0 ? (events * 1000) / spanMs : 0)
  const lag = lagOf(window.latest)
  const drains = spanMs > 0 && handled > came
  return {
    inPerSecond: perSecond(came),
    outPerSecond: perSecond(handled),
    drainMs: lag === 0 ? 0 : drains ? (lag * spanMs) / (handled - came) : undefined,
  }
}

// What retention removed was not handled, and a first commit says where a group begins, not what it did.
function handledBetween(earlier: LagSample, later: LagSample): number {
  if (earlier.committed === undefined || later.committed === undefined) return 0
  return Math.max(0, later.committed - Math.max(earlier.committed, later.logStart))
}
