import { WorkingDaysError } from './errors.ts'

/** A calendar date `YYYY-MM-DD` as it is reckoned in China. It has no time and no zone. */
export type BusinessDate = string

const DAY_MS = 86_400_000
// A century each way: what is further off is a mistake in the caller's unit.
const MAX_DAYS = 36_600
const MAX_MONTHS = 1_200
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
// Years below 1000 are refused: in practice they are placeholders of other systems such as 0001-01-01.
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/
const FIRST_INSTANT_MS = Date.UTC(1000, 0, 2)
const LAST_INSTANT_MS = Date.UTC(9999, 11, 31)
// China has kept UTC+8 without summer time since 15 September 1991; before that the zone database must be asked.
const FIXED_OFFSET_SINCE_MS = Date.UTC(1991, 8, 15)
const pastShanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** True for a date that exists: `2024-02-29` is one, `2023-02-29`, `2024-2-9` and anything but a string are not. */
export function isBusinessDate(value: unknown): boolean {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false
  const [year, month, day] = fieldsOf(value)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The date in Asia/Shanghai at `instant` (a Date, or milliseconds since 1970), whatever the zone of the process.
 * @throws WorkingDaysError INVALID_INSTANT when it is not a finite instant of the years 1000 to 9999
 */
export function shanghaiDate(instant: Date | number): BusinessDate {
  const ms = instant instanceof Date ? instant.getTime() : instant
  if (!(ms >= FIRST_INSTANT_MS && ms < LAST_INSTANT_MS)) {
    throw new WorkingDaysError('INVALID_INSTANT', 'not an instant of the years 1000 to 9999', { instant })
  }
  if (ms < FIXED_OFFSET_SINCE_MS) return pastShanghai.format(ms)
  return fromDayNumber(Math.floor((ms + SHANGHAI_OFFSET_MS) / DAY_MS))
}

/**
 * The date `days` calendar days after `date`, before it when negative.
 * @throws WorkingDaysError INVALID_DATE, INVALID_COUNT
 */
export function addCalendarDays(date: BusinessDate, days: number): BusinessDate {
  return fromDayNumber(dayNumber(date) + wholeNumber(days, -MAX_DAYS, MAX_DAYS))
}

/**
 * The date `months` calendar months after `date` (before it when negative): the same day of that month, or its last day
 * where it has no such day (民法典 Art. 202), so 2024-01-31 and one month give 2024-02-29. It is not moved off rest days;
 * that is `endOfPeriod`.
 * @throws WorkingDaysError INVALID_DATE, INVALID_COUNT
 */
export function addCalendarMonths(date: BusinessDate, months: number): BusinessDate {
  assertBusinessDate(date)
  const [year, month, day] = fieldsOf(date)
  const total = year * 12 + (month - 1) + wholeNumber(months, -MAX_MONTHS, MAX_MONTHS)
  const targetYear = Math.floor(total / 12)
  const targetMonth = (total % 12) + 1
  return toText(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}

/** Days since 1970-01-01. Every calculation runs on it, so no zone of the process can enter. */
export function dayNumber(date: BusinessDate): number {
  assertBusinessDate(date)
  const [year, month, day] = fieldsOf(date)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

export function fromDayNumber(day: number): BusinessDate {
  const date = new Date(day * DAY_MS)
  return toText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** 0 is Sunday (星期日). */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

export function wholeNumber(value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new WorkingDaysError('INVALID_COUNT', `expected a whole number from ${min} to ${max}`, { value })
}

export function assertBusinessDate(date: BusinessDate): void {
  if (!isBusinessDate(date)) {
    throw new WorkingDaysError('INVALID_DATE', 'expected a real date YYYY-MM-DD', { date })
  }
}

function fieldsOf(date: BusinessDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function toText(year: number, month: number, day: number): BusinessDate {
  const text = `${year}-${pad(month)}-${pad(day)}`
  if (SHAPE.test(text)) return text
  throw new WorkingDaysError('INVALID_COUNT', 'the result leaves the years 1000 to 9999', { text })
}

const pad = (part: number) => String(part).padStart(2, '0')
