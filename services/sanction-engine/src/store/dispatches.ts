import type { BusinessDate, Cause } from '@mingxin/contracts'
import {
  boolArray,
  int4Array,
  jsonArray,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  timestampArray,
  uuidArray,
} from '@mingxin/persistence'
import type { DispatchContent, DispatchState, KnownDispatch } from '../domain/dispatch.ts'
import { kept } from '../domain/kept.ts'
import { toMultirange } from './multirange.ts'

interface DispatchRow {
  dispatch_id: string
  entry_id: string
  subject_id: string
  revision: number
  state: DispatchState
  opened_at: Date
  is_personal: boolean
  content: string
}

export interface SubjectDispatch extends KnownDispatch {
  readonly subjectId: string
  /** The instant of its first revision, in milliseconds. */
  readonly openedAt: number
  readonly isPersonal: boolean
}

const COLUMNS = 'dispatch_id, entry_id, subject_id, revision, state, opened_at, is_personal, content::text AS content'

const LOAD = `SELECT ${COLUMNS} FROM dispatch_revisions WHERE subject_id = ANY ($1) AND superseded_at = 'infinity'`

/** The present revision of every dispatch about these subjects. */
export async function loadDispatches(database: Queryable, subjectIds: readonly string[]): Promise<SubjectDispatch[]> {
  return (await database.query<DispatchRow>(LOAD, [uuidArray(subjectIds)])).rows.map(dispatchOf)
}

const IS_DUE: Statement = {
  name: 'engine-dispatches-is-due',
  text: `SELECT 1 FROM dispatch_revisions
          WHERE superseded_at = 'infinity' AND state = 'dispatched' AND NOT upper_inf(valid + paused)
            AND upper(valid + paused) <= $1 LIMIT 1`,
}

/** Whether there are any such dispatches, without holding anything up. */
export const hasDueDispatches = async (database: Queryable, today: BusinessDate): Promise<boolean> =>
  (await database.query(IS_DUE, [today])).count > 0

const DUE: Statement = {
  name: 'engine-dispatches-due',
  text: `SELECT ${COLUMNS} FROM dispatch_revisions
          WHERE superseded_at = 'infinity' AND state = 'dispatched' AND NOT upper_inf(valid + paused)
            AND upper(valid + paused) <= $1
          ORDER BY upper(valid + paused), dispatch_id LIMIT $2`,
}

/** Dispatches whose last day is over and of which nobody has been told so. */
export async function dueDispatches(tx: Transaction, today: BusinessDate, limit: number): Promise<SubjectDispatch[]> {
  return (await tx.query<DispatchRow>(DUE, [today, limit])).rows.map(dispatchOf)
}

const dispatchOf = (row: DispatchRow): SubjectDispatch => ({
  dispatchId: row.dispatch_id,
  entryId: row.entry_id,
  subjectId: row.subject_id,
  revision: row.revision,
  state: row.state,
  openedAt: row.opened_at.getTime(),
  isPersonal: row.is_personal,
  kept: kept(row.content),
})

const SUPERSEDE = `UPDATE dispatch_revisions SET superseded_at = $2 WHERE dispatch_id = ANY ($1) AND superseded_at = 'infinity'`
const INSERT: Statement = {
  name: 'engine-dispatches-insert',
  text: `INSERT INTO dispatch_revisions (dispatch_id, revision, entry_id, subject_id, department_code, state, valid,
                paused, open_level, is_personal, content, cause, opened_at, recorded_at)
         SELECT dispatch_id, revision, entry_id, subject_id, department_code, state, valid::datemultirange,
                paused::datemultirange, open_level::open_level, is_personal, content, cause, opened_at, $14
           FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::boolean[], $11::json[], $12::json[], $13::timestamptz[])
                AS d (dispatch_id, revision, entry_id, subject_id, department_code, state, valid, paused, open_level,
                is_personal, content, cause, opened_at)`,
}

export interface DispatchRevision extends Omit<SubjectDispatch, 'kept'> {
  readonly content: DispatchContent
  readonly text: string
  readonly cause: Cause
}

/** Records what dispatches say from now on. */
export async function saveDispatches(
  tx: Transaction,
  dispatches: readonly DispatchRevision[],
  recordedAt: Date,
): Promise<void> {
  if (dispatches.length === 0) return
  const superseded = dispatches.filter(({ revision }) => revision > 1).map(({ dispatchId }) => dispatchId)
  if (superseded.length > 0) await tx.query(SUPERSEDE, [uuidArray(superseded), recordedAt])
  const contents = dispatches.map(({ content }) => content)
  await tx.query(INSERT, [
    uuidArray(dispatches.map(({ dispatchId }) => dispatchId)),
    int4Array(dispatches.map(({ revision }) => revision)),
    uuidArray(dispatches.map(({ entryId }) => entryId)),
    uuidArray(dispatches.map(({ subjectId }) => subjectId)),
    textArray(contents.map(({ department }) => department.code)),
    textArray(dispatches.map(({ state }) => state)),
    textArray(contents.map(({ valid }) => toMultirange(valid))),
    textArray(contents.map(({ paused }) => toMultirange(paused))),
    textArray(contents.map(({ openLevel }) => openLevel)),
    boolArray(dispatches.map(({ isPersonal }) => isPersonal)),
    jsonArray(dispatches.map(({ text }) => text)),
    jsonArray(dispatches.map(({ cause }) => JSON.stringify(cause))),
    timestampArray(dispatches.map(({ openedAt }) => openedAt)),
    recordedAt,
  ])
}
