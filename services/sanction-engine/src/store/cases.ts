import {
  dateArray,
  int4Array,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  timestampArray,
  uuidArray,
} from '@mingxin/persistence'
import type { Case } from '../domain/case.ts'

interface CaseRow {
  case_id: string
  subject_id: string
  entry_id: string
  kind: Case['kind']
  revision: number
  ground_ids: string[]
  opened_on: string | null
  settled_on: string | null
  ends_on: string | null
}

const COLUMNS = 'case_id, subject_id, entry_id, kind, revision, ground_ids, opened_on, settled_on, ends_on'
const LOAD = `SELECT ${COLUMNS} FROM cases WHERE case_id = ANY ($1)`
const LOAD_BY_SUBJECT = `SELECT ${COLUMNS} FROM cases WHERE subject_id = ANY ($1)`

export const loadCases = async (database: Queryable, caseIds: readonly string[]): Promise<Case[]> =>
  (await database.query<CaseRow>(LOAD, [uuidArray(caseIds)])).rows.map(caseOf)

export const loadCasesOf = async (database: Queryable, subjectIds: readonly string[]): Promise<Case[]> =>
  (await database.query<CaseRow>(LOAD_BY_SUBJECT, [uuidArray(subjectIds)])).rows.map(caseOf)

const caseOf = (row: CaseRow): Case => ({
  caseId: row.case_id,
  subjectId: row.subject_id,
  entryId: row.entry_id,
  kind: row.kind,
  revision: row.revision,
  groundIds: row.ground_ids,
  openedOn: row.opened_on ?? undefined,
  settledOn: row.settled_on ?? undefined,
  endsOn: row.ends_on ?? undefined,
})

// Lists of ground ids travel as JSON: arrays of arrays must be rectangular in PostgreSQL.
const SAVE: Statement = {
  name: 'engine-cases-save',
  text: `INSERT INTO cases (case_id, subject_id, entry_id, kind, revision, ground_ids, opened_on, settled_on, ends_on)
         SELECT case_id, subject_id, entry_id, kind, revision,
                ARRAY(SELECT json_array_elements_text(ground_ids::json)), opened_on, settled_on, ends_on
           FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::text[], $7::date[], $8::date[], $9::date[])
                AS c (case_id, subject_id, entry_id, kind, revision, ground_ids, opened_on, settled_on, ends_on)
             ON CONFLICT (case_id) DO UPDATE
            SET subject_id = excluded.subject_id, revision = excluded.revision, ground_ids = excluded.ground_ids,
                opened_on = excluded.opened_on, settled_on = excluded.settled_on, ends_on = excluded.ends_on`,
}

/** Keeps cases as they are now. */
export async function saveCases(tx: Transaction, cases: readonly Case[]): Promise<void> {
  if (cases.length === 0) return
  await tx.query(SAVE, [
    uuidArray(cases.map(({ caseId }) => caseId)),
    uuidArray(cases.map(({ subjectId }) => subjectId)),
    uuidArray(cases.map(({ entryId }) => entryId)),
    textArray(cases.map(({ kind }) => kind)),
    int4Array(cases.map(({ revision }) => revision)),
    textArray(cases.map(({ groundIds }) => JSON.stringify(groundIds))),
    dateArray(cases.map(({ openedOn }) => openedOn)),
    dateArray(cases.map(({ settledOn }) => settledOn)),
    dateArray(cases.map(({ endsOn }) => endsOn)),
  ])
}

export interface Annotation {
  readonly caseId: string
  readonly revision: number
  readonly subjectId: string
  readonly entryId: string
  readonly groundIds: readonly string[]
  readonly kind: string
  readonly text: string
  readonly at: Date
}

const SUPERSEDE_ANNOTATIONS = `UPDATE annotations SET superseded_at = $2 WHERE case_id = ANY ($1) AND superseded_at = 'infinity'`
const INSERT_ANNOTATIONS: Statement = {
  name: 'engine-annotations-insert',
  text: `INSERT INTO annotations (case_id, revision, subject_id, entry_id, ground_ids, kind, text, at, recorded_at)
         SELECT case_id, revision, subject_id, entry_id, ARRAY(SELECT json_array_elements_text(ground_ids::json)), kind, text, at, $9
           FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::timestamptz[])
                AS a (case_id, revision, subject_id, entry_id, ground_ids, kind, text, at)`,
}

/** Records what entries show of these cases from now on. */
export async function saveAnnotations(
  tx: Transaction,
  caseIds: readonly string[],
  annotations: readonly Annotation[],
  recordedAt: Date,
): Promise<void> {
  if (caseIds.length === 0) return
  await tx.query(SUPERSEDE_ANNOTATIONS, [uuidArray(caseIds), recordedAt])
  await tx.query(INSERT_ANNOTATIONS, [
    uuidArray(annotations.map(({ caseId }) => caseId)),
    int4Array(annotations.map(({ revision }) => revision)),
    uuidArray(annotations.map(({ subjectId }) => subjectId)),
    uuidArray(annotations.map(({ entryId }) => entryId)),
    textArray(annotations.map(({ groundIds }) => JSON.stringify(groundIds))),
    textArray(annotations.map(({ kind }) => kind)),
    textArray(annotations.map(({ text }) => text)),
    timestampArray(annotations.map(({ at }) => at.getTime())),
    recordedAt,
  ])
}

interface AnnotationRow {
  case_id: string
  revision: number
  subject_id: string
  entry_id: string
  ground_ids: string[]
  kind: string
  text: string
  at: Date
}

const LOAD_ANNOTATIONS = `SELECT case_id, revision, subject_id, entry_id, ground_ids, kind, text, at
           FROM annotations WHERE case_id = ANY ($1) AND superseded_at = 'infinity' ORDER BY case_id, revision`

/** What entries show of these cases now. */
export async function loadAnnotations(tx: Transaction, caseIds: readonly string[]): Promise<Annotation[]> {
  const { rows } = await tx.query<AnnotationRow>(LOAD_ANNOTATIONS, [uuidArray(caseIds)])
  return rows.map(({ case_id, revision, subject_id, entry_id, ground_ids, kind, text, at }) => ({
    caseId: case_id,
    revision,
    subjectId: subject_id,
    entryId: entry_id,
    groundIds: ground_ids,
    kind,
    text,
    at,
  }))
}
