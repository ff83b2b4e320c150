import { type BusinessDate, dayNumber, fromDayNumber, weekdayOf } from './business-date.ts'
import { WorkingDaysError } from './errors.ts'

/** What to do with a day the calendar has no notice for: refuse it, or judge it by the weekday and the fixed holidays. */
export type Beyond = 'refuse' | 'provisional'

export interface CalendarDay {
  readonly date: BusinessDate
  readonly working: boolean
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'make-up'
  /** Holiday the day belongs to, or the weekday; in Chinese, as the notices write it. */
  readonly name: string
  /** False when no notice of the State Council covers the day and the answer may still change. */
  readonly published: boolean
  /** Working days from the calendar's first day to this one, both included; the difference of two days counts between them. */
  readonly workingDaysThrough: number
}

/**
 * Which days are worked. Every method throws `INVALID_DATE` for what is no date and `CALENDAR_UNKNOWN_YEAR` for a day
 * before `firstDay`, after `provisionalUntil`, or after `lastDay` unless `beyond` is `provisional`.
 */
export interface Calendar {
  /** Changes whenever the data does. A deadline stored with it can be computed again and explained. */
  readonly version: string
  readonly firstDay: BusinessDate
  /** End of the last year whose arrangement is published. */
  readonly lastDay: BusinessDate
  readonly provisionalUntil: BusinessDate
  day(date: BusinessDate, beyond?: Beyond): CalendarDay
  isWorkingDay(date: BusinessDate, beyond?: Beyond): boolean
  /** The days after `date`, in order, without end: the first day it may not give throws. */
  daysAfter(date: BusinessDate, beyond?: Beyond): Iterable<CalendarDay>
}

export interface CalendarException {
  readonly working: boolean
  readonly name: string
}

export interface CalendarData {
  readonly version: string
  readonly firstYear: number
  readonly lastYear: number
  readonly exceptions: ReadonlyMap<BusinessDate, CalendarException>
  /** By `MM-DD`: the holidays that the law itself fixes, used where no notice is known. */
  readonly fixedHolidays: ReadonlyMap<string, CalendarException>
}

const PROVISIONAL_YEARS = 10
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']

/** A calendar over whole years; the days that are neither exceptions nor weekends are worked. */
export function createCalendar(data: CalendarData): Calendar {
  const days = listDays(data)
  const firstDay = `${data.firstYear}-01-01`
  const lastDay = `${data.lastYear}-12-31`
  const first = dayNumber(firstDay)

  function at(number: number, beyond: Beyond = 'refuse'): CalendarDay {
    const day = days[number - first]
    if (day && (day.published || beyond === 'provisional')) return day
    const date = fromDayNumber(number)
    const details = { date, firstDay, lastDay, calendarVersion: data.version }
    throw new WorkingDaysError(
      'CALENDAR_UNKNOWN_YEAR',
      `the calendar covers ${firstDay} to ${lastDay}, not ${date}`,
      details,
    )
  }

  return {
    version: data.version,
    firstDay,
    lastDay,
    provisionalUntil: `${data.lastYear + PROVISIONAL_YEARS}-12-31`,
    day: (date, beyond) => at(dayNumber(date), beyond),
    isWorkingDay: (date, beyond) => at(dayNumber(date), beyond).working,
    *daysAfter(date, beyond) {
      for (let number = dayNumber(date) + 1; ; number += 1) yield at(number, beyond)
    },
  }
}

function listDays(data: CalendarData): CalendarDay[] {
  const days: CalendarDay[] = []
  const lastPublished = dayNumber(`${data.lastYear}-12-31`)
  const last = dayNumber(`${data.lastYear + PROVISIONAL_YEARS}-12-31`)
  let workingDaysThrough = 0
  for (let number = dayNumber(`${data.firstYear}-01-01`); number <= last; number += 1) {
    const date = fromDayNumber(number)
    const published = number <= lastPublished
    const exception = published ? data.exceptions.get(date) : data.fixedHolidays.get(date.slice(5))
    const judged = judge(exception, weekdayOf(number))
    if (judged.working) workingDaysThrough += 1
    days.push({ date, published, workingDaysThrough, ...judged })
  }
  return days
}

function judge(
  exception: CalendarException | undefined,
  weekday: number,
): Pick<CalendarDay, 'working' | 'kind' | 'name'> {
  const isWeekend = weekday === 0 || weekday === 6
  if (exception && !exception.working) return { working: false, kind: 'holiday', name: exception.name }
  if (exception && isWeekend) return { working: true, kind: 'make-up', name: exception.name }
  return { working: !isWeekend, kind: isWeekend ? 'weekend' : 'weekday', name: WEEKDAYS[weekday] ?? '' }
}
