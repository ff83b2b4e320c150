import { isBusinessDate } from '@mingxin/working-days'

const SECOND_MS = 1_000

// What is longer than a recipient can count is read as 2^31 seconds, as RFC 9111 1.2.2 has it for the same notation.
const SECONDS_MAX = 2 ** 31

// How far ahead the year may lie that two digits stand for (RFC 9110 5.6.7).
const YEARS_AHEAD_MAX = 50

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const WEEKDAYS_SHORT = WEEKDAYS.map((name) => name.slice(0, 3))
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const oneOf = (names: readonly string[]): string => names.join('|')
const MONTH = `(?<month>${oneOf(MONTHS)})`
const TIME = '(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)'

// Blanks around a field value are no part of it (RFC 9110 5.5).
const alone = (form: string): RegExp => new RegExp(`^[ \\t]*${form}[ \\t]*$`)

const SECONDS = alone('(?<seconds>\\d+)')

/** The three forms of an HTTP-date, the two obsolete ones included, which a recipient must take; case counts. */
const FORMS = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  `(?<weekday>${oneOf(WEEKDAYS_SHORT)}), (?<day>\\d{2}) ${MONTH} (?<year>\\d{4}) ${TIME} GMT`,
  // Sunday, 06-Nov-94 08:49:37 GMT
  `(?<weekday>${oneOf(WEEKDAYS)}), (?<day>\\d{2})-${MONTH}-(?<year>\\d{2}) ${TIME} GMT`,
  // Sun Nov  6 08:49:37 1994
  `(?<weekday>${oneOf(WEEKDAYS_SHORT)}) ${MONTH} (?<day>\\d{2}| \\d) ${TIME} (?<year>\\d{4})`,
].map(alone)

/**
 * Milliseconds that a Retry-After asks for: seconds in decimal digits, or an HTTP-date (RFC 9110 10.2.3, 5.6.7). Zero
 * when the date is over, at most 2^31 s. Undefined when the header is anything else (a sign, a fraction, an exponent, a
 * list, a date that does not exist or is not on its weekday): such a header asks for nothing.
 */
export function retryAfterOf(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined
  const seconds = SECONDS.exec(header)?.groups?.seconds
  if (seconds !== undefined) return Math.min(Number(seconds), SECONDS_MAX) * SECOND_MS
  const atMs = httpDate(header, nowMs)
  return atMs === undefined ? undefined : clamped(atMs - nowMs)
}

const clamped = (ms: number): number => Math.min(Math.max(ms, 0), SECONDS_MAX * SECOND_MS)

/** The instant of an HTTP-date in milliseconds since 1970; undefined when the text is none. */
function httpDate(text: string, nowMs: number): number | undefined {
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups
    if (parts !== undefined) return instantOf(parts, nowMs)
  }
  return undefined
}

function instantOf(parts: Record<string, string>, nowMs: number): number | undefined {
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '', second = '' } = parts
  const date = `${fullYear(year, nowMs)}-${pad(MONTHS.indexOf(month) + 1)}-${pad(Number(day))}`
  if (!isBusinessDate(date)) return undefined
  // A leap second, 60, is the first one of the next minute.
  const atMs = Date.parse(`${date}T${hour}:${minute}:00Z`) + Number(second) * SECOND_MS
  return WEEKDAYS[new Date(date).getUTCDay()]?.startsWith(weekday) ? atMs : undefined
}

/** The latest year not too far ahead that ends in these two digits; four digits stand for themselves. */
function fullYear(digits: string, nowMs: number): string {
  if (digits.length === 4) return digits
  const latest = new Date(nowMs).getUTCFullYear() + YEARS_AHEAD_MAX
  return String(latest - ((latest - Number(digits)) % 100))
}

const pad = (part: number): string => String(part).padStart(2, '0')
