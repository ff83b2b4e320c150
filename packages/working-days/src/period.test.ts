import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCalendarDays, chinaCalendar, endOfPeriod } from './index.ts'

test('a period of months ends on the corresponding day', () => {
  expect(endOfPeriod('2018-05-03', { unit: 'month', count: 3 })).toEqual({
    lastDay: '2018-08-03',
    endsBefore: '2018-08-04',
    nominalLastDay: '2018-08-03',
    movedOver: [],
    provisional: false,
    calendarVersion: chinaCalendar.version,
  })
})

test('a month without that day ends the period on its own last day', () => {
  expect(endOfPeriod('2018-01-31', { unit: 'month', count: 1 }).lastDay).toBe('2018-02-28')
  expect(endOfPeriod('2024-02-29', { unit: 'year', count: 1 }).lastDay).toBe('2025-02-28')
})

test('a period of days does not count the day of the event', () => {
  expect(endOfPeriod('2018-05-03', { unit: 'day', count: 20 }).lastDay).toBe('2018-05-23')
})

test('a last day in a holiday moves to the day after the holiday, and the days it moved over are named', () => {
  const end = endOfPeriod('2018-09-05', { unit: 'month', count: 1 })
  expect(end).toMatchObject({ nominalLastDay: '2018-10-05', lastDay: '2018-10-08', endsBefore: '2018-10-09' })
  expect(end.movedOver).toEqual([5, 6, 7].map((day) => ({ date: `2018-10-0${day}`, name: '国庆节' })))
})

test('a last day on a weekend that is worked in exchange stays', () => {
  expect(endOfPeriod('2018-08-29', { unit: 'month', count: 1 }).lastDay).toBe('2018-09-29')
})

test('a period ends on the first working day at or after its nominal end', () => {
  const from = fc.integer({ min: 0, max: 7_000 }).map((days) => addCalendarDays(chinaCalendar.firstDay, days))
  const unit = fc.constantFrom('day' as const, 'month' as const)
  fc.assert(
    fc.property(from, unit, fc.integer({ min: 1, max: 40 }), (start, of, count) => {
      const end = endOfPeriod(start, { unit: of, count })
      expect(chinaCalendar.isWorkingDay(end.lastDay)).toBe(true)
      expect(addCalendarDays(end.nominalLastDay, end.movedOver.length)).toBe(end.lastDay)
      expect(end.movedOver.some((day) => chinaCalendar.isWorkingDay(day.date))).toBe(false)
      expect(end.nominalLastDay > start).toBe(true)
    }),
  )
})

test('an end past the published years is refused or provisional', () => {
  const period = { unit: 'year', count: 1 } as const
  expect(() => endOfPeriod('2026-05-03', period)).toThrow(expect.objectContaining({ code: 'CALENDAR_UNKNOWN_YEAR' }))
  expect(endOfPeriod('2026-05-03', period, { beyond: 'provisional' })).toMatchObject({
    lastDay: '2027-05-03',
    provisional: true,
  })
})

test.each([0, -1, 0.5, Number.NaN])('a period of %s months is refused', (count) => {
  expect(() => endOfPeriod('2018-05-03', { unit: 'month', count })).toThrow(
    expect.objectContaining({ code: 'INVALID_COUNT' }),
  )
})
