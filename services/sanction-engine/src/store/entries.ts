import type { Cause, ListRef } from '@mingxin/contracts'
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
import type { Entry, EntryState, KnownEntry } from '../domain/entry.ts'
import { groundIdsIn } from '../domain/ground.ts'
import { kept } from '../domain/kept.ts'
import { toMultirange } from './multirange.ts'

interface EntryRow {
  subject_id: string
  entry_id: string
  founded_by: string
  ground_ids: string
  list_type: ListRef['type']
  list_code: string
  state: EntryState
  revision: number
  opened_at: Date
  content: string
}

const COLUMNS =
  'subject_id, entry_id, founded_by, ground_ids, list_type, list_code, state, revision, opened_at, content::text AS content'

const LOAD = `SELECT ${COLUMNS} FROM entry_revisions WHERE subject_id = ANY ($1) AND superseded_at = 'infinity'`

export interface SubjectEntry extends KnownEntry {
  readonly subjectId: string
}

/** The present revision of every entry of these subjects, closed ones too. */
export async function loadEntries(database: Queryable, subjectIds: readonly string[]): Promise<SubjectEntry[]> {
  return (await database.query<EntryRow>(LOAD, [uuidArray(subjectIds)])).rows.map(entryOf)
}

const LOAD_BY_ID = `SELECT ${COLUMNS} FROM entry_revisions WHERE entry_id = ANY ($1) AND superseded_at = 'infinity'`

export async function loadEntriesById(database: Queryable, entryIds: readonly string[]): Promise<SubjectEntry[]> {
  return (await database.query<EntryRow>(LOAD_BY_ID, [uuidArray(entryIds)])).rows.map(entryOf)
}

const entryOf = (row: EntryRow): SubjectEntry => ({
  subjectId: row.subject_id,
  entryId: row.entry_id,
  foundedBy: row.founded_by,
  groundIds: row.ground_ids.split(' '),
  list: { type: row.list_type, code: row.list_code },
  state: row.state,
  revision: row.revision,
  openedAt: row.opened_at.getTime(),
  kept: kept(row.content),
})

const SUPERSEDE = `UPDATE entry_revisions SET superseded_at = $2 WHERE entry_id = ANY ($1) AND superseded_at = 'infinity'`
const INSERT: Statement = {
  name: 'engine-entries-insert',
  text: `INSERT INTO entry_revisions (entry_id, revision, subject_id, list_type, list_code, founded_by, ground_ids, state,
                in_force, proposed, suspended, open_level, is_personal, content, cause, opened_at, recorded_at)
         SELECT entry_id, revision, subject_id, list_type, list_code, founded_by, ground_ids, state, in_force::datemultirange,
                proposed::datemultirange, suspended::datemultirange, open_level::open_level, is_personal, content, cause,
                opened_at, $17
           FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::text[], $11::text[], $12::text[], $13::boolean[], $14::json[], $15::json[], $16::timestamptz[])
                AS e (entry_id, revision, subject_id, list_type, list_code, founded_by, ground_ids, state, in_force, proposed,
                suspended, open_level, is_personal, content, cause, opened_at)`,
}

export interface EntryRevision extends Entry {
  readonly subjectId: string
  readonly revision: number
  readonly openedAt: number
  readonly text: string
  readonly isPersonal: boolean
  readonly cause: Cause
}

/** Records what entries say from now on. */
export async function saveEntries(tx: Transaction, entries: readonly EntryRevision[], recordedAt: Date): Promise<void> {
  if (entries.length === 0) return
  const superseded = entries.filter(({ revision }) => revision > 1).map(({ entryId }) => entryId)
  if (superseded.length > 0) await tx.query(SUPERSEDE, [uuidArray(superseded), recordedAt])
  const contents = entries.map(({ content }) => content)
  await tx.query(INSERT, [
    uuidArray(entries.map(({ entryId }) => entryId)),
    int4Array(entries.map(({ revision }) => revision)),
    uuidArray(entries.map(({ subjectId }) => subjectId)),
    textArray(contents.map(({ list }) => list.type)),
    textArray(contents.map(({ list }) => list.code)),
    textArray(entries.map(({ foundedBy }) => foundedBy)),
    textArray(contents.map(({ grounds }) => groundIdsIn(grounds).join(' '))),
    textArray(contents.map(({ state }) => state)),
    textArray(contents.map(({ inForce }) => toMultirange(inForce))),
    textArray(contents.map(({ proposed }) => toMultirange(proposed))),
    textArray(contents.map(({ suspended }) => toMultirange(suspended))),
    textArray(contents.map(({ openLevel }) => openLevel)),
    boolArray(entries.map(({ isPersonal }) => isPersonal)),
    jsonArray(entries.map(({ text }) => text)),
    jsonArray(entries.map(({ cause }) => JSON.stringify(cause))),
    timestampArray(entries.map(({ openedAt }) => openedAt)),
    recordedAt,
  ])
}
