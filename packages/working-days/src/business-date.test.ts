import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addCalendarDays, addCalendarMonths, isBusinessDate, shanghaiDate } from './index.ts'

const date = fc.integer({ min: -20_000, max: 30_000 }).map((days) => addCalendarDays('1970-01-01', days))

describe('isBusinessDate', () => {
  test.each(['2018-05-03', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('takes %s', (value) => {
    expect(isBusinessDate(value)).toBe(true)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2018-04-31',
    '2018-13-01',
    '2018-00-10',
    '2018-01-00',
    '2018-1-1',
    '0001-01-01',
    '20180503',
    '2018/05/03',
    '2018-05-03 ',
    '2018-05-03\n',
    '２０１８-05-03',
    '2018-05-03T00:00',
    '',
    null,
    undefined,
    20180503,
    new Date(0),
  ])('refuses %j', (value) => {
    expect(isBusinessDate(value)).toBe(false)
  })

  test('agrees with the proleptic Gregorian calendar of Date', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(14), part(33), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        const parsed = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
        expect(isBusinessDate(text)).toBe(exists)
      }),
    )
  })
})

describe('shanghaiDate', () => {
  test('turns at midnight in Shanghai, 16:00 UTC', () => {
    expect(shanghaiDate(Date.parse('2018-05-03T15:59:59.999Z'))).toBe('2018-05-03')
    expect(shanghaiDate(new Date('2018-05-03T16:00:00Z'))).toBe('2018-05-04')
  })

  test('knows the summer time of 1986 to 1991', () => {
    expect(shanghaiDate(Date.parse('1990-07-01T15:30:00Z'))).toBe('1990-07-02')
    expect(shanghaiDate(Date.parse('1992-07-01T15:30:00Z'))).toBe('1992-07-01')
  })

  test('agrees with the zone database at every instant', () => {
    const zoned = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
    const instant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) })
    fc.assert(
      fc.property(instant, (ms) => {
        expect(shanghaiDate(ms)).toBe(zoned.format(ms))
      }),
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), 8.64e15, -8.64e15])(
    'refuses %s',
    (instant) => {
      expect(() => shanghaiDate(instant)).toThrow(expect.objectContaining({ code: 'INVALID_INSTANT' }))
    },
  )
})

describe('addCalendarMonths', () => {
  test.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2018-11-30', 3, '2019-02-28'],
    ['2018-12-15', 1, '2019-01-15'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-01-15', -12, '2017-01-15'],
    ['2018-05-03', 0, '2018-05-03'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addCalendarMonths(from, months)).toBe(expected)
  })

  test('keeps the day wherever the month has it, and moves exactly the months asked for', () => {
    const monthIndex = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
    fc.assert(
      fc.property(date, fc.integer({ min: -240, max: 240 }), (from, months) => {
        const to = addCalendarMonths(from, months)
        expect(isBusinessDate(to)).toBe(true)
        expect(monthIndex(to) - monthIndex(from)).toBe(months)
        expect(to.slice(8) === from.slice(8) || addCalendarDays(to, 1).endsWith('-01')).toBe(true)
      }),
    )
  })

  test.each([
    ['2018-02-30', 1, 'INVALID_DATE'],
    ['2018-02-03', 0.5, 'INVALID_COUNT'],
    ['2018-02-03', Number.NaN, 'INVALID_COUNT'],
    ['9999-12-01', 1, 'INVALID_COUNT'],
  ])('refuses %s and %s months', (from, months, code) => {
    expect(() => addCalendarMonths(from, months)).toThrow(expect.objectContaining({ code }))
  })
})

test('addCalendarDays goes back the way it came', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -30_000, max: 30_000 }), (from, days) => {
      expect(addCalendarDays(addCalendarDays(from, days), -days)).toBe(from)
    }),
  )
})
