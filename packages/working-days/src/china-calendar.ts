import { createHash } from 'node:crypto'
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import library from 'chinese-days/package.json' with { type: 'json' }
import { type BusinessDate, isBusinessDate } from './business-date.ts'
import { type Calendar, type CalendarException, createCalendar } from './calendar.ts'
import { WorkingDaysError } from './errors.ts'

/** One line of a State Council notice: a day off, or a weekend day worked in exchange. `name` is the holiday's, in Chinese. */
export interface NoticeDay {
  readonly date: BusinessDate
  readonly kind: 'off' | 'work'
  readonly name: string
}

// 全国年节及纪念日放假办法 as amended by 国务院令第795号, in force 2025-01-01: the days that do not follow the moon.
const FIXED_HOLIDAYS = new Map([
  ['01-01', { working: false, name: '元旦' }],
  ['05-01', { working: false, name: '劳动节' }],
  ['05-02', { working: false, name: '劳动节' }],
  ['10-01', { working: false, name: '国庆节' }],
  ['10-02', { working: false, name: '国庆节' }],
  ['10-03', { working: false, name: '国庆节' }],
])
// Every year has these days off, and 13 of them since 2025. Fewer lines are a fragment, which must not pass for a year.
const OFF_EVERY_YEAR = ['01-01', '05-01', '10-01']
const DAYS_OFF_MIN = 13

/**
 * The working days of mainland China. The data are those of the npm library `chinese-days`; `notices` adds newly published
 * years or corrects known ones, and moves `lastDay` and `version` with it. Only the library's table is used, never its
 * functions: these read `YYYY-MM-DD` in the zone of the process and are a day off west of Greenwich.
 * @throws WorkingDaysError CALENDAR_DATA_INVALID for a malformed or repeated line, or a year that is incomplete or leaves a gap
 */
export function createChinaCalendar(notices: readonly NoticeDay[] = []): Calendar {
  const exceptions = libraryExceptions()
  const base = knownYears(exceptions)
  for (const line of checked(notices)) exceptions.set(line.date, { working: line.kind === 'work', name: line.name })
  const years = knownYears(exceptions)
  const stray = notices.find((line) => yearOf(line.date) < base.firstYear || yearOf(line.date) > years.lastYear)
  if (stray) throw invalid('a year is incomplete or does not follow the known years', stray)
  return createCalendar({ ...years, version: versionOf(notices, years), exceptions, fixedHolidays: FIXED_HOLIDAYS })
}

/** The calendar as published with the pinned library, without further notices. */
export const chinaCalendar: Calendar = createChinaCalendar()

function libraryExceptions(): Map<BusinessDate, CalendarException> {
  const exceptions = new Map<BusinessDate, CalendarException>()
  for (const [date, label] of Object.entries(published.holidays))
    exceptions.set(date, { working: false, name: chinese(label) })
  for (const [date, label] of Object.entries(published.workdays))
    exceptions.set(date, { working: true, name: chinese(label) })
  return exceptions
}

/** The library labels a day `National Day,国庆节,3`. */
function chinese(label: string): string {
  return label.split(',')[1] ?? label
}

function knownYears(exceptions: ReadonlyMap<BusinessDate, CalendarException>): { firstYear: number; lastYear: number } {
  const daysOff = [...exceptions].filter(([, { working }]) => !working).map(([date]) => date)
  const perYear = Map.groupBy(daysOff, yearOf)
  const isComplete = (year: number) => {
    const off = perYear.get(year) ?? []
    return off.length >= DAYS_OFF_MIN && OFF_EVERY_YEAR.every((day) => off.includes(`${year}-${day}`))
  }
  const firstYear = Math.min(...[...perYear.keys()].filter(isComplete))
  let lastYear = firstYear
  while (isComplete(lastYear + 1)) lastYear += 1
  return { firstYear, lastYear }
}

function yearOf(date: BusinessDate): number {
  return Number(date.slice(0, 4))
}

function checked(notices: readonly NoticeDay[]): readonly NoticeDay[] {
  const seen = new Set<BusinessDate>()
  for (const line of notices) {
    if (!isBusinessDate(line.date)) throw invalid('not a date', line)
    if (line.kind !== 'off' && line.kind !== 'work') throw invalid('kind must be off or work', line)
    if (typeof line.name !== 'string' || line.name === '') throw invalid('a day needs the name of its holiday', line)
    if (seen.has(line.date)) throw invalid('the same day twice', line)
    seen.add(line.date)
  }
  return notices
}

const invalid = (fault: string, line: NoticeDay) =>
  new WorkingDaysError('CALENDAR_DATA_INVALID', `holiday notice, ${line.date}: ${fault}`, { fault, line })

// The digest is taken over the sorted lines, so that the same notices in another order are the same version.
function versionOf(notices: readonly NoticeDay[], years: { firstYear: number; lastYear: number }): string {
  const range = `${years.firstYear}-${years.lastYear}`
  const base = `chinese-days@${library.version}`
  if (notices.length === 0) return `${base}/${range}`
  const lines = notices.map((line) => `${line.date} ${line.kind} ${line.name}`).sort()
  return `${base}+${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12)}/${range}`
}
