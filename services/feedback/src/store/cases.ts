import type { OpenLevel } from '@mingxin/contracts'
import { orm, type Queryable } from '@mingxin/persistence'
import type { BusinessDate } from '@mingxin/working-days'
import { and, desc, eq, getTableColumns, inArray, lt, lte, ne, sql } from 'drizzle-orm'
import type { CaseStep, CaseStepContent } from '../domain/case.ts'
import type { CaseKind } from '../domain/case-kind.ts'
import type { CaseTerm } from '../domain/case-term.ts'
import type { Entry } from './entries.ts'
import { caseSteps, cases, caseTerms, entries } from './tables.ts'

/** What a case is about and by when it must be decided; what happened in it stands in its steps. */
export type CaseFile = Readonly<typeof cases.$inferSelect>

/** How long a case of this kind may take when it is opened on a day. */
export async function caseTerm(tx: Queryable, kind: CaseKind, openedOn: BusinessDate): Promise<CaseTerm> {
  const [term] = await orm(tx)
    .select()
    .from(caseTerms)
    .where(and(eq(caseTerms.kind, kind), lte(caseTerms.effectiveFrom, openedOn)))
    .orderBy(desc(caseTerms.effectiveFrom))
    .limit(1)
  if (!term) throw new TypeError(`case_terms has no term for ${kind} on ${openedOn}`)
  return term
}

const INSERT = `INSERT INTO cases (case_id, kind, entry_id, subject_id, state, opened_on, term_from, due_on, provisional,
    calendar_version, counting) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`

export async function insertCase(tx: Queryable, one: CaseFile): Promise<void> {
  const about = [one.caseId, one.kind, one.entryId, one.subjectId, one.state]
  const term = [one.openedOn, one.termFrom, one.dueOn, one.provisional, one.calendarVersion, one.counting]
  await tx.query(INSERT, [...about, ...term])
}

const SET_STATE = 'UPDATE cases SET state = $2 WHERE case_id = $1'

export async function saveCaseState(tx: Queryable, caseId: string, state: CaseFile['state']): Promise<void> {
  await tx.query(SET_STATE, [caseId, state])
}

const ADD_STEP = `INSERT INTO case_steps (case_id, revision, step, at, by_code, by_name, client_id, content)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`

export async function addCaseStep(tx: Queryable, caseId: string, one: CaseStep): Promise<void> {
  const { revision, step, at, by, content } = one
  await tx.query(ADD_STEP, [caseId, revision, step, at, by.code, by.name, by.clientId, JSON.stringify(content)])
}

/** A case with whom it is about. */
export type ShownCase = CaseFile & Pick<Entry, 'subjectKind'>

// A case shows to whoever may see the entry it is about.
const casesFor = (database: Queryable, levels: readonly OpenLevel[]) =>
  orm(database)
    .select({ ...getTableColumns(cases), subjectKind: entries.subjectKind })
    .from(cases)
    .innerJoin(entries, and(eq(entries.entryId, cases.entryId), inArray(entries.openLevel, levels)))

export async function findCase(
  database: Queryable,
  caseId: string,
  levels: readonly OpenLevel[],
): Promise<ShownCase | undefined> {
  const [found] = await casesFor(database, levels).where(eq(cases.caseId, caseId))
  return found
}

/** The same, locked until the transaction ends. */
export async function lockCase(
  tx: Queryable,
  caseId: string,
  levels: readonly OpenLevel[],
): Promise<CaseFile | undefined> {
  const [found] = await casesFor(tx, levels).where(eq(cases.caseId, caseId)).for('update', { of: cases })
  return found
}

export interface CaseFilter {
  readonly levels: readonly OpenLevel[]
  /** Whether cases of natural persons are among them. */
  readonly withPersons: boolean
  readonly state: 'open' | 'overdue' | 'decided' | undefined
  readonly entryId: string | undefined
  readonly today: BusinessDate
  /** Due day and id after which to go on. */
  readonly after: readonly [dueOn: string, caseId: string] | undefined
  readonly limit: number
}

/** A page of cases, the earliest due first. */
export function listCases(database: Queryable, filter: CaseFilter): Promise<CaseFile[]> {
  const { levels, withPersons, state, entryId, today, after, limit } = filter
  return casesFor(database, levels)
    .where(
      and(
        withPersons ? undefined : ne(entries.subjectKind, 'NATURAL_PERSON'),
        state && eq(cases.state, state === 'overdue' ? 'open' : state),
        state === 'overdue' ? lt(cases.dueOn, today) : undefined,
        entryId === undefined ? undefined : eq(cases.entryId, entryId),
        after && sql`(${cases.dueOn}, ${cases.caseId}) > (${after[0]}::date, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(cases.dueOn, cases.caseId)
    .limit(limit)
}

const STEP = {
  caseId: caseSteps.caseId,
  revision: caseSteps.revision,
  at: caseSteps.at,
  by: { code: caseSteps.byCode, name: caseSteps.byName, clientId: caseSteps.clientId },
  /** Together, because the one decides what the other is. */
  said: sql<CaseStepContent>`jsonb_build_object('step', ${caseSteps.step}, 'content', ${caseSteps.content})`,
}

/** What happened in each of these cases, in order. */
export async function stepsOf(database: Queryable, caseIds: readonly string[]): Promise<Map<string, CaseStep[]>> {
  const rows = await orm(database)
    .select(STEP)
    .from(caseSteps)
    .where(inArray(caseSteps.caseId, caseIds))
    .orderBy(caseSteps.caseId, caseSteps.revision)
  const steps = new Map<string, CaseStep[]>(caseIds.map((caseId) => [caseId, []]))
  for (const { caseId, said, ...step } of rows) steps.get(caseId)?.push({ ...said, ...step })
  return steps
}
