import {
  int2Array,
  int8Array,
  jsonArray,
  type Statement,
  type Transaction,
  textArray,
  uuidArray,
} from '@mingxin/persistence'
import type { AskedQuestion } from '../domain/waiting.ts'
import type { AuditRow, Closing } from '../domain/work.ts'

// The close of a question is part of its row: a page may ask a question and, further on, find it answered.
const ASK: Statement = {
  name: 'registry-ask-questions',
  text: `
    INSERT INTO questions (question_id, kind, why, source_org_code, record_id, version, record_kind, record, received_at,
                           traceparent, state, decision, answer_subject, answer_reason, answered_by, answered_at, normal_name)
    SELECT q.question_id, q.kind, q.why, q.source_org_code, q.record_id, q.version, q.record_kind, q.record, q.received_at,
           q.traceparent, q.state, q.decision, q.subject_id, q.reason, q.actor, CASE WHEN q.decision IS NOT NULL THEN now() END, q.normal_name
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[], $8::json[], $9::text[],
                  $10::text[], $11::text[], $12::text[], $13::uuid[], $14::text[], $15::text[], $16::text[])
           AS q (question_id, kind, why, source_org_code, record_id, version, record_kind, record, received_at,
                 traceparent, state, decision, subject_id, reason, actor, normal_name)
        ON CONFLICT (question_id) DO UPDATE
       SET kind = excluded.kind, why = excluded.why, version = excluded.version, record = excluded.record,
           received_at = excluded.received_at, traceparent = excluded.traceparent, state = excluded.state,
           decision = excluded.decision, answer_subject = excluded.answer_subject, answer_reason = excluded.answer_reason,
           answered_by = excluded.answered_by, answered_at = excluded.answered_at, normal_name = excluded.normal_name`,
}

// Planned at each run: the table may have grown by any factor since the last one.
const CLOSE = `
  UPDATE questions q
     SET state = c.state, decision = c.decision, answer_subject = c.subject_id,
         answer_reason = CASE WHEN c.decision IS NOT NULL THEN c.reason END,
         answered_by = CASE WHEN c.decision IS NOT NULL THEN c.actor END,
         answered_at = CASE WHEN c.decision IS NOT NULL THEN now() END
    FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[])
         AS c (question_id, state, decision, subject_id, reason, actor)
   WHERE q.question_id = c.question_id`

const FORGET_CANDIDATES = 'DELETE FROM question_candidates WHERE question_id = ANY ($1::uuid[])'

const KEEP_CANDIDATES: Statement = {
  name: 'registry-keep-candidates',
  text: `
    INSERT INTO question_candidates (question_id, subject_id, ordinal, because)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[])`,
}

const AUDIT: Statement = {
  name: 'registry-audit-questions',
  text: `
    INSERT INTO question_audit (question_id, action, actor, reason, version, subject_id)
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::uuid[])`,
}

export interface QuestionWork {
  readonly asked: ReadonlyMap<string, AskedQuestion>
  readonly closings: ReadonlyMap<string, Closing>
  readonly audit: readonly AuditRow[]
}

/** Writes what was asked, brought up to date and closed, and the audit trail of it. */
export async function saveQuestions(tx: Transaction, { asked, closings, audit }: QuestionWork): Promise<void> {
  const closed = [...closings.values()].filter(({ questionId }) => !asked.has(questionId))
  if (closed.length > 0) await tx.query(CLOSE, [idsOf(closed), ...closingColumns(closed), ...personColumns(closed)])
  if (asked.size > 0) await ask(tx, [...asked.values()], closings)
  if (audit.length > 0) await keepAudit(tx, audit)
}

async function ask(
  tx: Transaction,
  asked: readonly AskedQuestion[],
  closings: QuestionWork['closings'],
): Promise<void> {
  const ends = asked.map(({ questionId }) => closings.get(questionId))
  const records = asked.map(({ version }) => version.record)
  await tx.query(ASK, [
    idsOf(asked),
    textArray(asked.map(({ kind }) => kind)),
    textArray(asked.map(({ why }) => why)),
    textArray(records.map(({ sourceOrgCode }) => sourceOrgCode)),
    textArray(records.map(({ recordId }) => recordId)),
    int8Array(records.map(({ version }) => version)),
    textArray(records.map(({ kind }) => kind)),
    jsonArray(records.map((record) => JSON.stringify(record))),
    textArray(asked.map(({ version }) => version.receivedAt)),
    textArray(asked.map(({ version }) => version.traceparent)),
    ...closingColumns(ends),
    ...personColumns(ends),
    textArray(asked.map(({ version }) => version.claim.normalName)),
  ])
  await keepCandidates(tx, asked)
}

const idsOf = (rows: readonly { readonly questionId: string }[]): Buffer =>
  uuidArray(rows.map(({ questionId }) => questionId))

type End = Closing | undefined

const isAnswer = (end: End): boolean => end !== undefined && end.action !== 'withdrawn'

const closingColumns = (ends: readonly End[]): Buffer[] => [
  textArray(ends.map((end) => (end === undefined ? 'open' : isAnswer(end) ? 'answered' : 'withdrawn'))),
  textArray(ends.map((end) => (isAnswer(end) ? end?.action : undefined))),
  uuidArray(ends.map((end) => end?.subjectId)),
]

const personColumns = (ends: readonly End[]): Buffer[] => [
  textArray(ends.map((end) => (isAnswer(end) ? end?.reason : undefined))),
  textArray(ends.map((end) => (isAnswer(end) ? end?.actor : undefined))),
]

async function keepCandidates(tx: Transaction, asked: readonly AskedQuestion[]): Promise<void> {
  await tx.query(FORGET_CANDIDATES, [idsOf(asked)])
  const candidates = asked.flatMap(({ questionId, candidates }) =>
    candidates.map((candidate, ordinal) => ({ questionId, ordinal, ...candidate })),
  )
  if (candidates.length === 0) return
  await tx.query(KEEP_CANDIDATES, [
    idsOf(candidates),
    uuidArray(candidates.map(({ subjectId }) => subjectId)),
    int2Array(candidates.map(({ ordinal }) => ordinal)),
    textArray(candidates.map(({ because }) => because)),
  ])
}

async function keepAudit(tx: Transaction, rows: readonly AuditRow[]): Promise<void> {
  await tx.query(AUDIT, [
    idsOf(rows),
    textArray(rows.map(({ action }) => action)),
    textArray(rows.map(({ actor }) => actor)),
    textArray(rows.map(({ reason }) => reason)),
    int8Array(rows.map(({ version }) => version)),
    uuidArray(rows.map(({ subjectId }) => subjectId)),
  ])
}
