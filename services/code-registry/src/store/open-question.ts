import type { AcceptedRecord } from '@mingxin/contracts'
import type { Queryable } from '@mingxin/persistence'

/** A question as it must be known to be answered. */
export interface OpenQuestion {
  readonly questionId: string
  readonly state: 'open' | 'answered' | 'withdrawn'
  readonly record: AcceptedRecord
  readonly receivedAt: string
  readonly traceparent: string | undefined
}

interface Row {
  state: OpenQuestion['state']
  record: AcceptedRecord
  received_at: string
  traceparent: string | null
}

const FIND = 'SELECT state, record, received_at, traceparent FROM questions WHERE question_id = $1'

export async function findQuestion(db: Queryable, questionId: string): Promise<OpenQuestion | undefined> {
  const [row] = (await db.query<Row>(FIND, [questionId])).rows
  if (row === undefined) return undefined
  const { state, record, received_at, traceparent } = row
  return { questionId, state, record, receivedAt: received_at, traceparent: traceparent ?? undefined }
}
