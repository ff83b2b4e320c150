import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pauseAfter } from './retry.ts'
import { retryAfterOf } from './retry-after.ts'

const NOW = Date.parse('2026-03-02T01:30:00Z')
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const LONGEST_MS = 2 ** 31 * 1_000

const LONG_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** One instant in the three forms of RFC 9110 5.6.7, made without the code under test. */
function formsOf(ms: number): [imf: string, rfc850: string, asctime: string] {
  const imf = new Date(ms).toUTCString()
  const [weekday = '', day = '', month = '', year = '', time = ''] = imf.replace(',', '').split(' ')
  const long = LONG_WEEKDAYS[new Date(ms).getUTCDay()]
  return [
    imf,
    `${long}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${weekday} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`,
  ]
}

describe('a Retry-After', () => {
  it.each([
    ['0', 0],
    ['5', 5_000],
    ['005', 5_000],
    ['86400', DAY_MS],
    [' 5 ', 5_000],
    ['\t120\t ', 120_000],
    ['99999999999', LONGEST_MS],
    ['9'.repeat(400), LONGEST_MS],
  ])('of digits is so many seconds: %j', (header, expected) => {
    expect(retryAfterOf(header, NOW)).toBe(expected)
  })

  it.each([
    'Mon, 02 Mar 2026 01:31:00 GMT',
    'Monday, 02-Mar-26 01:31:00 GMT',
    'Mon Mar  2 01:31:00 2026',
    'Mon Mar 02 01:31:00 2026',
    ' Mon, 02 Mar 2026 01:30:60 GMT ',
  ])('of any form of an HTTP-date is the time until then: %s', (header) => {
    expect(retryAfterOf(header, NOW)).toBe(MINUTE_MS)
  })

  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'whose date is over asks for nothing: %s',
    (header) => {
      expect(retryAfterOf(header, NOW)).toBe(0)
    },
  )

  it('with a year of two digits means the latest one that lies at most 50 years ahead', () => {
    const in50Years = Date.parse('2076-03-02T01:30:00Z') - NOW
    expect(retryAfterOf('Monday, 02-Mar-76 01:30:00 GMT', NOW)).toBe(in50Years)
    expect(retryAfterOf('Wednesday, 02-Mar-77 01:30:00 GMT', NOW)).toBe(0)
    const atTheTurn = Date.parse('2099-12-31T23:59:00Z')
    expect(retryAfterOf('Friday, 01-Jan-00 00:00:00 GMT', atTheTurn)).toBe(MINUTE_MS)
  })

  it.each([
    undefined,
    '',
    ' ',
    '-1',
    '-0',
    '+5',
    '1.5',
    '5.0',
    '1e3',
    '0x10',
    '1_000',
    '1,000',
    '5, 10',
    '5,5',
    '5;',
    '5 s',
    '5 5',
    '５',
    '٥',
    '\u00a05',
    '5\n',
    'soon',
    'Infinity',
    'NaN',
    'null',
    '2026-03-02',
    '2026-03-02T01:31:00Z',
    '2 Mar 2026',
    'Mon, 02 Mar 2026 01:31:00',
    'Mon, 02 Mar 2026 01:31:00 UTC',
    'Mon, 02 Mar 2026 01:31:00 +0000',
    'Mon, 02 Mar 2026 01:31:00 +0800',
    'Mon, 2 Mar 2026 01:31:00 GMT',
    'mon, 02 mar 2026 01:31:00 gmt',
    'Mon,  02 Mar 2026 01:31:00 GMT',
    'Mon, 02 Mar 2026 24:00:00 GMT',
    'Mon, 02 Mar 2026 01:60:00 GMT',
    'Mon, 02 Mar 2026 01:31:61 GMT',
    'Mon, 30 Feb 2026 01:31:00 GMT',
    'Sun, 29 Feb 2026 01:31:00 GMT',
    'Mon, 00 Mar 2026 01:31:00 GMT',
    'Tue, 02 Mar 2026 01:31:00 GMT',
    'Mon, 02-Mar-26 01:31:00 GMT',
    'Monday, 02-Mar-2026 01:31:00 GMT',
    'Mon, 02 Mar 2026 01:31:00 GMT, Mon, 02 Mar 2026 01:31:00 GMT',
  ])('that is neither digits nor an HTTP-date is ignored: %j', (header) => {
    expect(retryAfterOf(header, NOW)).toBeUndefined()
  })

  it('of one instant is the same in all three forms', () => {
    const seconds = fc.integer({ min: -40 * 366 * 86_400, max: 49 * 365 * 86_400 })
    fc.assert(
      fc.property(seconds, (ahead) => {
        const expected = Math.min(Math.max(ahead * 1_000, 0), LONGEST_MS)
        for (const form of formsOf(NOW + ahead * 1_000))
          expect([form, retryAfterOf(form, NOW)]).toEqual([form, expected])
      }),
    )
  })
})

const failures = fc.integer({ min: 1, max: 1_000 })
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 400 }).map((all) => all.join(''))
const date = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
const httpDate = fc.tuple(date, fc.nat(2)).map(([at, form]) => formsOf(at.getTime())[form] ?? '')

/** Texts near to what is read, and far from it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-+ \t0-9.,eExX:;]{0,12}$/),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.integer({ min: 1 }).map((n) => `-${n}`),
  httpDate.map((text) => `${text.slice(0, 10)}${text.slice(11)}`),
  date.map((at) => at.toISOString()),
)

const isNeither = (text: string): boolean =>
  !(/^[ \t]*[0-9]+[ \t]*$/.test(text) || /^[ \t]*[A-Z][a-z]+,? .*[0-9]{2}:[0-9]{2}:[0-9]{2}/s.test(text))

describe('the wait after a failure', () => {
  it('is the back-off for every Retry-After that is neither digits nor an HTTP-date', () => {
    fc.assert(
      fc.property(anyText.filter(isNeither), failures, random, (header, count, by) => {
        expect(pauseAfter(count, by, retryAfterOf(header, NOW))).toBe(pauseAfter(count, by))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is what the digits of a Retry-After ask for up to a day, and never shorter than the back-off', () => {
    const asked = fc.oneof(digits, fc.nat(200_000).map(String))
    fc.assert(
      fc.property(asked, failures, random, (header, count, by) => {
        const expected = Math.max(pauseAfter(count, by), Math.min(Number(header) * 1_000, DAY_MS))
        expect(pauseAfter(count, by, retryAfterOf(header, NOW))).toBe(expected)
      }),
    )
  })

  it('whatever was answered is a number, no shorter than the back-off, and a day at most where that is shorter', () => {
    const anyHeader = fc.oneof(anyText, digits, httpDate)
    fc.assert(
      fc.property(anyHeader, failures, random, (header, count, by) => {
        const [backOff, wait] = [pauseAfter(count, by), pauseAfter(count, by, retryAfterOf(header, NOW))]
        expect(wait).toBeGreaterThanOrEqual(backOff)
        expect(wait).toBeLessThanOrEqual(Math.max(backOff, DAY_MS))
        expect(backOff).toBeGreaterThanOrEqual(4_000)
      }),
      { numRuns: 2_000 },
    )
  })
})
