import { addCalendarDays, addCalendarMonths, type BusinessDate, wholeNumber } from './business-date.ts'
import { chinaCalendar } from './china-calendar.ts'
import type { CountOptions, NamedDay } from './count.ts'

/** A period reckoned by the calendar, rest days included. */
export interface CalendarPeriod {
  readonly unit: 'day' | 'month' | 'year'
  /** Whole number of units, at least 1 and at most a century. */
  readonly count: number
}

export interface PeriodEnd {
  /** Last day of the period; it ends at 24:00 in Asia/Shanghai. */
  readonly lastDay: BusinessDate
  /** First day outside the period: the exclusive bound of a date range. */
  readonly endsBefore: BusinessDate
  /** Where the period would have ended but for the rest days. */
  readonly nominalLastDay: BusinessDate
  readonly movedOver: readonly NamedDay[]
  readonly provisional: boolean
  readonly calendarVersion: string
}

const MAX_COUNT = 36_600

/**
 * The end of a period within which somebody must or may act (民法典 Art. 200–204): the day of the event is not counted; a
 * period of months or years ends on the corresponding day of its last month, or on that month's last day where there is
 * none; a last day that is a day of rest moves to the day after the rest.
 *
 * How long a publication or a restriction lasts is not such a period. It takes `addCalendarMonths`, because a day of rest
 * must not prolong a burden.
 * @throws WorkingDaysError INVALID_DATE, INVALID_COUNT (count below 1), CALENDAR_UNKNOWN_YEAR
 */
export function endOfPeriod(from: BusinessDate, period: CalendarPeriod, options: CountOptions = {}): PeriodEnd {
  const { calendar = chinaCalendar, beyond = 'refuse' } = options
  const nominalLastDay = nominalEnd(from, period)
  const movedOver: NamedDay[] = []
  let day = calendar.day(nominalLastDay, beyond)
  while (!day.working) {
    movedOver.push({ date: day.date, name: day.name })
    day = calendar.day(addCalendarDays(day.date, 1), beyond)
  }
  return {
    lastDay: day.date,
    endsBefore: addCalendarDays(day.date, 1),
    nominalLastDay,
    movedOver,
    provisional: !day.published,
    calendarVersion: calendar.version,
  }
}

function nominalEnd(from: BusinessDate, { unit, count }: CalendarPeriod): BusinessDate {
  const length = wholeNumber(count, 1, MAX_COUNT)
  if (unit === 'day') return addCalendarDays(from, length)
  return addCalendarMonths(from, unit === 'year' ? length * 12 : length)
}
