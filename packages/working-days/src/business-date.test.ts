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

  // Law of 1986-04-12: from two o'clock on the first day to two o'clock on the last, clocks stood at UTC+9.
  const SUMMERS = [
    ['1986-05-04', '1986-09-14'],
    ['1987-04-12', '1987-09-13'],
    ['1988-04-17', '1988-09-11'],
    ['1989-04-16', '1989-09-17'],
    ['1990-04-15', '1990-09-16'],
    ['1991-04-14', '1991-09-15'],
  ] as const

  /** The dates at the last instant before a local midnight at this offset, and at it. */
  const aroundMidnightAfter = (date: string, offset: '+08:00' | '+09:00') => {
    const midnight = Date.parse(`${date}T24:00:00${offset}`)
    return [shanghaiDate(midnight - 1), shanghaiDate(midnight)]
  }

  test.each(SUMMERS)('turns an hour earlier, at 15:00 UTC, from the evening of %s on', (first) => {
    const [dayBefore, dayAfter] = [addCalendarDays(first, -1), addCalendarDays(first, 1)]
    expect(aroundMidnightAfter(dayBefore, '+08:00')).toEqual([dayBefore, first])
    expect(aroundMidnightAfter(first, '+09:00')).toEqual([first, dayAfter])
  })

  test.each(SUMMERS)(
    'after the summer time that began on %s turns at 16:00 UTC again from the evening of %s on',
    (_first, last) => {
      const [dayBefore, dayAfter] = [addCalendarDays(last, -1), addCalendarDays(last, 1)]
      expect(aroundMidnightAfter(dayBefore, '+09:00')).toEqual([dayBefore, last])
      expect(aroundMidnightAfter(last, '+08:00')).toEqual([last, dayAfter])
    },
  )

  test('goes through every day of 1986 to 1991 once and in order, hour by hour', () => {
    const seen: string[] = []
    for (let at = Date.parse('1985-12-31T16:00:00Z'); at < Date.parse('1991-12-31T16:00:00Z'); at += 3_600_000) {
      const today = shanghaiDate(at)
      if (seen.at(-1) !== today) seen.push(today)
    }
    expect(seen).toEqual(Array.from({ length: 2_191 }, (_, day) => addCalendarDays('1986-01-01', day)))
  })

  test('knows 29 February by the evening before, and the last day of the calendar', () => {
    expect(shanghaiDate(Date.parse('2024-02-28T16:00:00Z'))).toBe('2024-02-29')
    expect(shanghaiDate(Date.parse('2023-02-28T16:00:00Z'))).toBe('2023-03-01')
    expect(shanghaiDate(Date.parse('9999-12-30T16:00:00Z'))).toBe('9999-12-31')
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

describe('addCalendarDays', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['1986-05-03', 1, '1986-05-04'],
    ['1991-09-14', 1, '1991-09-15'],
    ['9999-12-30', 1, '9999-12-31'],
  ])('%s and %i days is %s', (from, days, expected) => {
    expect(addCalendarDays(from, days)).toBe(expected)
  })

  test('refuses to count past 9999-12-31, the end of the calendar, instead of inventing a year 10000', () => {
    expect(addCalendarDays('9999-12-31', 0)).toBe('9999-12-31')
    expect(() => addCalendarDays('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'INVALID_COUNT' }))
    expect(() => addCalendarMonths('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'INVALID_COUNT' }))
  })
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
