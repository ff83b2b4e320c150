import type { AcceptedRecord } from '@mingxin/contracts'
import { jsonArray, type Statement, type Transaction, textArray, uuidArray } from '@mingxin/persistence'
import { claimOf } from '../domain/claim.ts'
import type { Version } from '../domain/decide.ts'
import { CANDIDATES_MAX, type QuestionKind } from '../domain/question.ts'
import type { RecordState } from '../domain/record-state.ts'
import type { AskedQuestion } from '../domain/waiting.ts'
import { HELD_KINDS, type ProvisionalRecord } from '../domain/waiting.ts'
import type { Work } from '../domain/work.ts'
import { type RecordRow, recordColumns, recordStateOf } from './record-states.ts'

/** More questions that one page of registrations may answer wait for the next name; a person can answer them as well. */
const HELD_MAX = 10_000

interface VersionRow {
  record: AcceptedRecord
  received_at: string
  traceparent: string | null
}

type HeldRow = RecordRow &
  VersionRow & { asked_id: string; asked_kind: QuestionKind; why: string; candidates: string[] }
type ProvisionalRow = RecordRow & VersionRow & { provisional_subject: string }

// Unnamed, so that each run is planned for the tables as they are.
const OPEN_BY_NAME = `
       SELECT question_id FROM questions WHERE state = 'open' AND normal_name = ANY ($1)`
const BY_CANDIDATE = `
       SELECT question_id FROM question_candidates WHERE subject_id = ANY ($2::uuid[])`

export const HELD = `
  WITH ids AS (${OPEN_BY_NAME}
        UNION${BY_CANDIDATE})
  SELECT ${recordColumns('r.subject_id')}, q.question_id AS asked_id, q.kind AS asked_kind, q.why, q.record, q.received_at, q.traceparent,
         ARRAY(SELECT c.subject_id::text FROM question_candidates c
                WHERE c.question_id = q.question_id ORDER BY c.ordinal LIMIT ${CANDIDATES_MAX}) AS candidates
    FROM ids
    JOIN questions q ON q.question_id = ids.question_id AND q.state = 'open' AND q.kind = ANY ($3)
    JOIN records r ON r.source_org_code = q.source_org_code AND r.record_id = q.record_id AND r.question_id = q.question_id
   ORDER BY q.asked_at, q.question_id
   LIMIT ${HELD_MAX}`

export const PROVISIONAL = `
  SELECT ${recordColumns('p.subject_id')}, p.subject_id AS provisional_subject, p.record, p.received_at, p.traceparent
    FROM provisional_records p
    JOIN records r ON r.source_org_code = p.source_org_code AND r.record_id = p.record_id
   WHERE p.subject_id = ANY ($1::uuid[])`

// Whoever holds one of the records may itself wait for what this transaction holds, so nobody waits here.
export const LOCKED = ' FOR NO KEY UPDATE OF r SKIP LOCKED'

/** What waits for a name, with the states of its records. */
interface Waited<T> {
  readonly waiting: readonly T[]
  readonly states: readonly RecordState[]
}

/** Who waits: for one of these names, or for names of one of these subjects. */
export interface WaitedFor {
  readonly names: readonly string[]
  readonly subjectIds: readonly string[]
}

/** Open questions that the names, or new names of the subjects, may answer; on demand locked, without those that others hold. */
export async function heldFor(
  tx: Transaction,
  { names, subjectIds }: WaitedFor,
  isLocking: boolean,
): Promise<Waited<AskedQuestion>> {
  const values = [textArray(names), uuidArray(subjectIds), textArray(HELD_KINDS)]
  const { rows } = await tx.query<HeldRow>(isLocking ? HELD + LOCKED : HELD, values)
  return { waiting: rows.map(questionOf), states: rows.map(recordStateOf) }
}

const questionOf = (row: HeldRow): AskedQuestion => ({
  questionId: row.asked_id,
  kind: row.asked_kind,
  why: row.why,
  candidates: row.candidates.map((subjectId) => ({ subjectId, because: '' })),
  version: versionOf(row),
})

/** The records that are with the subjects until their names are known; on demand locked, without those that others hold. */
export async function provisionalOf(
  tx: Transaction,
  subjectIds: readonly string[],
  isLocking: boolean,
): Promise<Waited<ProvisionalRecord>> {
  const text = isLocking ? PROVISIONAL + LOCKED : PROVISIONAL
  const { rows } = await tx.query<ProvisionalRow>(text, [uuidArray(subjectIds)])
  return {
    waiting: rows.map((row) => ({ subjectId: row.provisional_subject, version: versionOf(row) })),
    states: rows.map(recordStateOf),
  }
}

const versionOf = ({ record, received_at, traceparent }: VersionRow): Version => ({
  record,
  claim: claimOf(record),
  receivedAt: received_at,
  traceparent: traceparent ?? undefined,
  correction: undefined,
})

const FORGET = `
  DELETE FROM provisional_records p USING unnest($1::text[], $2::text[]) AS k (source_org_code, record_id)
   WHERE p.source_org_code = k.source_org_code AND p.record_id = k.record_id`

const KEEP: Statement = {
  name: 'registry-keep-provisional',
  text: `
    INSERT INTO provisional_records (source_org_code, record_id, subject_id, record, received_at, traceparent)
    SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[], $4::json[], $5::text[], $6::text[])
        ON CONFLICT (source_org_code, record_id) DO UPDATE
       SET subject_id = excluded.subject_id, record = excluded.record, received_at = excluded.received_at,
           traceparent = excluded.traceparent`,
}

export async function saveProvisional(tx: Transaction, { provisional: { added, gone } }: Work): Promise<void> {
  const left = [...gone].filter(([key]) => !added.has(key)).map(([, record]) => record)
  if (left.length > 0) {
    const ids = [textArray(left.map((one) => one.sourceOrgCode)), textArray(left.map((one) => one.recordId))]
    await tx.query(FORGET, ids)
  }
  if (added.size === 0) return
  const kept = [...added.values()]
  const records = kept.map(({ version }) => version.record)
  await tx.query(KEEP, [
    textArray(records.map(({ sourceOrgCode }) => sourceOrgCode)),
    textArray(records.map(({ recordId }) => recordId)),
    uuidArray(kept.map(({ subjectId }) => subjectId)),
    jsonArray(records.map((record) => JSON.stringify(record))),
    textArray(kept.map(({ version }) => version.receivedAt)),
    textArray(kept.map(({ version }) => version.traceparent)),
  ])
}
