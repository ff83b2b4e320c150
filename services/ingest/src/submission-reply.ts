import type { Fault } from '@mingxin/errors'
import type { Queryable } from '@mingxin/persistence'
import type { Receipt } from './domain/receipt.ts'
import { receiptsBySequence } from './store/receipts.ts'
import type { StoredOutcome, StoredSubmission } from './store/submissions.ts'

export interface RowReply {
  readonly index: number
  readonly recordId?: string
  readonly outcome: 'accepted' | 'duplicate' | 'quarantined'
  readonly receipt?: Receipt
  readonly quarantineId?: string
  readonly faults?: Fault[]
  readonly warnings?: Fault[]
}

export interface SubmissionReply {
  readonly submissionId: string
  readonly sourceOrgCode: string
  readonly receivedAt: string
  readonly received: number
  readonly accepted: number
  readonly duplicate: number
  readonly quarantined: number
  readonly results: RowReply[]
}

/** The reply to a submission, put together from what it remembers: the same as when it was first answered. */
export async function replyTo(database: Queryable, submission: StoredSubmission): Promise<SubmissionReply> {
  const { submissionId, sourceOrgCode, accepted, duplicate, quarantined, outcomes } = submission
  const sequences = outcomes.flatMap((outcome) => (outcome[0] === 'q' ? [] : [outcome[1]]))
  const receipts = await receiptsBySequence(database, sourceOrgCode, [...new Set(sequences)])
  const results = outcomes.map((outcome, index) => rowReply(outcome, index, receipts))
  const receivedAt = new Date(submission.receivedAt).toISOString()
  return {
    submissionId,
    sourceOrgCode,
    receivedAt,
    received: outcomes.length,
    accepted,
    duplicate,
    quarantined,
    results,
  }
}

function rowReply(outcome: StoredOutcome, index: number, receipts: ReadonlyMap<number, Receipt>): RowReply {
  if (outcome[0] === 'q') {
    const [, quarantineId, recordId, faults] = outcome
    return { index, ...(recordId !== null && { recordId }), outcome: 'quarantined', quarantineId, faults }
  }
  const receipt = receipts.get(outcome[1])
  if (outcome[0] === 'd') {
    const [, , recordId] = outcome
    return { index, ...(recordId !== null && { recordId }), outcome: 'duplicate', ...(receipt && { receipt }) }
  }
  const [, , warnings] = outcome
  return {
    index,
    outcome: 'accepted',
    ...(receipt && { recordId: receipt.recordId, receipt }),
    ...(warnings && { warnings }),
  }
}
