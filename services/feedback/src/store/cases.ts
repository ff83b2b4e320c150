import type { OpenLevel } from '@mingxin/contracts'
import type { Queryable } from '@mingxin/persistence'
import type { BusinessDate } from '@mingxin/working-days'
import type { CaseKind, CaseStep, CaseStepContent } from '../domain/case.ts'
import type { CaseDeadline, CaseTerm } from '../domain/case-term.ts'

/** What a case is about and by when it must be decided; what happened in it stands in its steps. */
export interface CaseFile extends CaseDeadline {
  readonly caseId: string
  readonly kind: CaseKind
  readonly entryId: string
  readonly subjectId: string
  readonly state: 'open' | 'decided'
  readonly openedOn: BusinessDate
  readonly termFrom: BusinessDate
}

const COLUMNS = `c.case_id AS "caseId", c.kind, c.entry_id AS "entryId", c.subject_id AS "subjectId", c.state,
    c.opened_on AS "openedOn", c.term_from AS "termFrom", c.due_on AS "dueOn", c.provisional,
    c.calendar_version AS "calendarVersion", c.counting`

const TERM = `SELECT effective_from AS "effectiveFrom", working_days AS "workingDays", steps, source FROM case_terms
   WHERE kind = $1 AND effective_from <= $2 ORDER BY effective_from DESC LIMIT 1`

/** How long a case of this kind may take when it is opened on a day. */
export async function caseTerm(tx: Queryable, kind: CaseKind, openedOn: BusinessDate): Promise<CaseTerm> {
  const [term] = (await tx.query<CaseTerm>(TERM, [kind, openedOn])).rows
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

// A case shows to whoever may see the entry it is about.
const VISIBLE = 'cases c JOIN entries e ON e.entry_id = c.entry_id AND e.open_level = ANY ($1)'
const FIND = `SELECT ${COLUMNS} FROM ${VISIBLE} WHERE c.case_id = $2`

export async function findCase(
  database: Queryable,
  caseId: string,
  levels: readonly OpenLevel[],
): Promise<CaseFile | undefined> {
  return (await database.query<CaseFile>(FIND, [[...levels], caseId])).rows[0]
}

/** The same, locked until the transaction ends. */
export async function lockCase(
  tx: Queryable,
  caseId: string,
  levels: readonly OpenLevel[],
): Promise<CaseFile | undefined> {
  return (await tx.query<CaseFile>(`${FIND} FOR UPDATE OF c`, [[...levels], caseId])).rows[0]
}

export interface CaseFilter {
  readonly levels: readonly OpenLevel[]
  readonly state: 'open' | 'overdue' | 'decided' | undefined
  readonly entryId: string | undefined
  readonly today: BusinessDate
  /** Due day and id after which to go on. */
  readonly after: readonly [dueOn: string, caseId: string] | undefined
  readonly limit: number
}

const LIST = `SELECT ${COLUMNS} FROM ${VISIBLE}
   WHERE ($2::text IS NULL OR c.state = CASE $2 WHEN 'overdue' THEN 'open' ELSE $2 END)
     AND ($2 IS DISTINCT FROM 'overdue' OR c.due_on < $3)
     AND ($4::uuid IS NULL OR c.entry_id = $4)
     AND ($5::date IS NULL OR (c.due_on, c.case_id) > ($5, $6::uuid))
   ORDER BY c.due_on, c.case_id LIMIT $7`

/** A page of cases, the earliest due first. */
export async function listCases(database: Queryable, filter: CaseFilter): Promise<CaseFile[]> {
  const { levels, state, entryId, today, after = [], limit } = filter
  const [dueOn, caseId] = after
  return (await database.query<CaseFile>(LIST, [[...levels], state, today, entryId, dueOn, caseId, limit])).rows
}

type StepRow = CaseStepContent & {
  caseId: string
  revision: number
  at: Date
  code: string
  name: string
  clientId: string
}

const STEPS = `SELECT case_id AS "caseId", revision, step, at, by_code AS code, by_name AS name, client_id AS "clientId",
    content FROM case_steps WHERE case_id = ANY ($1) ORDER BY case_id, revision`

/** What happened in each of these cases, in order. */
export async function stepsOf(database: Queryable, caseIds: readonly string[]): Promise<Map<string, CaseStep[]>> {
  const { rows } = await database.query<StepRow>(STEPS, [[...caseIds]])
  const steps = new Map<string, CaseStep[]>(caseIds.map((caseId) => [caseId, []]))
  for (const { caseId, code, name, clientId, ...step } of rows)
    steps.get(caseId)?.push({ ...step, by: { code, name, clientId } })
  return steps
}
