import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeUpNotice } from './fixtures/made-up-notice.ts'
import {
  addCalendarDays,
  addWorkingDays,
  chinaCalendar,
  createChinaCalendar,
  type NoticeDay,
  workingDaysBetween,
} from './index.ts'

const date = fc.integer({ min: 0, max: 8_000 }).map((days) => addCalendarDays(chinaCalendar.firstDay, days))
const count = fc.integer({ min: 0, max: 150 })

const notice2027: NoticeDay[] = [
  ...madeUpNotice(2027),
  { date: '2026-12-31', kind: 'off', name: '元旦' },
  { date: '2027-01-02', kind: 'work', name: '元旦' },
]

describe('addWorkingDays', () => {
  test('shows the days it skipped and the weekends it counted', () => {
    expect(addWorkingDays('2018-09-28', 7)).toEqual({
      due: '2018-10-12',
      provisional: false,
      calendarVersion: 'chinese-days@1.5.7/2004-2026',
      arithmetic: {
        from: '2018-09-28',
        workingDays: 7,
        skipped: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ date: `2018-10-0${day}`, name: '国庆节' })),
        madeUp: [
          { date: '2018-09-29', name: '国庆节' },
          { date: '2018-09-30', name: '国庆节' },
        ],
      },
    })
  })

  test('names the ordinary weekend days it skipped', () => {
    expect(addWorkingDays('2018-05-11', 1).arithmetic.skipped).toEqual([
      { date: '2018-05-12', name: '星期六' },
      { date: '2018-05-13', name: '星期日' },
    ])
  })

  test('gives the day of the event for a count of 0, also on a day of rest', () => {
    expect(addWorkingDays('2018-10-01', 0).due).toBe('2018-10-01')
  })

  test('gives a working day that has exactly `count` working days behind it', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, workingDays) => {
        const { due, arithmetic } = addWorkingDays(from, workingDays)
        let worked = 0
        for (let day = addCalendarDays(from, 1); day <= due; day = addCalendarDays(day, 1)) {
          if (chinaCalendar.isWorkingDay(day)) worked += 1
          else expect(arithmetic.skipped.map((skip) => skip.date)).toContain(day)
        }
        expect(worked).toBe(workingDays)
        expect(chinaCalendar.isWorkingDay(due)).toBe(true)
      }),
    )
  })

  test('is undone by workingDaysBetween', () => {
    fc.assert(
      fc.property(date, count, (from, workingDays) => {
        expect(workingDaysBetween(from, addWorkingDays(from, workingDays).due).workingDays).toBe(workingDays)
      }),
    )
  })

  test('never gives an earlier date for a later start or a larger count', () => {
    fc.assert(
      fc.property(date, date, count, count, (one, other, few, many) => {
        const [from, later] = one < other ? [one, other] : [other, one]
        const [less, more] = few < many ? [few, many] : [many, few]
        expect(addWorkingDays(from, less).due <= addWorkingDays(later, more).due).toBe(true)
      }),
    )
  })

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2_501])('refuses a count of %s', (bad) => {
    expect(() => addWorkingDays('2018-05-03', bad)).toThrow(expect.objectContaining({ code: 'INVALID_COUNT' }))
  })

  test.each(['', '2018-02-29', '2018-5-3', '2018-05-03T00:00:00Z'])('refuses the date "%s"', (bad) => {
    expect(() => addWorkingDays(bad, 7)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }))
  })
})

describe('past the last published year', () => {
  test('a deadline that ends inside it is given, one that leaves it is refused', () => {
    expect(addWorkingDays('2026-12-24', 5).due).toBe('2026-12-31')
    expect(() => addWorkingDays('2026-12-24', 6)).toThrow(expect.objectContaining({ code: 'CALENDAR_UNKNOWN_YEAR' }))
  })

  test('a provisional deadline says so and rests on the weekends and the holidays the law fixes', () => {
    expect(addWorkingDays('2026-12-24', 6, { beyond: 'provisional' })).toMatchObject({
      due: '2027-01-04',
      provisional: true,
      arithmetic: { skipped: expect.arrayContaining([{ date: '2027-01-01', name: '元旦' }]) },
    })
    expect(addWorkingDays('2026-12-24', 5, { beyond: 'provisional' }).provisional).toBe(false)
  })

  test('even a provisional count ends ten years on', () => {
    expect(() => addWorkingDays('2036-12-31', 1, { beyond: 'provisional' })).toThrow(
      expect.objectContaining({ code: 'CALENDAR_UNKNOWN_YEAR' }),
    )
  })

  test('days before the first known year are refused, provisional or not', () => {
    expect(() => addWorkingDays('2003-12-01', 7, { beyond: 'provisional' })).toThrow(
      expect.objectContaining({
        code: 'CALENDAR_UNKNOWN_YEAR',
        details: expect.objectContaining({ date: '2003-12-02' }),
      }),
    )
  })

  test('the notice of the year turns the provisional deadline into a final one under another version', () => {
    const calendar = createChinaCalendar(notice2027)
    const before = addWorkingDays('2026-12-24', 6, { beyond: 'provisional' })
    const after = addWorkingDays('2026-12-24', 6, { calendar })
    expect(after).toMatchObject({ due: '2027-01-04', provisional: false })
    expect(after.arithmetic.madeUp).toEqual([{ date: '2027-01-02', name: '元旦' }])
    expect(after.calendarVersion).not.toBe(before.calendarVersion)
  })
})

describe('workingDaysBetween', () => {
  test('a record received on the day of its decision took no working day', () => {
    expect(workingDaysBetween('2018-05-03', '2018-05-03').workingDays).toBe(0)
  })

  test('counts the make-up weekend and not the holiday week', () => {
    expect(workingDaysBetween('2018-09-28', '2018-10-08').workingDays).toBe(3)
  })

  // 调休: the weekend days that the State Council's notices make working days in exchange for a holiday.
  test.each([
    ['2018-02-10', '2018-02-12', 2, 'the Sunday before Spring Festival 2018'],
    ['2020-01-18', '2020-01-20', 2, 'the Sunday before Spring Festival 2020'],
    ['2023-04-22', '2023-04-24', 2, 'the Sunday before Labour Day 2023'],
    ['2024-10-11', '2024-10-14', 2, 'the Saturday after National Day 2024'],
    ['2025-01-24', '2025-01-27', 2, 'the Sunday before Spring Festival 2025'],
    ['2024-10-18', '2024-10-21', 1, 'an ordinary weekend for comparison'],
  ])('from %s to %s counts %i working days: %s', (from, to, workingDays) => {
    expect(workingDaysBetween(from, to).workingDays).toBe(workingDays)
  })

  test('a term may end on a weekend day that is worked in exchange, and is counted from one like from any day', () => {
    expect(addWorkingDays('2025-01-24', 1)).toMatchObject({
      due: '2025-01-26',
      arithmetic: { skipped: [{ date: '2025-01-25' }], madeUp: [{ date: '2025-01-26', name: '春节' }] },
    })
    expect(addWorkingDays('2025-01-26', 1).due).toBe('2025-01-27')
    expect(workingDaysBetween('2025-01-26', '2025-01-26').workingDays).toBe(0)
  })

  test('counts 29 February like any other day: a working day, or a day of rest', () => {
    expect(addWorkingDays('2024-02-28', 1).due).toBe('2024-02-29')
    expect(addWorkingDays('2024-02-28', 2).due).toBe('2024-03-01')
    expect(workingDaysBetween('2024-02-28', '2024-03-01').workingDays).toBe(2)
    expect(workingDaysBetween('2023-02-28', '2023-03-01').workingDays).toBe(1)
    expect(addWorkingDays('2020-02-28', 1)).toMatchObject({
      due: '2020-03-02',
      arithmetic: { skipped: [{ date: '2020-02-29' }, { date: '2020-03-01' }] },
    })
  })

  test('to or from 9999-12-31, how registers write "without end", is refused and not counted', () => {
    const refusal = expect.objectContaining({ name: 'WorkingDaysError' })
    expect(() => workingDaysBetween('2024-03-01', '9999-12-31', { beyond: 'provisional' })).toThrow(refusal)
    expect(() => addWorkingDays('9999-12-30', 1, { beyond: 'provisional' })).toThrow(refusal)
    expect(() => addWorkingDays('9999-12-31', 1, { beyond: 'provisional' })).toThrow(refusal)
    expect(addWorkingDays('9999-12-31', 0).due).toBe('9999-12-31')
  })

  test('refuses an end before the start', () => {
    expect(() => workingDaysBetween('2018-05-04', '2018-05-03')).toThrow(
      expect.objectContaining({ code: 'DATES_OUT_OF_ORDER' }),
    )
  })

  test('marks a count that runs past the published years', () => {
    expect(() => workingDaysBetween('2026-12-30', '2027-01-05')).toThrow(
      expect.objectContaining({ code: 'CALENDAR_UNKNOWN_YEAR' }),
    )
    expect(workingDaysBetween('2026-12-30', '2027-01-05', { beyond: 'provisional' })).toMatchObject({
      workingDays: 3,
      provisional: true,
    })
  })
})
