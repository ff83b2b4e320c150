import { addWorkingDays, type BusinessDate, type NamedDay } from '@mingxin/working-days'
import type { DueDay } from './due-day.ts'

/** How long a case of a kind may take, in force from a day on, and where that is laid down. */
export interface CaseTerm {
  readonly effectiveFrom: BusinessDate
  readonly workingDays: number
  /** Who has how many of the days. */
  readonly steps: string
  readonly source: string
}

export interface CaseDeadline extends DueDay {
  /** The sum in words, so that it can be done again by hand. */
  readonly counting: string
}

/** The last day for deciding a case opened on `openedOn`, provisional beyond the published calendar. */
export function caseDeadline(openedOn: BusinessDate, { workingDays, steps, source }: CaseTerm): CaseDeadline {
  const { due, provisional, calendarVersion, arithmetic } = addWorkingDays(openedOn, workingDays, {
    beyond: 'provisional',
  })
  const sentences = [
    `${workingDays} working days after ${openedOn}, which is not counted: ${steps}`,
    ...named('left out', arithmetic.skipped),
    ...named('worked in exchange', arithmetic.madeUp),
    `calendar ${calendarVersion}${provisional ? ', not published for all of these days' : ''}`,
    source,
  ]
  return { dueOn: due, provisional, calendarVersion, counting: `${sentences.join('; ')}.` }
}

const named = (what: string, days: readonly NamedDay[]): string[] =>
  days.length === 0 ? [] : [`${what}: ${days.map(({ date, name }) => `${date} ${name}`).join(', ')}`]
