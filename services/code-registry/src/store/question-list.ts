import type { AcceptedRecord, PersonId, SubjectKind, SubjectRef } from '@mingxin/contracts'
import { type Queryable, uuidArray } from '@mingxin/persistence'
import type { QuestionKind } from '../domain/question.ts'
import { groupBy } from './rows.ts'

export interface ListedQuestion {
  readonly questionId: string
  readonly kind: QuestionKind
  readonly state: 'open' | 'answered' | 'withdrawn'
  readonly askedAt: Date
  /** Where a list goes on after this question; exact, unlike askedAt. */
  readonly position: QuestionPosition
  readonly why: string
  readonly record: AcceptedRecord
  readonly candidates: readonly { readonly subject: SubjectRef; readonly because: string }[]
  readonly answer: QuestionAnswer | undefined
}

export interface QuestionAnswer {
  readonly decision: string
  readonly subjectId: string | undefined
  readonly reason: string
  readonly answeredBy: string
  readonly answeredAt: Date
}

export interface QuestionPosition {
  readonly askedAt: string
  readonly questionId: string
}

export interface QuestionFilter {
  readonly state: ListedQuestion['state']
  readonly kind: QuestionKind | undefined
  readonly source: string | undefined
}

interface Row {
  question_id: string
  kind: QuestionKind
  state: ListedQuestion['state']
  asked_at: Date
  asked_exactly: string
  why: string
  record: AcceptedRecord
  decision: string | null
  answer_subject: string | null
  answer_reason: string | null
  answered_by: string | null
  answered_at: Date | null
}

const COLUMNS = `question_id, kind, state, asked_at, asked_at::text AS asked_exactly, why, record, decision, answer_subject,
       answer_reason, answered_by, answered_at`

const PAGE = `
  SELECT ${COLUMNS} FROM questions
   WHERE state = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR source_org_code = $3)
     AND ($4::text IS NULL OR (asked_at, question_id) > ($4::timestamptz, $5::uuid))
   ORDER BY asked_at, question_id LIMIT $6`

const ONE = `SELECT ${COLUMNS} FROM questions WHERE question_id = $1`

// A candidate that was merged shows as its survivor.
const CANDIDATES = `
  SELECT c.question_id, c.because, s.subject_id, s.kind, s.name, s.uscc, s.person, s.region
    FROM question_candidates c
    JOIN subjects named ON named.subject_id = c.subject_id
    JOIN subjects s ON s.subject_id = coalesce(named.merged_into, named.subject_id)
   WHERE c.question_id = ANY ($1::uuid[])
   ORDER BY c.question_id, c.ordinal`

interface CandidateRow {
  question_id: string
  because: string
  subject_id: string
  kind: SubjectKind
  name: string | null
  uscc: string | null
  person: PersonId | null
  region: string | null
}

/** A page of questions, oldest first. */
export async function listQuestions(
  db: Queryable,
  { state, kind, source }: QuestionFilter,
  after: QuestionPosition | undefined,
  limit: number,
): Promise<ListedQuestion[]> {
  const values = [state, kind ?? null, source ?? null, after?.askedAt ?? null, after?.questionId ?? null, limit]
  return withCandidates(db, (await db.query<Row>(PAGE, values)).rows)
}

export async function getQuestion(db: Queryable, questionId: string): Promise<ListedQuestion | undefined> {
  return (await withCandidates(db, (await db.query<Row>(ONE, [questionId])).rows)).at(0)
}

async function withCandidates(db: Queryable, rows: readonly Row[]): Promise<ListedQuestion[]> {
  if (rows.length === 0) return []
  const ids = uuidArray(rows.map(({ question_id }) => question_id))
  const candidates = groupBy(
    (await db.query<CandidateRow>(CANDIDATES, [ids])).rows,
    ({ question_id }) => question_id,
    (row) => ({ subject: refOf(row), because: row.because }),
  )
  return rows.map((row) => questionOf(row, candidates.get(row.question_id) ?? []))
}

const refOf = ({ subject_id, kind, name, uscc, person, region }: CandidateRow): SubjectRef => ({
  subjectId: subject_id,
  kind,
  ...(name !== null && { name }),
  ...(uscc !== null && { uscc }),
  ...(person !== null && { maskedId: person.masked }),
  ...(region !== null && { region }),
})

const questionOf = (row: Row, candidates: ListedQuestion['candidates']): ListedQuestion => ({
  questionId: row.question_id,
  kind: row.kind,
  state: row.state,
  askedAt: row.asked_at,
  position: { askedAt: row.asked_exactly, questionId: row.question_id },
  why: row.why,
  record: row.record,
  candidates,
  answer: answerOf(row),
})

// The table's constraints say that an answer is there as a whole or not at all.
function answerOf({
  decision,
  answer_subject,
  answer_reason,
  answered_by,
  answered_at,
}: Row): QuestionAnswer | undefined {
  if (decision === null || answer_reason === null || answered_by === null || answered_at === null) return undefined
  const subjectId = answer_subject ?? undefined
  return { decision, subjectId, reason: answer_reason, answeredBy: answered_by, answeredAt: answered_at }
}
