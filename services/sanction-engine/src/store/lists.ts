import type { BusinessDate, Cause, OpenLevel, SubjectKind } from '@mingxin/contracts'
import type { Database, Queryable } from '@mingxin/persistence'
import type { EntryContent } from '../domain/entry.ts'
import type { FoundAnnotation, FoundDispatch, FoundEntry } from '../domain/found.ts'
import type { StateOnDay } from '../domain/on-day.ts'
import type { FoundSubject } from './checks.ts'

/** Where a page of a list goes on: what was opened earlier than this. */
export interface Position {
  readonly openedAt: string
  readonly id: string
}

export interface PageOptions {
  readonly level: OpenLevel
  /** Whether entries of natural persons are among them. */
  readonly withPersons: boolean
  readonly subjectId: string | undefined
  readonly after: Position | undefined
  readonly limit: number
}

export interface EntryFilter extends PageOptions {
  readonly listCode: string | undefined
  readonly state: StateOnDay | undefined
  readonly asOf: BusinessDate
}

interface SubjectColumns {
  subject_id: string
  kind: SubjectKind
  name: string | null
  uscc: string | null
  masked_id: string | null
  region: string | null
}

interface EntryRow extends SubjectColumns {
  entry_id: string
  revision: number
  recorded_at: Date
  opened_at: string
  content: EntryContent
  annotations: FoundAnnotation[] | null
}

export interface ListedEntry {
  readonly entry: FoundEntry
  readonly subject: FoundSubject
  readonly annotations: readonly FoundAnnotation[]
  readonly position: Position
}

const ANNOTATIONS = `(SELECT json_agg(json_build_object('caseId', a.case_id, 'kind', a.kind, 'text', a.text, 'at', a.at,
       'entryId', a.entry_id, 'groundIds', a.ground_ids) ORDER BY a.at, a.case_id, a.revision)
     FROM annotations a WHERE a.subject_id = e.subject_id AND a.superseded_at = 'infinity') AS annotations`

const SUBJECT = 's.subject_id, s.kind, s.name, s.uscc, s.masked_id, s.region'

const LIST_ENTRIES = `
SELECT e.entry_id, e.revision, e.recorded_at, e.opened_at::text AS opened_at, e.content, ${ANNOTATIONS}, ${SUBJECT}
  FROM entry_revisions e JOIN subjects s ON s.subject_id = e.subject_id AND s.superseded_at = 'infinity'
 WHERE e.superseded_at = 'infinity' AND e.open_level <= $1::open_level AND (NOT e.is_personal OR $2)
   AND ($3::uuid IS NULL OR e.subject_id = $3)
   AND ($4::timestamptz IS NULL OR (e.opened_at, e.entry_id) < ($4, $5::uuid))
   AND ($6::text IS NULL OR e.list_code = $6)
   AND ($7::text IS NULL OR entry_state_on(e.state, e.in_force, e.suspended, e.proposed, $8) = $7)
 ORDER BY e.opened_at DESC, e.entry_id DESC LIMIT $9`

/** Entries as they are known now, the last opened first. */
export async function listEntries(database: Database, filter: EntryFilter): Promise<ListedEntry[]> {
  const { level, withPersons, subjectId, after, listCode, state, asOf, limit } = filter
  const values = [level, withPersons, subjectId, after?.openedAt, after?.id, listCode, state, asOf, limit]
  return (await database.query<EntryRow>(LIST_ENTRIES, values)).rows.map(listedEntry)
}

const GET_ENTRY = `
SELECT e.entry_id, e.revision, e.recorded_at, e.opened_at::text AS opened_at, e.content, ${ANNOTATIONS}, ${SUBJECT}
  FROM entry_revisions e JOIN subjects s ON s.subject_id = e.subject_id AND s.superseded_at = 'infinity'
 WHERE e.entry_id = $1 AND e.superseded_at = 'infinity' AND e.open_level <= $2::open_level`

/** One entry as it is known now, when a reader of this level may see it. */
export async function getEntry(
  database: Queryable,
  entryId: string,
  level: OpenLevel,
): Promise<ListedEntry | undefined> {
  const [row] = (await database.query<EntryRow>(GET_ENTRY, [entryId, level])).rows
  return row && listedEntry(row)
}

const listedEntry = (row: EntryRow): ListedEntry => ({
  entry: {
    entryId: row.entry_id,
    revision: row.revision,
    recordedAt: row.recorded_at.toISOString(),
    content: row.content,
  },
  subject: subjectOf(row),
  annotations: row.annotations ?? [],
  position: { openedAt: row.opened_at, id: row.entry_id },
})

const subjectOf = ({ subject_id, kind, name, uscc, masked_id, region }: SubjectColumns): FoundSubject => ({
  subjectId: subject_id,
  kind,
  name,
  uscc,
  maskedId: masked_id,
  region,
})

export interface EntryRevisionRow {
  readonly revision: number
  readonly content: EntryContent
  readonly cause: Cause
  readonly recordedAt: Date
}

const REVISIONS = `SELECT revision, content, cause, recorded_at AS "recordedAt" FROM entry_revisions
  WHERE entry_id = $1 AND open_level <= $2::open_level ORDER BY revision`

/** Every revision of an entry that a reader of this level may see, oldest first. */
export async function entryRevisions(
  database: Queryable,
  entryId: string,
  level: OpenLevel,
): Promise<EntryRevisionRow[]> {
  return (await database.query<EntryRevisionRow>(REVISIONS, [entryId, level])).rows
}

export interface MeasureFilter extends PageOptions {
  readonly department: string | undefined
  readonly inForceOn: BusinessDate | undefined
}

interface MeasureRow extends SubjectColumns {
  dispatch_id: string
  entry_id: string
  opened_at: string
  content: FoundDispatch['content']
}

export interface ListedMeasure {
  readonly dispatch: FoundDispatch
  readonly subject: FoundSubject
  readonly position: Position
}

const LIST_MEASURES = `
SELECT d.dispatch_id, d.entry_id, d.opened_at::text AS opened_at, d.content, ${SUBJECT}
  FROM dispatch_revisions d JOIN subjects s ON s.subject_id = d.subject_id AND s.superseded_at = 'infinity'
 WHERE d.superseded_at = 'infinity' AND d.open_level <= $1::open_level AND (NOT d.is_personal OR $2)
   AND ($3::uuid IS NULL OR d.subject_id = $3)
   AND ($4::timestamptz IS NULL OR (d.opened_at, d.dispatch_id) < ($4, $5::uuid))
   AND ($6::text IS NULL OR d.department_code = $6)
   AND ($7::date IS NULL OR d.valid @> $7) AND NOT isempty(d.valid)
 ORDER BY d.opened_at DESC, d.dispatch_id DESC LIMIT $8`

/** Measures that hold or held on some day as it is known now, the last opened first. */
export async function listMeasures(database: Database, filter: MeasureFilter): Promise<ListedMeasure[]> {
  const { level, withPersons, subjectId, after, department, inForceOn, limit } = filter
  const values = [level, withPersons, subjectId, after?.openedAt, after?.id, department, inForceOn, limit]
  const { rows } = await database.query<MeasureRow>(LIST_MEASURES, values)
  return rows.map((row) => ({
    dispatch: { dispatchId: row.dispatch_id, entryId: row.entry_id, content: row.content },
    subject: subjectOf(row),
    position: { openedAt: row.opened_at, id: row.dispatch_id },
  }))
}
