import type { BusinessDate } from '@mingxin/contracts'
import { addCalendarDays, addCalendarMonths } from '@mingxin/working-days'

const FIRST_YEAR = 1000
const LAST_YEAR = 9999
const BEFORE_ALL: BusinessDate = '0001-01-01'
// What the calendar adds at once.
const MONTHS_AT_ONCE_MAX = 1_200

/** The day after; undefined when the calendar has none, because 9999-12-31 is how registers write "without end". */
export const dayAfter = (day: BusinessDate): BusinessDate | undefined =>
  day === `${LAST_YEAR}-12-31` ? undefined : addCalendarDays(day, 1)

/** The day so many calendar months later; undefined when the calendar does not reach that far. */
export const monthsAfter = (day: BusinessDate, months: number): BusinessDate | undefined =>
  monthNumber(day) + months < 12 * (LAST_YEAR + 1) ? shifted(day, months, 1) : undefined

/** The day so many calendar months earlier; a day before all others when the calendar does not reach that far. */
export const monthsBefore = (day: BusinessDate, months: number): BusinessDate =>
  monthNumber(day) - months >= 12 * FIRST_YEAR ? shifted(day, months, -1) : BEFORE_ALL

const monthNumber = (day: BusinessDate): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1

function shifted(day: BusinessDate, months: number, sign: 1 | -1): BusinessDate {
  const step = Math.min(months, MONTHS_AT_ONCE_MAX)
  const moved = addCalendarMonths(day, sign * step)
  return step === months ? moved : shifted(moved, months - step, sign)
}
