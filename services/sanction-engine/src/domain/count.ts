import type { BusinessDate, Condition } from '@mingxin/contracts'
import { addCalendarMonths } from '@mingxin/working-days'
import type { Assessment } from './assess.ts'
import { ODD } from './rule.ts'

/** What the window that ends with a qualifying record holds. */
export interface Counted {
  readonly outcome: 'fires' | 'not-met' | 'unknown' | 'out-of-window'
  /** The qualifying records in the window, oldest first. */
  readonly within: readonly Assessment[]
  /** The count as a condition of the trace. */
  readonly condition: Condition
}

/**
 * Counts the qualifying records of one rule within the window that ends with the day of `last`. Records of one day count
 * for each other, so the order of their arrival says nothing. A record of which it is unknown whether it qualifies does
 * not count; where it would tip the scale the outcome is unknown.
 */
export function countUpTo(last: Assessment, all: readonly Assessment[]): Counted {
  const { rule, facts, day } = last
  const atLeast = rule.count?.atLeast(facts)
  const withinMonths = rule.count?.withinMonths(facts)
  if (typeof atLeast !== 'number' || typeof withinMonths !== 'number') return uncountable(atLeast, withinMonths)
  const since = addCalendarMonths(day, -withinMonths)
  const within = all.filter((one) => one.outcome === 'qualifies' && isWithin(one.day, since, day))
  const doubtful = all.filter((one) => one.outcome === 'unknown' && isWithin(one.day, since, day)).length
  const ever = all.filter((one) => one.outcome === 'qualifies' && one.day <= day).length
  const outcome = outcomeOf(within.length, doubtful, ever, atLeast)
  const values = { count: within.length, doubtful, atLeast, withinMonths, after: since, upTo: day }
  return { outcome, within, condition: conditionOf(outcome, values) }
}

const isWithin = (day: BusinessDate, after: BusinessDate, upTo: BusinessDate): boolean => after < day && day <= upTo

function outcomeOf(count: number, doubtful: number, ever: number, atLeast: number): Counted['outcome'] {
  if (count >= atLeast) return 'fires'
  if (count + doubtful >= atLeast) return 'unknown'
  return ever >= atLeast ? 'out-of-window' : 'not-met'
}

const uncountable = (...parameters: readonly unknown[]): Counted => ({
  outcome: 'unknown',
  within: [],
  condition: conditionOf('unknown', { parameters: parameters.map((one) => (one === ODD ? null : (one ?? null))) }),
})

const conditionOf = (outcome: Counted['outcome'], values: Condition['values']): Condition => ({
  id: 'count',
  title: '期间内累计次数',
  expression: 'count >= atLeast',
  verdict: outcome === 'fires' ? 'true' : outcome === 'unknown' ? 'unknown' : 'false',
  values,
})
