import { addCalendarDays, addWorkingDays, type BusinessDate, WorkingDaysError } from '@mingxin/working-days'

/** The last day on which a duty can be done in time, and by which calendar it was counted. */
export interface DueDay {
  readonly dueOn: BusinessDate
  /** Counted days lie beyond the published calendar: it is counted again when the calendar changes. */
  readonly provisional: boolean
  readonly calendarVersion: string
}

const WORKING_DAYS_MAX = 2_500

/**
 * The `workingDays`-th working day after `from`. Never refuses, because a measure must reach its department whatever the
 * calendar knows: beyond it the count is provisional, and where nothing can be counted at all, five days make a week.
 */
export function countDueDay(from: BusinessDate, workingDays: number): DueDay {
  try {
    const counted = Math.min(workingDays, WORKING_DAYS_MAX)
    const { due, provisional, calendarVersion } = addWorkingDays(from, counted, { beyond: 'provisional' })
    return { dueOn: due, provisional: provisional || counted < workingDays, calendarVersion }
  } catch (error) {
    if (!(error instanceof WorkingDaysError)) throw error
    return { dueOn: addCalendarDays(from, weeksOf(workingDays)), provisional: true, calendarVersion: 'none' }
  }
}

const CALENDAR_DAYS_MAX = 36_500
const weeksOf = (workingDays: number): number => Math.min(Math.ceil((workingDays * 7) / 5), CALENDAR_DAYS_MAX)

/** Remembers counts: the events of a page are mostly of one day and one term. */
export function createDueDayCounter(): typeof countDueDay {
  const known = new Map<string, DueDay>()
  return (from, workingDays) => {
    const key = `${from}+${workingDays}`
    const found = known.get(key) ?? countDueDay(from, workingDays)
    known.set(key, found)
    return found
  }
}
