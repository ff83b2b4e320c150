/**
 * What one look at one partition of one group saw. Times are milliseconds since 1970.
 *
 * Offsets count the events of this partition: `end − committed` is a number of events. A log whose positions are shared
 * between partitions has to count before it samples. In a compacted topic the difference is an upper bound.
 */
export interface LagSample {
  /** When it was read, by the reader's clock. */
  readonly at: number
  /** First offset the log keeps. */
  readonly logStart: number
  /** Offset after the last event that may be read; in Kafka the high watermark. */
  readonly end: number
  /** First offset that the group has not handled; undefined while it has never committed. */
  readonly committed: number | undefined
  /** When the group last committed here, be it the same offset again. */
  readonly committedAt?: number | undefined
  /** Last sign of life of the member that owns the partition, such as the renewal of its lease. */
  readonly aliveAt?: number | undefined
  /** Own time of the first event at or after max(committed, logStart); undefined when nothing waits. */
  readonly oldestUnhandledAt?: number | undefined
  /** The log does not know the topic; `logStart` and `end` are 0 then. */
  readonly isTopicMissing?: boolean | undefined
}

// What a Date can hold. Anything beyond is no time, and sums of it would not stay finite.
const TIME_MAX = 8.64e15

/** Where a group would go on: retention may have removed what it committed, and without a commit it begins at the start. */
export function positionOf({ committed, logStart }: LagSample): number {
  return Math.max(committed ?? logStart, logStart)
}

/** Events that wait. Never negative, in whatever order the three offsets were read. */
export function lagOf(sample: LagSample): number {
  return Math.max(0, sample.end - positionOf(sample))
}

/** Offsets that retention removed before the group committed them; an upper bound of the events it missed. */
export function expiredOf({ committed, logStart }: LagSample): number {
  return Math.max(0, logStart - (committed ?? logStart))
}

/** Whether the group committed a higher offset, or its first one, between two samples. */
export function hasAdvanced(earlier: LagSample, later: LagSample): boolean {
  if (later.committed === undefined) return false
  return earlier.committed === undefined || later.committed > earlier.committed
}

/** A reading of what are no offsets or no times says nothing. */
export function isReadable({ at, logStart, end, ...optional }: LagSample): boolean {
  const { committed = 0, committedAt = 0, aliveAt = 0, oldestUnhandledAt = 0 } = optional
  return (
    [logStart, end, committed].every(Number.isSafeInteger) &&
    [at, committedAt, aliveAt, oldestUnhandledAt].every((time) => Math.abs(time) <= TIME_MAX)
  )
}
