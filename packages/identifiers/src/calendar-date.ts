import { DIGITS, firstForeign, valueAt } from './alphabet.ts'

const DAYS_IN_MONTH = Int8Array.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

/** Whether the eight characters from `from` on are a Gregorian date YYYYMMDD on which a holder can have been born. */
export function isBirthDateAt(text: string, from: number): boolean {
  if (firstForeign(text, DIGITS, from, from + 8) >= 0) return false
  const year = number2(text, from) * 100 + number2(text, from + 2)
  return year >= 1800 && year < 2100 && isDayOfYear(year, text, from + 4)
}

/** As above for the YYMMDD of a first-generation number, whose century is the twentieth. */
export function isShortBirthDateAt(text: string, from: number): boolean {
  if (firstForeign(text, DIGITS, from, from + 6) >= 0) return false
  return isDayOfYear(1900 + number2(text, from), text, from + 2)
}

function isDayOfYear(year: number, text: string, from: number): boolean {
  const month = number2(text, from)
  const day = number2(text, from + 2)
  return day >= 1 && day <= daysIn(year, month)
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

function number2(text: string, from: number): number {
  return valueAt(text, from, DIGITS) * 10 + valueAt(text, from + 1, DIGITS)
}
