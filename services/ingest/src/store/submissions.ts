import type { Fault } from '@mingxin/errors'
import {
  int4Array,
  orm,
  type Queryable,
  type Transaction,
  textArray,
  timestampArray,
  uuidArray,
} from '@mingxin/persistence'
import { eq, sql } from 'drizzle-orm'
import { submissions } from './tables.ts'

/**
 * What became of one row, as a submission remembers it: the sequence of its receipt, or its quarantine. The receipt of a
 * duplicate may be that of another record with the same document, so its own id is kept.
 */
export type StoredOutcome =
  | readonly ['a', number, Fault[]?]
  | readonly ['d', number, string | null]
  | readonly ['q', string, string | null, Fault[]]

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

const ADD = {
  name: 'submissions-add',
  text: `INSERT INTO submissions (submission_id, source_org_code, client_id, idempotency_key, request_hash, received_at, accepted, duplicate, quarantined, outcomes)
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::int[], $8::int[], $9::int[], $10::text[])`,
}
export async function storeSubmissions(tx: Transaction, added: readonly StoredSubmission[]): Promise<void> {
  const column = <T>(read: (one: StoredSubmission) => T): T[] => added.map(read)
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

const submissionOf = (row: typeof submissions.$inferSelect): StoredSubmission => ({
  ...row,
  idempotencyKey: row.idempotencyKey ?? undefined,
  receivedAt: row.receivedAt.getTime(),
  outcomes: JSON.parse(row.outcomes),
})

export async function findSubmission(database: Queryable, submissionId: string): Promise<StoredSubmission | undefined> {
  const [row] = await orm(database).select().from(submissions).where(eq(submissions.submissionId, submissionId))
  return row && submissionOf(row)
}

/** Submissions that were answered under these idempotency keys, by client and key. */
export async function findByIdempotencyKeys(
  tx: Transaction,
  keys: readonly { clientId: string; idempotencyKey: string }[],
): Promise<StoredSubmission[]> {
  if (keys.length === 0) return []
  const clients = textArray(keys.map(({ clientId }) => clientId))
  const given = textArray(keys.map(({ idempotencyKey }) => idempotencyKey))
  const { clientId, idempotencyKey } = submissions
  const isOneOf = sql`(${clientId}, ${idempotencyKey}) IN (SELECT * FROM unnest(${clients}::text[], ${given}::text[]))`
  return (await orm(tx).select().from(submissions).where(isOneOf)).map(submissionOf)
}
