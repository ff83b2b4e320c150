import { orm, type Queryable } from '@mingxin/persistence'
import { eq } from 'drizzle-orm'
import { responses } from './tables.ts'

/** What a department answered, once. */
export type Response = Omit<typeof responses.$inferSelect, 'responseId'>

const INSERT = `INSERT INTO responses (dispatch_id, department_code, result, reason, action_on, business_item, case_summary,
    operator, responded_at, due_on, late, client_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`

export async function insertResponse(tx: Queryable, one: Response): Promise<void> {
  const said = [one.result, one.reason, one.actionOn, one.businessItem, one.caseSummary, one.operator]
  const when = [one.respondedAt, one.dueOn, one.late]
  await tx.query(INSERT, [one.dispatchId, one.departmentCode, ...said, ...when, one.clientId])
}

/** Everything that was answered to a dispatch, in order. */
export const responsesOf = (database: Queryable, dispatchId: string): Promise<Response[]> =>
  orm(database).select().from(responses).where(eq(responses.dispatchId, dispatchId)).orderBy(responses.responseId)
