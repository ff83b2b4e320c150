import { orm, type Queryable } from '@mingxin/persistence'
import { and, count, eq } from 'drizzle-orm'
import { questionCandidates, questions } from './tables.ts'

/** The registry in numbers, each counted from the rows it is about. */
export interface Coverage {
  readonly subjects: {
    readonly total: number
    readonly withUscc: number
    readonly byStatus: Record<string, number>
    readonly byKind: Record<string, number>
  }
  readonly records: {
    readonly received: number
    readonly resolved: number
    readonly questioned: number
    readonly rejected: number
    readonly byMethod: Record<string, number>
  }
  readonly questions: Record<string, number>
}

interface SubjectRow {
  status: string
  kind: string
  subjects: number
  with_uscc: number
}

interface RecordRow {
  method: string | null
  received: number
  resolved: number
  rejected: number
}

// One statement, so that all numbers are of the same moment.
const COUNT = `
  SELECT (SELECT json_agg(s) FROM (
            SELECT status, kind, count(*) AS subjects, count(uscc) AS with_uscc
              FROM subjects WHERE status <> 'MERGED' GROUP BY status, kind) s) AS subjects,
         (SELECT json_agg(r) FROM (
            SELECT method, sum(received) AS received, sum(resolved) AS resolved, sum(rejected) AS rejected
              FROM records GROUP BY method) r) AS records,
         (SELECT json_object_agg(kind, questions) FROM (
            SELECT kind, count(*) AS questions FROM questions WHERE state = 'open' GROUP BY kind) q) AS questions`

interface Counted {
  subjects: SubjectRow[] | null
  records: RecordRow[] | null
  questions: Record<string, number> | null
}

export async function countCoverage(db: Queryable): Promise<Coverage> {
  const [counted] = (await db.query<Counted>(COUNT)).rows
  const subjects = counted?.subjects ?? []
  return {
    subjects: {
      total: sum(subjects, (row) => row.subjects),
      withUscc: sum(subjects, (row) => row.with_uscc),
      byStatus: sumBy(
        subjects,
        ({ status }) => status,
        (row) => row.subjects,
      ),
      byKind: sumBy(
        subjects,
        ({ kind }) => kind,
        (row) => row.subjects,
      ),
    },
    records: recordsOf(counted?.records ?? []),
    questions: counted?.questions ?? {},
  }
}

function recordsOf(rows: readonly RecordRow[]): Coverage['records'] {
  const received = sum(rows, (row) => row.received)
  const resolved = sum(rows, (row) => row.resolved)
  return {
    received,
    resolved,
    questioned: received - resolved,
    rejected: sum(rows, (row) => row.rejected),
    byMethod: sumBy(
      rows.filter((row) => row.resolved > 0),
      ({ method }) => method ?? 'detached',
      (row) => row.resolved,
    ),
  }
}

const sum = <Row>(rows: readonly Row[], countOf: (row: Row) => number): number =>
  rows.reduce((total, row) => total + countOf(row), 0)

function sumBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  countOf: (row: Row) => number,
): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const row of rows) sums[keyOf(row)] = (sums[keyOf(row)] ?? 0) + countOf(row)
  return sums
}

/** Open questions by kind. */
export const countOpenQuestions = (db: Queryable): Promise<{ kind: string; questions: number }[]> =>
  orm(db)
    .select({ kind: questions.kind, questions: count() })
    .from(questions)
    .where(eq(questions.state, 'open'))
    .groupBy(questions.kind)

/** Open questions in which the subject is a candidate. */
export async function countQuestionsAbout(db: Queryable, subjectId: string): Promise<number> {
  const [row] = await orm(db)
    .select({ questions: count() })
    .from(questionCandidates)
    .innerJoin(questions, eq(questions.questionId, questionCandidates.questionId))
    .where(and(eq(questionCandidates.subjectId, subjectId), eq(questions.state, 'open')))
  return row?.questions ?? 0
}
