import type { BusinessDate, Condition, GroundRecord, OpenLevel } from '@mingxin/contracts'
import type { Assessment } from './assess.ts'
import { monthsBefore } from './calendar-end.ts'
import { groundRecordOf } from './record.ts'
import { ODD } from './rule.ts'

/** How many records a ground names, unless its rule asks for more of them before it fires. */
export const RECORDS_NAMED_MAX = 100

/** What the window that ends with a qualifying record holds. */
export interface Counted {
  readonly outcome: 'fires' | 'not-met' | 'unknown' | 'out-of-window'
  /** The newest qualifying records in the window, oldest first, the one it ends with among them. */
  readonly named: readonly GroundRecord[]
  /** The levels of all qualifying records in the window. */
  readonly levels: readonly OpenLevel[]
  /** The count of all of them as a condition of the trace. */
  readonly condition: Condition
}

/**
 * Counts the qualifying records of one rule within the window that ends with the day of `last`, one of the assessments
 * given, which are in the order of their days. Records of one day count for each other, so the order of their arrival
 * says nothing. A record of which it is unknown whether it qualifies does not count; where it would tip the scale the
 * outcome is unknown. However many there are, one count takes a few steps and names a bounded number of records.
 */
export function counterOf(byDay: readonly Assessment[]): (last: Assessment) => Counted {
  const qualifying = byDay.filter(({ outcome }) => outcome === 'qualifies')
  const doubtfulDays = daysOf(byDay.filter(({ outcome }) => outcome === 'unknown'))
  const days = daysOf(qualifying)
  const records = qualifying.map(({ record }) => groundRecordOf(record))
  const places = new Map(qualifying.map((one, place) => [one, place]))
  const byLevel = [...Map.groupBy(qualifying, ({ record }) => record.openLevel)]
  const daysByLevel = byLevel.map(([level, own]) => ({ level, days: daysOf(own) }))
  return (last) => {
    const { rule, facts, day } = last
    const atLeast = rule.count?.atLeast(facts)
    const withinMonths = rule.count?.withinMonths(facts)
    if (typeof atLeast !== 'number' || typeof withinMonths !== 'number') return uncountable(atLeast, withinMonths)
    const after = monthsBefore(day, withinMonths)
    const within = (some: readonly BusinessDate[]): number => numberUpTo(some, day) - numberUpTo(some, after)
    const [count, doubtful, ever] = [within(days), within(doubtfulDays), numberUpTo(days, day)]
    const outcome = outcomeOf(count, doubtful, ever, atLeast)
    const size = Math.min(count, Math.max(RECORDS_NAMED_MAX, atLeast))
    const from = Math.min(ever - size, places.get(last) ?? ever)
    return {
      outcome,
      named: records.slice(from, from + size),
      levels: daysByLevel.filter((one) => within(one.days) > 0).map(({ level }) => level),
      condition: conditionOf(outcome, { count, doubtful, atLeast, withinMonths, after, upTo: day }),
    }
  }
}

const daysOf = (all: readonly Assessment[]): BusinessDate[] => all.map(({ day }) => day)

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
