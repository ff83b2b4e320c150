import { assertBusinessDate, type BusinessDate, wholeNumber } from './business-date.ts'
import type { Beyond, Calendar, CalendarDay } from './calendar.ts'
import { chinaCalendar } from './china-calendar.ts'
import { WorkingDaysError } from './errors.ts'

export interface CountOptions {
  /** Default: `chinaCalendar`. */
  readonly calendar?: Calendar
  /** Default: `refuse`. */
  readonly beyond?: Beyond
}

export interface NamedDay {
  readonly date: BusinessDate
  readonly name: string
}

/** Enough to do the sum again by hand, and to show a subject why the date is what it is. */
export interface Arithmetic {
  readonly from: BusinessDate
  readonly workingDays: number
  /** Days of rest between `from` and the due date, in order. */
  readonly skipped: readonly NamedDay[]
  /** Weekend days among the counted ones, worked in exchange for a holiday. */
  readonly madeUp: readonly NamedDay[]
}

export interface Deadline {
  /** Last day on which the duty can be done in time; it ends at 24:00 in Asia/Shanghai (民法典 Art. 203). */
  readonly due: BusinessDate
  /** True when a counted day is not yet covered by a published notice: compute again when the calendar changes. */
  readonly provisional: boolean
  readonly calendarVersion: string
  readonly arithmetic: Arithmetic
}

export interface Elapsed {
  readonly workingDays: number
  readonly provisional: boolean
  readonly calendarVersion: string
}

const MAX_WORKING_DAYS = 2_500

/**
 * The `count`-th working day after `from`. The day of the event itself is not counted (民法典 Art. 201), so 0 gives `from`.
 * @param count whole number from 0 to 2,500
 * @throws WorkingDaysError INVALID_DATE, INVALID_COUNT, CALENDAR_UNKNOWN_YEAR (with `beyond: 'refuse'`, when a day to be
 * counted lies past the calendar's last known year; always for days before its first)
 */
export function addWorkingDays(from: BusinessDate, count: number, options: CountOptions = {}): Deadline {
  const { calendar = chinaCalendar, beyond = 'refuse' } = options
  assertBusinessDate(from)
  const workingDays = wholeNumber(count, 0, MAX_WORKING_DAYS)
  const walked = walk(from, workingDays, calendar, beyond)
  const last = walked.at(-1)
  const skipped = walked.filter((day) => !day.working).map(named)
  const madeUp = walked.filter((day) => day.kind === 'make-up').map(named)
  return {
    due: last?.date ?? from,
    provisional: last?.published === false,
    calendarVersion: calendar.version,
    arithmetic: { from, workingDays, skipped, madeUp },
  }
}

/**
 * Working days after `from` up to and including `to`: the inverse of `addWorkingDays`, in constant time. A record decided
 * and received on the same day took 0.
 * @throws WorkingDaysError INVALID_DATE, DATES_OUT_OF_ORDER (`to` before `from`), CALENDAR_UNKNOWN_YEAR
 */
export function workingDaysBetween(from: BusinessDate, to: BusinessDate, options: CountOptions = {}): Elapsed {
  const { calendar = chinaCalendar, beyond = 'refuse' } = options
  const start = calendar.day(from, beyond)
  const end = calendar.day(to, beyond)
  if (to < from) throw new WorkingDaysError('DATES_OUT_OF_ORDER', `${to} lies before ${from}`, { from, to })
  return {
    workingDays: end.workingDaysThrough - start.workingDaysThrough,
    provisional: !end.published,
    calendarVersion: calendar.version,
  }
}

/** Every day after `from` up to the last one to be counted. */
function walk(from: BusinessDate, workingDays: number, calendar: Calendar, beyond: Beyond): CalendarDay[] {
  const walked: CalendarDay[] = []
  if (workingDays === 0) return walked
  let counted = 0
  for (const day of calendar.daysAfter(from, beyond)) {
    walked.push(day)
    if (day.working) counted += 1
    if (counted === workingDays) break
  }
  return walked
}

const named = ({ date, name }: CalendarDay): NamedDay => ({ date, name })
