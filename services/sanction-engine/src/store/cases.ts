import {
  dateArray,
  int4Array,
  orm,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  timestampArray,
  uuidArray,
} from '@mingxin/persistence'
import { and, getTableColumns, sql } from 'drizzle-orm'
import type { Case } from '../domain/case.ts'
import { isCurrent } from './is-current.ts'
import { annotations, cases } from './tables.ts'

const COLUMNS = Object.entries(getTableColumns(cases))
  .map(([key, { name }]) => `${name} AS "${key}"`)
  .join(', ')
const LOAD = `SELECT ${COLUMNS} FROM cases WHERE case_id = ANY ($1)`
const LOAD_BY_SUBJECT = `SELECT ${COLUMNS} FROM cases WHERE subject_id = ANY ($1)`

type CaseRow = typeof cases.$inferSelect

export const loadCases = async (database: Queryable, caseIds: readonly string[]): Promise<Case[]> =>
  (await database.query<CaseRow>(LOAD, [uuidArray(caseIds)])).rows.map(caseOf)

export const loadCasesOf = async (database: Queryable, subjectIds: readonly string[]): Promise<Case[]> =>
  (await database.query<CaseRow>(LOAD_BY_SUBJECT, [uuidArray(subjectIds)])).rows.map(caseOf)

const caseOf = (row: CaseRow): Case => ({
  ...row,
  openedOn: row.openedOn ?? undefined,
  settledOn: row.settledOn ?? undefined,
  endsOn: row.endsOn ?? undefined,
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
export async function saveCases(tx: Transaction, saved: readonly Case[]): Promise<void> {
  if (saved.length === 0) return
  await tx.query(SAVE, [
    uuidArray(saved.map(({ caseId }) => caseId)),
    uuidArray(saved.map(({ subjectId }) => subjectId)),
    uuidArray(saved.map(({ entryId }) => entryId)),
    textArray(saved.map(({ kind }) => kind)),
    int4Array(saved.map(({ revision }) => revision)),
    textArray(saved.map(({ groundIds }) => JSON.stringify(groundIds))),
    dateArray(saved.map(({ openedOn }) => openedOn)),
    dateArray(saved.map(({ settledOn }) => settledOn)),
    dateArray(saved.map(({ endsOn }) => endsOn)),
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
  saved: readonly Annotation[],
  recordedAt: Date,
): Promise<void> {
  if (caseIds.length === 0) return
  await tx.query(SUPERSEDE_ANNOTATIONS, [uuidArray(caseIds), recordedAt])
  await tx.query(INSERT_ANNOTATIONS, [
    uuidArray(saved.map(({ caseId }) => caseId)),
    int4Array(saved.map(({ revision }) => revision)),
    uuidArray(saved.map(({ subjectId }) => subjectId)),
    uuidArray(saved.map(({ entryId }) => entryId)),
    textArray(saved.map(({ groundIds }) => JSON.stringify(groundIds))),
    textArray(saved.map(({ kind }) => kind)),
    textArray(saved.map(({ text }) => text)),
    timestampArray(saved.map(({ at }) => at.getTime())),
    recordedAt,
  ])
}

const { recordedAt: _recorded, supersededAt: _superseded, ...ANNOTATION } = getTableColumns(annotations)

/** What entries show of these cases now. */
export const loadAnnotations = (tx: Transaction, caseIds: readonly string[]): Promise<Annotation[]> =>
  orm(tx)
    .select(ANNOTATION)
    .from(annotations)
    .where(and(sql`${annotations.caseId} = ANY (${uuidArray(caseIds)})`, isCurrent(annotations)))
    .orderBy(annotations.caseId, annotations.revision)
