import type { MeasureDispatched } from '@mingxin/contracts'
import type { Queryable } from '@mingxin/persistence'
import type { Dispatch } from '../domain/dispatch.ts'
import { type DispatchRow, dispatchOf } from './dispatches.ts'

/** A dispatch with the event that shows how it stands. */
export interface DispatchView {
  readonly dispatch: Dispatch
  readonly data: MeasureDispatched
}

export type DispatchListState = 'open' | 'overdue' | 'answered' | 'lifted'

/** `$2` is today. What holds is computed from dates, as `standingOf` does it. */
export const IN_FORCE = '(d.lifted_at IS NULL AND (d.ends_on IS NULL OR d.ends_on > $2))'
const UNANSWERED = `(d.answer IS NULL OR d.answer = 'acknowledged')`
export const OVERDUE = `(${IN_FORCE} AND ${UNANSWERED} AND d.due_on < $2)`

const CONDITIONS: { readonly [state in DispatchListState]: string } = {
  open: `${IN_FORCE} AND ${UNANSWERED}`,
  overdue: OVERDUE,
  answered: `${IN_FORCE} AND NOT ${UNANSWERED}`,
  lifted: `NOT ${IN_FORCE}`,
}

export interface DispatchFilter {
  /** Undefined for all departments. */
  readonly departmentCode: string | undefined
  readonly state: DispatchListState | undefined
  readonly today: string
  /** Due day and id after which to go on. */
  readonly after: readonly [dueOn: string, dispatchId: string] | undefined
  readonly limit: number
}

type ViewRow = DispatchRow & { data: string }

const viewOf = ({ data, ...row }: ViewRow): DispatchView => ({ dispatch: dispatchOf(row), data: JSON.parse(data) })

/** A page of dispatches, the earliest due first. */
export async function listDispatches(database: Queryable, filter: DispatchFilter): Promise<DispatchView[]> {
  const { departmentCode, state, today, after, limit } = filter
  const statement = `SELECT d.*, n.data FROM dispatches d JOIN notices n USING (notice_id)
    WHERE ${departmentCode === undefined ? '$1::text IS NULL' : 'd.department_code = $1'} AND $2::date IS NOT NULL
      AND ${state === undefined ? 'true' : CONDITIONS[state]}
      ${after === undefined ? '' : 'AND (d.due_on, d.dispatch_id) > ($4::date, $5::uuid)'}
    ORDER BY d.due_on, d.dispatch_id LIMIT $3`
  const { rows } = await database.query<ViewRow>(statement, [departmentCode, today, limit, ...(after ?? [])])
  return rows.map(viewOf)
}

const FIND = 'SELECT d.*, n.data FROM dispatches d JOIN notices n USING (notice_id) WHERE d.dispatch_id = $1'

export async function findDispatch(database: Queryable, dispatchId: string): Promise<DispatchView | undefined> {
  const [row] = (await database.query<ViewRow>(FIND, [dispatchId])).rows
  return row && viewOf(row)
}

const TRACE = 'SELECT traceparent FROM notices WHERE notice_id = $1'

/** The trace of the push that led to a notice. */
export async function traceparentOf(database: Queryable, noticeId: string): Promise<string | undefined> {
  const [row] = (await database.query<{ traceparent: string | null }>(TRACE, [noticeId])).rows
  return row?.traceparent ?? undefined
}
