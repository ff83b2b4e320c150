import type { Queryable } from '@mingxin/persistence'
import type { BusinessDate } from '@mingxin/working-days'
import type { ResponseResult } from '../domain/response.ts'

/** What a department answered, once. */
export interface Response {
  readonly dispatchId: string
  readonly departmentCode: string
  readonly result: ResponseResult
  readonly reason: string | undefined
  readonly actionOn: BusinessDate | undefined
  readonly businessItem: string | undefined
  readonly caseSummary: string | undefined
  readonly operator: string | undefined
  readonly respondedAt: Date
  readonly dueOn: BusinessDate
  readonly late: boolean
  readonly clientId: string
}

const INSERT = `INSERT INTO responses (dispatch_id, department_code, result, reason, action_on, business_item, case_summary,
    operator, responded_at, due_on, late, client_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`

export async function insertResponse(tx: Queryable, one: Response): Promise<void> {
  const said = [one.result, one.reason, one.actionOn, one.businessItem, one.caseSummary, one.operator]
  const when = [one.respondedAt, one.dueOn, one.late]
  await tx.query(INSERT, [one.dispatchId, one.departmentCode, ...said, ...when, one.clientId])
}

interface Row {
  dispatch_id: string
  department_code: string
  result: ResponseResult
  reason: string | null
  action_on: string | null
  business_item: string | null
  case_summary: string | null
  operator: string | null
  responded_at: Date
  due_on: string
  late: boolean
  client_id: string
}

const OF_DISPATCH = 'SELECT * FROM responses WHERE dispatch_id = $1 ORDER BY response_id'

/** Everything that was answered to a dispatch, in order. */
export async function responsesOf(database: Queryable, dispatchId: string): Promise<Response[]> {
  return (await database.query<Row>(OF_DISPATCH, [dispatchId])).rows.map((row) => ({
    dispatchId: row.dispatch_id,
    departmentCode: row.department_code,
    result: row.result,
    reason: row.reason ?? undefined,
    actionOn: row.action_on ?? undefined,
    businessItem: row.business_item ?? undefined,
    caseSummary: row.case_summary ?? undefined,
    operator: row.operator ?? undefined,
    respondedAt: row.responded_at,
    dueOn: row.due_on,
    late: row.late,
    clientId: row.client_id,
  }))
}
