export interface LagLimits {
  /** The oldest unhandled event is late when it is older. */
  readonly lateMs: number
  /** … and too late when it is older than this. */
  readonly tooLateMs: number
  /** What waits no longer is on its way: rising lag is no warning yet. */
  readonly inFlightMs: number
  /** A partition that was not read for longer cannot be vouched for. */
  readonly unreadMs: number
}

export const LAG_LIMITS: LagLimits = { lateMs: 60_000, tooLateMs: 15 * 60_000, inFlightMs: 2_000, unreadMs: 60_000 }
