import type { Fault } from '@mingxin/errors'
import { int4Array, type Queryable, type Transaction, textArray, timestampArray, uuidArray } from '@mingxin/persistence'

/** What became of one row, as a submission remembers it: the sequence of its receipt, or its quarantine. */
export type StoredOutcome = readonly ['a' | 'd', number, Fault[]?] | readonly ['q', string, string | null, Fault[]]

export interface StoredSubmission {
  readonly submissionId: string
  readonly sourceOrgCode: string
  readonly clientId: string
  readonly idempotencyKey: string | undefined
  readonly requestHash: string
  readonly receivedAt: number
  readonly accepted: number
  readonly duplicate: number
  readonly quarantined: number
  readonly outcomes: readonly StoredOutcome[]
}

interface Row {
  submission_id: string
  source_org_code: string
  client_id: string
  idempotency_key: string | null
  request_hash: string
  received_at: Date
  accepted: number
  duplicate: number
  quarantined: number
  outcomes: string
}

const ADD = {
  name: 'submissions-add',
  text: `INSERT INTO submissions (submission_id, source_org_code, client_id, idempotency_key, request_hash, received_at, accepted, duplicate, quarantined, outcomes)
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::int[], $8::int[], $9::int[], $10::text[])`,
}
const COLUMNS =
  'submission_id, source_org_code, client_id, idempotency_key, request_hash, received_at, accepted, duplicate, quarantined, outcomes'
const BY_ID = `SELECT ${COLUMNS} FROM submissions WHERE submission_id = $1`
const BY_KEYS = {
  name: 'submissions-by-keys',
  text: `SELECT ${COLUMNS} FROM submissions WHERE (client_id, idempotency_key) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
}

export async function storeSubmissions(tx: Transaction, submissions: readonly StoredSubmission[]): Promise<void> {
  const column = <T>(read: (one: StoredSubmission) => T): T[] => submissions.map(read)
  await tx.query(ADD, [
    uuidArray(column((one) => one.submissionId)),
    textArray(column((one) => one.sourceOrgCode)),
    textArray(column((one) => one.clientId)),
    textArray(column((one) => one.idempotencyKey)),
    textArray(column((one) => one.requestHash)),
    timestampArray(column((one) => one.receivedAt)),
    int4Array(column((one) => one.accepted)),
    int4Array(column((one) => one.duplicate)),
    int4Array(column((one) => one.quarantined)),
    textArray(column((one) => JSON.stringify(one.outcomes))),
  ])
}

const submissionOf = (row: Row): StoredSubmission => ({
  submissionId: row.submission_id,
  sourceOrgCode: row.source_org_code,
  clientId: row.client_id,
  idempotencyKey: row.idempotency_key ?? undefined,
  requestHash: row.request_hash,
  receivedAt: row.received_at.getTime(),
  accepted: row.accepted,
  duplicate: row.duplicate,
  quarantined: row.quarantined,
  outcomes: JSON.parse(row.outcomes),
})

export async function findSubmission(database: Queryable, submissionId: string): Promise<StoredSubmission | undefined> {
  const [row] = (await database.query<Row>(BY_ID, [submissionId])).rows
  return row && submissionOf(row)
}

/** Submissions that were answered under these idempotency keys, by client and key. */
export async function findByIdempotencyKeys(
  tx: Transaction,
  keys: readonly { clientId: string; idempotencyKey: string }[],
): Promise<StoredSubmission[]> {
  if (keys.length === 0) return []
  const values = [
    textArray(keys.map(({ clientId }) => clientId)),
    textArray(keys.map(({ idempotencyKey }) => idempotencyKey)),
  ]
  return (await tx.query<Row>(BY_KEYS, values)).rows.map(submissionOf)
}
