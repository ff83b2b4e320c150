import type { MeasureDispatched } from '@mingxin/contracts'
import { orm, type Queryable } from '@mingxin/persistence'
import type { BusinessDate } from '@mingxin/working-days'
import { and, eq, getTableColumns, ne, not, type SQL, sql } from 'drizzle-orm'
import type { Dispatch } from '../domain/dispatch.ts'
import { type DispatchRow, dispatchOf } from './dispatches.ts'
import { isInForce, isOverdue, isUnanswered } from './standing.ts'
import { dispatches, notices } from './tables.ts'

/** A dispatch with the event that shows how it stands. */
export interface DispatchView {
  readonly dispatch: Dispatch
  readonly data: MeasureDispatched
}

export type DispatchListState = 'open' | 'overdue' | 'answered' | 'lifted'

const CONDITIONS: { readonly [state in DispatchListState]: (today: BusinessDate) => SQL | undefined } = {
  open: (today) => and(isInForce(today), isUnanswered),
  overdue: isOverdue,
  answered: (today) => and(isInForce(today), not(isUnanswered)),
  lifted: (today) => not(isInForce(today)),
}

export interface DispatchFilter {
  /** Undefined for all departments. */
  readonly departmentCode: string | undefined
  /** Whether measures on natural persons are among them. */
  readonly withPersons: boolean
  readonly state: DispatchListState | undefined
  readonly today: BusinessDate
  /** Due day and id after which to go on. */
  readonly after: readonly [dueOn: string, dispatchId: string] | undefined
  readonly limit: number
}

const viewsIn = (database: Queryable) =>
  orm(database)
    .select({ row: getTableColumns(dispatches), data: notices.data })
    .from(dispatches)
    .innerJoin(notices, eq(notices.noticeId, dispatches.noticeId))

const viewOf = ({ row, data }: { row: DispatchRow; data: string }): DispatchView => ({
  dispatch: dispatchOf(row),
  data: JSON.parse(data),
})

/** A page of dispatches, the earliest due first. */
export async function listDispatches(database: Queryable, filter: DispatchFilter): Promise<DispatchView[]> {
  const { departmentCode, withPersons, state, today, after, limit } = filter
  const { dueOn, dispatchId } = dispatches
  const rows = await viewsIn(database)
    .where(
      and(
        departmentCode === undefined ? undefined : eq(dispatches.departmentCode, departmentCode),
        withPersons ? undefined : ne(dispatches.subjectKind, 'NATURAL_PERSON'),
        state && CONDITIONS[state](today),
        after && sql`(${dueOn}, ${dispatchId}) > (${after[0]}::date, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(dueOn, dispatchId)
    .limit(limit)
  return rows.map(viewOf)
}

export async function findDispatch(database: Queryable, dispatchId: string): Promise<DispatchView | undefined> {
  const [row] = await viewsIn(database).where(eq(dispatches.dispatchId, dispatchId))
  return row && viewOf(row)
}

/** The trace of the push that led to a notice. */
export async function traceparentOf(database: Queryable, noticeId: string): Promise<string | undefined> {
  const { traceparent } = notices
  const [row] = await orm(database).select({ traceparent }).from(notices).where(eq(notices.noticeId, noticeId))
  return row?.traceparent ?? undefined
}
