import type { BusinessDate, Condition, GroundRecord, OpenLevel } from '@mingxin/contracts'
import { monthsBefore } from './calendar-end.ts'
import type { CountedDocument } from './counted-document.ts'
import { levelsIn } from './open-level.ts'
import { COPIES_NAMED_MAX, groundRecordOf } from './record.ts'
import { ODD } from './rule.ts'

/** How many documents a ground names, unless its rule asks for more of them before it fires. */
export const RECORDS_NAMED_MAX = 100

/** Up to so many documents each is named with all its copies; of more, only the one that the window ends with. */
const DOCUMENTS_NAMED_IN_FULL_MAX = 10
const COPIES_NAMED_OF_MANY_MAX = 2

/** What the window that ends with a qualifying document holds. */
export interface Counted {
  readonly outcome: 'fires' | 'not-met' | 'unknown' | 'out-of-window'
  /** Where it fires, the newest qualifying documents in the window, oldest first, the one it ends with among them. */
  readonly named: readonly GroundRecord[]
  /** The levels of all their records, and of those in the window that are not named. */
  readonly levels: readonly OpenLevel[]
  /** The count of all of them as a condition of the trace. */
  readonly condition: Condition
}

/**
 * Counts the qualifying documents of one rule within the window that ends with the day of `last`, one of those given, which
 * are in the order of their days. Documents of one day count for each other, so the order of their arrival says nothing.
 * A document of which it is unknown whether it qualifies does not count; where it would tip the scale the outcome is
 * unknown. However many there are, one count takes a few steps and names a bounded number of records.
 */
export function counterOf(byDay: readonly CountedDocument[]): (last: CountedDocument) => Counted {
  const qualifying = byDay.filter(isOutcome('qualifies'))
  const doubtfulDays = daysOf(byDay.filter(isOutcome('unknown')))
  const days = daysOf(qualifying)
  const nameUpTo = namesOf(qualifying)
  const recordsUpTo = sumsOf(qualifying.map(({ copies }) => 1 + copies.length))
  const places = new Map(qualifying.map((one, place) => [one, place]))
  const daysByLevel = levelsOf(qualifying)
  return (last) => {
    const { rule, facts, day } = last.assessment
    const atLeast = rule.count?.atLeast(facts)
    const withinMonths = rule.count?.withinMonths(facts)
    if (typeof atLeast !== 'number' || typeof withinMonths !== 'number') return uncountable(atLeast, withinMonths)
    const after = monthsBefore(day, withinMonths)
    const within = (some: readonly BusinessDate[]): number => numberUpTo(some, day) - numberUpTo(some, after)
    const [count, doubtful, ever] = [within(days), within(doubtfulDays), numberUpTo(days, day)]
    const records = (recordsUpTo[ever] ?? 0) - (recordsUpTo[ever - count] ?? 0)
    const outcome = outcomeOf(count, doubtful, ever, atLeast)
    const size = Math.min(count, Math.max(RECORDS_NAMED_MAX, atLeast))
    const own = places.get(last) ?? ever
    return {
      outcome,
      named: outcome === 'fires' ? nameUpTo(Math.min(ever - size, own), size, own) : [],
      levels: daysByLevel.filter((one) => within(one.days) > 0).map(({ level }) => level),
      condition: conditionOf(outcome, { count, doubtful, records, atLeast, withinMonths, after, upTo: day }),
    }
  }
}

const isOutcome =
  (outcome: CountedDocument['assessment']['outcome']) =>
  ({ assessment }: CountedDocument): boolean =>
    assessment.outcome === outcome

const daysOf = (all: readonly CountedDocument[]): BusinessDate[] => all.map(({ assessment }) => assessment.day)

/** Names `size` documents from one on; the own one always with its copies. What is named is made once for all windows. */
function namesOf(all: readonly CountedDocument[]): (from: number, size: number, own: number) => GroundRecord[] {
  const made = new Map<number, GroundRecord[]>()
  const named = (copiesMax: number): GroundRecord[] => {
    const known = made.get(copiesMax)
    if (known) return known
    const records = all.map(({ assessment, copies }) => groundRecordOf(assessment.record, copies, copiesMax))
    made.set(copiesMax, records)
    return records
  }
  return (from, size, own) => {
    const inFull = named(COPIES_NAMED_MAX)
    if (size <= DOCUMENTS_NAMED_IN_FULL_MAX) return inFull.slice(from, from + size)
    const inShort = named(COPIES_NAMED_OF_MANY_MAX).slice(from, from + size)
    return inShort.map((one, place) => (from + place === own ? (inFull[own] ?? one) : one))
  }
}

function sumsOf(numbers: readonly number[]): number[] {
  const sums = [0]
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number)
  return sums
}

function levelsOf(all: readonly CountedDocument[]): { level: OpenLevel; days: BusinessDate[] }[] {
  const byLevel = new Map<OpenLevel, BusinessDate[]>()
  for (const { assessment, copies } of all)
    for (const level of levelsIn(assessment.record, copies)) addTo(byLevel, level, assessment.day)
  return [...byLevel].map(([level, days]) => ({ level, days }))
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

// How many of the days, which are in order, are not later than `day`.
function numberUpTo(days: readonly BusinessDate[], day: BusinessDate): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((days[middle] ?? day) <= day) low = middle + 1
    else high = middle
  }
  return low
}

function outcomeOf(count: number, doubtful: number, ever: number, atLeast: number): Counted['outcome'] {
  if (count >= atLeast) return 'fires'
  if (count + doubtful >= atLeast) return 'unknown'
  return ever >= atLeast ? 'out-of-window' : 'not-met'
}

const uncountable = (...parameters: readonly unknown[]): Counted => ({
  outcome: 'unknown',
  named: [],
  levels: [],
  condition: conditionOf('unknown', { parameters: parameters.map((one) => (one === ODD ? null : (one ?? null))) }),
})

const conditionOf = (outcome: Counted['outcome'], values: Condition['values']): Condition => ({
  id: 'count',
  title: '期间内累计次数',
  expression: 'count >= atLeast',
  verdict: outcome === 'fires' ? 'true' : outcome === 'unknown' ? 'unknown' : 'false',
  values,
})
