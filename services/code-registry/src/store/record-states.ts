import type { Match, RecordKind } from '@mingxin/contracts'
import { int4Array, int8Array, type Statement, type Transaction, textArray, uuidArray } from '@mingxin/persistence'
import type { RecordStanding, RecordState } from '../domain/record-state.ts'
import { insertOnce } from './insert-once.ts'

export interface RecordRow {
  source_org_code: string
  record_id: string
  kind: RecordKind
  version: number
  state: RecordStanding['state']
  subject_id: string | null
  method: Match['method'] | null
  matched_value: string | null
  matched_scope: string | null
  question_id: string | null
  received: number
  resolved: number
  rejected: number
}

/** The columns of a record's state, of `records r`; a subject that was merged answers as its survivor. */
export const recordColumns = (subjectId: string): string => `
         r.source_org_code, r.record_id, r.kind, r.version, r.state, ${subjectId} AS subject_id, r.method,
         r.matched_value, r.matched_scope, r.question_id, r.received, r.resolved, r.rejected`

// Locks the records, so that neither a person's answer nor another member comes between. A subject that was merged
// meanwhile answers as its survivor. The lateral probe keeps the plan an index look-up whatever the tables' size was
// when it was made.
const LOCK: Statement = {
  name: 'registry-lock-records',
  text: `
    SELECT ${recordColumns('coalesce(s.merged_into, r.subject_id)')}
      FROM unnest($1::text[], $2::text[]) AS k (source_org_code, record_id)
     CROSS JOIN LATERAL (SELECT * FROM records
                          WHERE source_org_code = k.source_org_code AND record_id = k.record_id
                          LIMIT 1 FOR NO KEY UPDATE) r
      LEFT JOIN LATERAL (SELECT merged_into FROM subjects WHERE subject_id = r.subject_id LIMIT 1) s ON true`,
}

const ADD = `
    INSERT INTO records (source_org_code, record_id, kind, version, state, subject_id, method, matched_value, matched_scope,
                         question_id, received, resolved, rejected)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::uuid[], $7::text[], $8::text[],
                         $9::text[], $10::uuid[], $11::int[], $12::int[], $13::int[])`

const INSERT: Statement = { name: 'registry-insert-records', text: ADD }

const SAVE: Statement = {
  name: 'registry-save-records',
  text: `${ADD}
        ON CONFLICT (source_org_code, record_id) DO UPDATE
       SET version = excluded.version, state = excluded.state, subject_id = excluded.subject_id,
           method = excluded.method, matched_value = excluded.matched_value, matched_scope = excluded.matched_scope,
           question_id = excluded.question_id, received = excluded.received, resolved = excluded.resolved,
           rejected = excluded.rejected`,
}

export interface RecordId {
  readonly sourceOrgCode: string
  readonly recordId: string
}

/** The states of the records that are known, locked until the end of the transaction in one order for everybody. */
export async function lockRecords(tx: Transaction, ids: readonly RecordId[]): Promise<RecordState[]> {
  if (ids.length === 0) return []
  const sorted = ids.toSorted(byId)
  const { rows } = await tx.query<RecordRow>(LOCK, [
    textArray(sorted.map(({ sourceOrgCode }) => sourceOrgCode)),
    textArray(sorted.map(({ recordId }) => recordId)),
  ])
  return rows.map(recordStateOf)
}

const byId = (a: RecordId, b: RecordId): number =>
  compare(a.sourceOrgCode, b.sourceOrgCode) || compare(a.recordId, b.recordId)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Writes records that came in for the first time. */
export async function insertRecords(tx: Transaction, states: readonly RecordState[]): Promise<void> {
  if (states.length > 0) await insertOnce(tx, INSERT, columnsOf(states))
}

export async function saveRecords(tx: Transaction, states: readonly RecordState[]): Promise<void> {
  if (states.length > 0) await tx.query(SAVE, columnsOf(states))
}

function columnsOf(states: readonly RecordState[]): Buffer[] {
  const sorted = states.toSorted(byId)
  const ties = sorted.map(({ standing }) => (standing.state === 'attached' ? standing : undefined))
  return [
    textArray(sorted.map(({ sourceOrgCode }) => sourceOrgCode)),
    textArray(sorted.map(({ recordId }) => recordId)),
    textArray(sorted.map(({ kind }) => kind)),
    int8Array(sorted.map(({ version }) => version)),
    textArray(sorted.map(({ standing }) => standing.state)),
    uuidArray(ties.map((tie) => tie?.subjectId)),
    textArray(ties.map((tie) => tie?.match.method)),
    textArray(ties.map((tie) => tie?.match.value)),
    textArray(ties.map((tie) => tie?.match.scope)),
    uuidArray(sorted.map(({ standing }) => standing.questionId)),
    int4Array(sorted.map(({ received }) => received)),
    int4Array(sorted.map(({ resolved }) => resolved)),
    int4Array(sorted.map(({ rejected }) => rejected)),
  ]
}

export function recordStateOf(row: RecordRow): RecordState {
  const { kind, version, received, resolved, rejected } = row
  const standing = standingOf(row)
  return {
    sourceOrgCode: row.source_org_code,
    recordId: row.record_id,
    kind,
    version,
    standing,
    received,
    resolved,
    rejected,
  }
}

// The table's constraints say which columns go with which state.
function standingOf(row: RecordRow): RecordStanding {
  const questionId = row.question_id ?? undefined
  if (row.state === 'attached' && row.subject_id !== null && row.method !== null) {
    const match: Match = {
      method: row.method,
      ...(row.matched_value !== null && { value: row.matched_value }),
      ...(row.matched_scope !== null && { scope: row.matched_scope }),
    }
    return { state: 'attached', subjectId: row.subject_id, match, questionId }
  }
  if (row.state === 'questioned' || row.state === 'rejected') return { state: row.state, questionId: questionId ?? '' }
  return { state: 'withdrawn', questionId }
}
