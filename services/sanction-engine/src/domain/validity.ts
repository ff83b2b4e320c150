import type { BusinessDate, Period } from '@mingxin/contracts'
import { dayAfter, monthsAfter } from './calendar-end.ts'
import { periodFrom } from './days.ts'
import type { CreditRecord } from './record.ts'
import { type CompiledRule, type CompiledValidity, type Facts, ODD } from './rule.ts'

/**
 * The days a qualifying record counts for: the first alternative whose condition holds decides, and of several ends the
 * earliest. `unknown` when no alternative holds, the first day is missing, or something needed is no date or number: an
 * end that cannot be read must not become an open one. An end beyond the last day of the calendar is none.
 */
export function periodOf(rule: CompiledRule, record: CreditRecord, facts: Facts): Period | 'unknown' {
  for (const alternative of rule.validity) {
    const verdict = alternative.when?.(facts) ?? 'true'
    if (verdict === 'unknown') return 'unknown'
    if (verdict === 'true') return periodBy(alternative, record, facts)
  }
  return 'unknown'
}

function periodBy(validity: CompiledValidity, record: CreditRecord, facts: Facts): Period | 'unknown' {
  const from = validity.from(record)
  if (from === undefined || from === ODD) return 'unknown'
  const lastDay = validity.to?.(record)
  const months = validity.months?.(facts)
  const ends = [
    typeof lastDay === 'string' ? dayAfter(lastDay) : lastDay,
    typeof months === 'number' ? monthsAfter(from, months) : months,
    ...validity.until.map((until) => until(record)),
  ]
  if (ends.includes(ODD)) return 'unknown'
  return periodFrom(from, earliest(ends.filter((end) => typeof end === 'string')))
}

const earliest = (days: readonly BusinessDate[]): BusinessDate | undefined => days.toSorted()[0]

/** The first day on which the record says that what it determined no longer holds (移出, 屏蔽); undefined when it says none. */
export function endSaidBy(rule: CompiledRule, record: CreditRecord): BusinessDate | undefined {
  const ends = rule.validity.flatMap(({ until }) => until.map((endOf) => endOf(record)))
  return earliest(ends.filter((end) => typeof end === 'string'))
}
