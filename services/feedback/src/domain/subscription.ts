import type { MeasureEventType } from './dispatch.ts'

export type SubscriptionState = 'active' | 'paused' | 'disabled' | 'deleted'
/** By which way a department is told: pushed to its URL, pulled by it, or published in its Kafka topic. */
export type Protocol = 'WEBHOOK' | 'PULL' | 'KAFKA'

/** Which measures of its department a subscription is about. Empty means all. */
export interface Filter {
  readonly measures: readonly string[]
  /** Prefixes of administrative division codes. */
  readonly regions: readonly string[]
}

/**
 * Whether a measure passes. A subject whose region nobody knows passes: one notification too many is better than a
 * sanction nobody heard of. A dispatch that passed once passes with every later event, because its regions only grow.
 */
export function passes(filter: Filter, measure: { measureCode: string; regions: readonly string[] }): boolean {
  const isMeasureAsked = filter.measures.length === 0 || filter.measures.includes(measure.measureCode)
  if (!isMeasureAsked) return false
  if (filter.regions.length === 0 || measure.regions.length === 0) return true
  return measure.regions.some((region) => filter.regions.some((prefix) => region.startsWith(prefix)))
}

/**
 * Whether an event about a dispatch makes an undelivered earlier one of the same dispatch moot. The end of a measure
 * replaces whatever was not delivered yet; the department still gets the end itself, for it may know of the measure from
 * an attempt that timed out or from its list of dispatches, and must stop in any case. An amendment replaces an earlier
 * amendment only: a measure is announced before it is amended.
 */
export function isSuperseded(earlier: MeasureEventType, by: MeasureEventType): boolean {
  if (by === 'measure.lifted' || by === 'measure.expired') return isAnnouncing(earlier)
  return by === 'measure.amended' && earlier === 'measure.amended'
}

const ANNOUNCING = ['measure.dispatched', 'measure.amended'] as const

/** The types of undelivered events that an event of this type makes moot. */
export const supersededBy = (by: MeasureEventType): MeasureEventType[] =>
  ANNOUNCING.filter((earlier) => isSuperseded(earlier, by))

/** Which type of event makes which earlier one of its dispatch moot, as columns. */
export const supersessions = (): { earlier: MeasureEventType[]; later: MeasureEventType[] } => {
  const pairs = MEASURE_EVENTS.flatMap((later) => supersededBy(later).map((earlier) => ({ earlier, later })))
  return { earlier: pairs.map(({ earlier }) => earlier), later: pairs.map(({ later }) => later) }
}

const MEASURE_EVENTS = ['measure.dispatched', 'measure.amended', 'measure.lifted', 'measure.expired'] as const

const isAnnouncing = (type: MeasureEventType): boolean => type === 'measure.dispatched' || type === 'measure.amended'
