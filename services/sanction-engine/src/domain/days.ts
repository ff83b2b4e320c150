import type { BusinessDate, Period } from '@mingxin/contracts'

/** A set of days: half-open periods, sorted, neither overlapping nor touching nor empty. */
export type Days = readonly Period[]

// Sorts after every date, so that an open end compares like one.
const OPEN = '~'

const endOf = (period: Period): string => period.to ?? OPEN

/** A period without `to` when it is open. */
export const periodFrom = (from: BusinessDate, to: string | undefined): Period =>
  to === undefined || to === OPEN ? { from } : { from, to }

export const isEmpty = (period: Period): boolean => period.from >= endOf(period)

export const contains = (days: Days, day: BusinessDate): boolean =>
  days.some((period) => period.from <= day && day < endOf(period))

/** Whether two periods share a day or follow each other without a gap. */
export const touches = (one: Period, other: Period): boolean => one.from <= endOf(other) && other.from <= endOf(one)

/** All days of any of the periods, which may come in any order and overlap. */
export function unite(periods: readonly Period[]): Days {
  const [only] = periods
  if (only === undefined) return periods
  if (periods.length === 1) return isEmpty(only) ? [] : periods
  const sorted = periods.filter((period) => !isEmpty(period)).sort((a, b) => (a.from < b.from ? -1 : 1))
  const united: Period[] = []
  for (const period of sorted) {
    const last = united.at(-1)
    if (last === undefined || period.from > endOf(last)) united.push(periodFrom(period.from, period.to))
    else if (endOf(period) > endOf(last)) united[united.length - 1] = periodFrom(last.from, period.to)
  }
  return united
}

export function intersect(some: Days, others: Days): Days {
  if (some.length === 0 || others.length === 0) return []
  return unite(some.flatMap((one) => others.map((other) => overlap(one, other))))
}

function overlap(one: Period, other: Period): Period {
  const later = one.from > other.from ? one : other
  const earlier = endOf(one) < endOf(other) ? one : other
  return periodFrom(later.from, endOf(earlier))
}

/** The days of `some` that are none of `others`. */
export const subtract = (some: Days, others: Days): Days =>
  others.length === 0 ? some : intersect(some, gapsOf(others))

const FIRST_DAY = '0001-01-01'

function gapsOf(days: Days): Days {
  const gaps: Period[] = []
  let from: BusinessDate | undefined = FIRST_DAY
  for (const period of days) {
    if (from !== undefined) gaps.push({ from, to: period.from })
    from = period.to
  }
  if (from !== undefined) gaps.push({ from })
  return unite(gaps)
}

/** The part of a period before `day`; empty when it begins later. */
export const endedOn = (period: Period, day: BusinessDate): Period =>
  day < endOf(period) ? { from: period.from, to: day < period.from ? period.from : day } : period

/** Whether any of them is `day` or a later one. */
export const reach = (days: Days, day: BusinessDate): boolean => days.some((period) => endOf(period) > day)

/** The first day after all of them; undefined when they go on without end or there are none. */
export const lastEnd = (days: Days): BusinessDate | undefined => days.at(-1)?.to
