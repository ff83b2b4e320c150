export {
  addCalendarDays,
  addCalendarMonths,
  type BusinessDate,
  isBusinessDate,
  shanghaiDate,
} from './business-date.ts'
export type { Beyond, Calendar, CalendarDay } from './calendar.ts'
export { chinaCalendar, createChinaCalendar, type NoticeDay } from './china-calendar.ts'
export {
  type Arithmetic,
  addWorkingDays,
  type CountOptions,
  type Deadline,
  type Elapsed,
  type NamedDay,
  workingDaysBetween,
} from './count.ts'
export { WorkingDaysError, type WorkingDaysErrorCode } from './errors.ts'
export { type CalendarPeriod, endOfPeriod, type PeriodEnd } from './period.ts'
