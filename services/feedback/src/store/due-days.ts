import { boolArray, dateArray, type Queryable, textArray, uuidArray } from '@mingxin/persistence'
import type { BusinessDate } from '@mingxin/working-days'
import type { CaseDeadline, CaseTerm } from '../domain/case-term.ts'
import type { DueDay } from '../domain/due-day.ts'

/** An open duty of a dispatch whose due day was counted by another calendar. */
export interface StaleDuty {
  readonly dispatchId: string
  readonly dispatchedOn: BusinessDate
  readonly dueWorkingDays: number
}

const STALE_DUTIES = `SELECT dispatch_id AS "dispatchId", dispatched_on AS "dispatchedOn",
    due_working_days AS "dueWorkingDays"
  FROM dispatches
 WHERE calendar_version <> $1 AND dispatch_id > $2 AND lifted_at IS NULL
   AND (answer IS NULL OR answer = 'acknowledged')
 ORDER BY dispatch_id LIMIT $3 FOR UPDATE`

export async function lockStaleDuties(
  tx: Queryable,
  calendarVersion: string,
  after: string,
  limit: number,
): Promise<StaleDuty[]> {
  return (await tx.query<StaleDuty>(STALE_DUTIES, [calendarVersion, after, limit])).rows
}

const SAVE_DUTIES = `UPDATE dispatches d SET due_on = s.due_on, provisional = s.provisional, calendar_version = s.version
  FROM unnest($1::uuid[], $2::date[], $3::boolean[], $4::text[]) AS s (dispatch_id, due_on, provisional, version)
 WHERE d.dispatch_id = s.dispatch_id`

export async function saveDueDays(tx: Queryable, duties: readonly (DueDay & { dispatchId: string })[]): Promise<void> {
  await tx.query(SAVE_DUTIES, [
    uuidArray(duties.map(({ dispatchId }) => dispatchId)),
    dateArray(duties.map(({ dueOn }) => dueOn)),
    boolArray(duties.map(({ provisional }) => provisional)),
    textArray(duties.map((one) => one.calendarVersion)),
  ])
}

export type StaleCase = CaseTerm & { readonly caseId: string; readonly openedOn: BusinessDate }

const STALE_CASES = `SELECT c.case_id AS "caseId", c.opened_on AS "openedOn", t.effective_from AS "effectiveFrom",
    t.working_days AS "workingDays", t.steps, t.source
  FROM cases c JOIN case_terms t ON t.kind = c.kind AND t.effective_from = c.term_from
 WHERE c.state = 'open' AND c.calendar_version <> $1
 ORDER BY c.case_id FOR UPDATE OF c`

export async function lockStaleCases(tx: Queryable, calendarVersion: string): Promise<StaleCase[]> {
  return (await tx.query<StaleCase>(STALE_CASES, [calendarVersion])).rows
}

const SAVE_CASE = `UPDATE cases SET due_on = $2, provisional = $3, calendar_version = $4, counting = $5 WHERE case_id = $1`

export async function saveCaseDeadline(tx: Queryable, caseId: string, one: CaseDeadline): Promise<void> {
  await tx.query(SAVE_CASE, [caseId, one.dueOn, one.provisional, one.calendarVersion, one.counting])
}
