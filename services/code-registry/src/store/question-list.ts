import { orm, type Queryable } from '@mingxin/persistence'
import { and, eq, sql } from 'drizzle-orm'
import { candidatesOf, type ShownCandidate } from './question-candidates.ts'
import { questions } from './tables.ts'

type Question = typeof questions.$inferSelect

export interface ListedQuestion
  extends Readonly<Pick<Question, 'questionId' | 'kind' | 'state' | 'askedAt' | 'why' | 'record'>> {
  /** Where a list goes on after this question; exact, unlike askedAt. */
  readonly position: QuestionPosition
  readonly candidates: readonly ShownCandidate[]
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
  readonly state: Question['state']
  readonly kind: Question['kind'] | undefined
  readonly source: string | undefined
}

/** A page of questions, oldest first. */
export async function listQuestions(
  db: Queryable,
  filter: QuestionFilter,
  after: QuestionPosition | undefined,
  limit: number,
): Promise<ListedQuestion[]> {
  const { questionId, kind, state, askedAt, sourceOrgCode } = questions
  const rows = await select(db)
    .where(
      and(
        eq(state, filter.state),
        filter.kind === undefined ? undefined : eq(kind, filter.kind),
        filter.source === undefined ? undefined : eq(sourceOrgCode, filter.source),
        after && sql`(${askedAt}, ${questionId}) > (${after.askedAt}::timestamptz, ${after.questionId}::uuid)`,
      ),
    )
    .orderBy(askedAt, questionId)
    .limit(limit)
  return withCandidates(db, rows)
}

export async function getQuestion(db: Queryable, questionId: string): Promise<ListedQuestion | undefined> {
  return (await withCandidates(db, await select(db).where(eq(questions.questionId, questionId)))).at(0)
}

type Row = Awaited<ReturnType<typeof select>>[number]

function select(db: Queryable) {
  const { questionId, kind, state, askedAt, why, record } = questions
  const position = { askedAt: sql<string>`${askedAt}::text`, questionId }
  const { decision, answerSubject: subjectId, answerReason: reason, answeredBy, answeredAt } = questions
  const answer = { decision, subjectId, reason, answeredBy, answeredAt }
  return orm(db).select({ questionId, kind, state, askedAt, position, why, record, answer }).from(questions)
}

async function withCandidates(db: Queryable, rows: readonly Row[]): Promise<ListedQuestion[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ questionId }) => questionId)
  const candidates = await candidatesOf(db, ids)
  return rows.map((row) => ({
    ...row,
    candidates: candidates.get(row.questionId) ?? [],
    answer: answerOf(row.answer),
  }))
}

// The table's constraints say that an answer is there as a whole or not at all.
function answerOf({ decision, subjectId, reason, answeredBy, answeredAt }: Row['answer']): QuestionAnswer | undefined {
  if (decision === null || reason === null || answeredBy === null || answeredAt === null) return undefined
  return { decision, subjectId: subjectId ?? undefined, reason, answeredBy, answeredAt }
}
