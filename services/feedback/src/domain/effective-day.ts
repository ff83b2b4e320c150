import { AppError, faultAt } from '@mingxin/errors'
import { addCalendarMonths, type BusinessDate } from '@mingxin/working-days'
import type { CaseKind } from './case-kind.ts'

/** The days a decision is measured against, in Shanghai. */
export interface CaseDays {
  readonly openedOn: BusinessDate
  readonly today: BusinessDate
}

// No authority decided anything before it.
const FIRST_DAY = '1949-10-01'
const EFFECTIVE_DAY = { zh: '生效日期', en: 'effectiveOn' }
const AHEAD_MONTHS_MAX = 5 * 12

/**
 * Refuses a day from which a decision cannot take effect. A repair ends what was rightly listed, so it reaches back no
 * further than its case: an earlier day would erase the listing's history. An objection says that the listing was wrong
 * from some day on, which may lie long before the case. None is put off for more than five years: that is a slip.
 * Throws `request.invalid` with `field.range`.
 */
export function assertEffectiveDay({
  kind,
  effectiveOn,
  openedOn,
  today,
}: CaseDays & { readonly kind: CaseKind; readonly effectiveOn: BusinessDate }): void {
  const first = kind === 'REPAIR' ? openedOn : FIRST_DAY
  const last = addCalendarMonths(today, AHEAD_MONTHS_MAX)
  if (first <= effectiveOn && effectiveOn <= last) return
  const range = { zh: `在${first}至${last}之间`, en: `a day from ${first} to ${last} for a case of kind ${kind}` }
  const fault = faultAt('/effectiveOn', 'field.range', effectiveOn, { field: EFFECTIVE_DAY, range })
  const detail = `/effectiveOn: expected ${fault.expected}, got ${effectiveOn}.`
  throw new AppError('request.invalid', { detail, faults: [fault] })
}
