import { orm, type Queryable } from '@mingxin/persistence'
import { eq } from 'drizzle-orm'
import { questions } from './tables.ts'

/** A question as it must be known to be answered. */
export interface OpenQuestion extends Readonly<Pick<typeof questions.$inferSelect, 'state' | 'record' | 'receivedAt'>> {
  readonly traceparent: string | undefined
}

export async function findQuestion(db: Queryable, questionId: string): Promise<OpenQuestion | undefined> {
  const { state, record, receivedAt, traceparent } = questions
  const [row] = await orm(db)
    .select({ state, record, receivedAt, traceparent })
    .from(questions)
    .where(eq(questions.questionId, questionId))
  return row && { ...row, traceparent: row.traceparent ?? undefined }
}
