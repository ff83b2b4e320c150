import type { SubjectRef } from '@mingxin/contracts'
import { orm, type Queryable, uuidArray } from '@mingxin/persistence'
import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { groupBy } from './rows.ts'
import { questionCandidates, subjects } from './tables.ts'

/** A subject a question may be about, as it is now, and what speaks for it. */
export interface ShownCandidate {
  readonly subject: SubjectRef
  readonly because: string
}

const named = alias(subjects, 'named')

/** The candidates of some questions, by question, in their order. One that was merged shows as its survivor. */
export async function candidatesOf(
  db: Queryable,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, ShownCandidate[]>> {
  const { questionId, because, ordinal } = questionCandidates
  const { subjectId, kind, name, uscc, person, region } = subjects
  const rows = await orm(db)
    .select({ questionId, because, subject: { subjectId, kind, name, uscc, person, region } })
    .from(questionCandidates)
    .innerJoin(named, eq(named.subjectId, questionCandidates.subjectId))
    .innerJoin(subjects, eq(subjectId, sql`coalesce(${named.mergedInto}, ${named.subjectId})`))
    .where(sql`${questionId} = ANY (${uuidArray(questionIds)}::uuid[])`)
    .orderBy(questionId, ordinal)
  return groupBy(
    rows,
    (row) => row.questionId,
    (row) => ({ subject: refOf(row.subject), because: row.because }),
  )
}

type Shown = Pick<typeof subjects.$inferSelect, 'subjectId' | 'kind' | 'name' | 'uscc' | 'person' | 'region'>

const refOf = ({ subjectId, kind, name, uscc, person, region }: Shown): SubjectRef => ({
  subjectId,
  kind,
  ...(name !== null && { name }),
  ...(uscc !== null && { uscc }),
  ...(person !== null && { maskedId: person.masked }),
  ...(region !== null && { region }),
})
