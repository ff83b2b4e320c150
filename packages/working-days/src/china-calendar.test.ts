import { describe, expect, test } from 'vitest'
import { madeUpNotice } from './fixtures/made-up-notice.ts'
import { addCalendarDays, chinaCalendar, createChinaCalendar, type NoticeDay } from './index.ts'

const year2027 = madeUpNotice(2027)
const refusal = expect.objectContaining({ code: 'CALENDAR_DATA_INVALID' })

describe('the calendar of the pinned library', () => {
  test('covers whole years and says which', () => {
    expect(chinaCalendar).toMatchObject({
      version: 'chinese-days@1.5.7/2004-2026',
      firstDay: '2004-01-01',
      lastDay: '2026-12-31',
      provisionalUntil: '2036-12-31',
    })
  })

  test.each([
    ['2018-10-01', { working: false, kind: 'holiday', name: '国庆节' }],
    ['2018-09-29', { working: true, kind: 'make-up', name: '国庆节' }],
    ['2018-10-13', { working: false, kind: 'weekend', name: '星期六' }],
    ['2018-10-12', { working: true, kind: 'weekday', name: '星期五' }],
    ['2020-01-31', { working: false, kind: 'holiday', name: '春节' }],
  ])('explains %s', (date, expected) => {
    expect(chinaCalendar.day(date)).toMatchObject({ date, published: true, ...expected })
  })

  test.each(['2003-12-31', '2027-01-01', '2027-10-01'])('refuses %s instead of guessing', (date) => {
    const unknown = expect.objectContaining({ code: 'CALENDAR_UNKNOWN_YEAR' })
    expect(() => chinaCalendar.isWorkingDay(date)).toThrow(unknown)
    expect(() => chinaCalendar.day(date)).toThrow(unknown)
    expect(() => [...chinaCalendar.daysAfter(addCalendarDays(date, -1))]).toThrow(unknown)
  })

  test('guesses a later year only when asked, and marks the guess', () => {
    expect(chinaCalendar.day('2027-10-01', 'provisional')).toMatchObject({ working: false, published: false })
    expect(chinaCalendar.day('2027-10-04', 'provisional')).toMatchObject({ working: true, published: false })
  })

  test('keeps count of the working days from its first day to its last', () => {
    let worked = 0
    for (let date = chinaCalendar.firstDay; date <= chinaCalendar.lastDay; date = addCalendarDays(date, 1)) {
      if (chinaCalendar.isWorkingDay(date)) worked += 1
      expect(chinaCalendar.day(date).workingDaysThrough).toBe(worked)
    }
  })
})

describe('a further notice', () => {
  test('adds its year and changes the version, in whatever order its lines come', () => {
    const calendar = createChinaCalendar(year2027)
    expect(calendar.lastDay).toBe('2027-12-31')
    expect(calendar.isWorkingDay('2027-05-01')).toBe(false)
    expect(calendar.version).toMatch(/^chinese-days@1\.5\.7\+[0-9a-f]{12}\/2004-2027$/)
    expect(createChinaCalendar(year2027.toReversed()).version).toBe(calendar.version)
  })

  test('corrects a known year both ways', () => {
    const calendar = createChinaCalendar([
      { date: '2026-12-31', kind: 'off', name: '元旦' },
      { date: '2026-12-26', kind: 'work', name: '元旦' },
      { date: '2026-10-07', kind: 'work', name: '国庆节' },
    ])
    expect(['2026-12-31', '2026-12-26', '2026-10-07'].map((date) => calendar.isWorkingDay(date))).toEqual([
      false,
      true,
      true,
    ])
    expect(calendar.day('2026-10-07')).toMatchObject({ kind: 'weekday', name: '星期三' })
    expect(calendar.version).not.toBe(chinaCalendar.version)
    expect(calendar.lastDay).toBe(chinaCalendar.lastDay)
  })

  test('leaves the default calendar as it was', () => {
    createChinaCalendar(year2027)
    expect(chinaCalendar.lastDay).toBe('2026-12-31')
  })

  test('that is only a fragment of its year is refused', () => {
    expect(year2027).toHaveLength(15)
    expect(() => createChinaCalendar(year2027.filter((line) => line.name !== '春节'))).toThrow(refusal)
    expect(() => createChinaCalendar(year2027.filter((line) => line.date !== '2027-10-01'))).toThrow(refusal)
  })

  test('that leaves a year out is refused', () => {
    const year2028 = madeUpNotice(2028)
    expect(() => createChinaCalendar(year2028)).toThrow(refusal)
    expect(createChinaCalendar([...year2027, ...year2028]).lastDay).toBe('2028-12-31')
  })

  test('that would open a hole in a known year is refused', () => {
    expect(() => createChinaCalendar([{ date: '2020-10-01', kind: 'work', name: '国庆节' }])).toThrow(refusal)
  })

  test.each([
    [{ date: '2026-02-30', kind: 'off', name: '春节' }],
    [{ date: '2026-12-31', kind: 'off', name: '' }],
    [{ date: '2003-10-01', kind: 'off', name: '国庆节' }],
  ] satisfies [NoticeDay][])('with the line %j is refused', (line) => {
    expect(() => createChinaCalendar([line])).toThrow(refusal)
  })

  test('that names a day twice is refused', () => {
    const lines: NoticeDay[] = ['元旦', '除夕'].map((name) => ({ date: '2026-12-31', kind: 'off', name }))
    expect(() => createChinaCalendar(lines)).toThrow(refusal)
  })

  test('with a kind other than off and work is refused, as configuration may hold anything', () => {
    const lines: NoticeDay[] = JSON.parse('[{"date":"2026-12-31","kind":"holiday","name":"元旦"}]')
    expect(() => createChinaCalendar(lines)).toThrow(refusal)
  })
})
