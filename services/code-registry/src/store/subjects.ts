import type { PersonId, SubjectKind, SubjectStatus } from '@mingxin/contracts'
import {
  dateArray,
  int4Array,
  jsonArray,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  uuidArray,
} from '@mingxin/persistence'
import type { Subject } from '../domain/subject.ts'
import { loadCodes } from './codes.ts'
import { insertOnce } from './insert-once.ts'
import { loadNames } from './names.ts'

interface Row {
  subject_id: string
  kind: SubjectKind
  status: SubjectStatus
  revision: number
  name: string | null
  uscc: string | null
  region: string | null
  legal_rep: string | null
  person: PersonId | null
  registered_by: string | null
  approved_on: string | null
  as_of: string | null
  merged_into: string | null
}

const probe = (lock: string): string => `
  SELECT s.* FROM unnest($1::uuid[]) AS k (subject_id)
   CROSS JOIN LATERAL (SELECT * FROM subjects WHERE subject_id = k.subject_id LIMIT 1 ${lock}) s`

const READ: Statement = { name: 'registry-read-subjects', text: probe('') }

// In the order of the array, which is the order of their ids: whoever locks several subjects locks them alike.
const LOCK: Statement = { name: 'registry-lock-subjects', text: probe('FOR NO KEY UPDATE') }

const COLUMNS = `subject_id, kind, status, revision, name, uscc, region, legal_rep, person, registered_by, approved_on, as_of, merged_into`
const VALUES = `unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[],
                       $9::json[], $10::text[], $11::date[], $12::date[], $13::uuid[])`

const INSERT: Statement = {
  name: 'registry-insert-subjects',
  text: `INSERT INTO subjects (${COLUMNS}) SELECT * FROM ${VALUES}`,
}

const UPDATE: Statement = {
  name: 'registry-update-subjects',
  text: `INSERT INTO subjects (${COLUMNS}) SELECT * FROM ${VALUES}
             ON CONFLICT (subject_id) DO UPDATE
            SET kind = excluded.kind, status = excluded.status, revision = excluded.revision, name = excluded.name,
                uscc = excluded.uscc, region = excluded.region, legal_rep = excluded.legal_rep,
                person = excluded.person, registered_by = excluded.registered_by,
                approved_on = excluded.approved_on, as_of = excluded.as_of, merged_into = excluded.merged_into`,
}

/** Subjects with their codes and names, as they are now; unknown ids are left out. Merged ones come as redirects. */
export const readSubjects = (db: Queryable, ids: readonly string[]): Promise<Subject[]> => load(db, READ, ids)

/** The same, locked until the end of the transaction. */
export const lockSubjects = (tx: Transaction, ids: readonly string[]): Promise<Subject[]> => load(tx, LOCK, ids)

async function load(db: Queryable, statement: Statement, ids: readonly string[]): Promise<Subject[]> {
  if (ids.length === 0) return []
  const sorted = uuidArray([...new Set(ids)].sort())
  const { rows } = await db.query<Row>(statement, [sorted])
  if (rows.length === 0) return []
  const codes = await loadCodes(db, sorted)
  const names = await loadNames(db, sorted)
  return rows.map((row) => subjectOf(row, codes.get(row.subject_id) ?? [], names.get(row.subject_id) ?? []))
}

/**
 * Writes new subjects. Rejects with `database.conflict` when one of them exists by now: the transaction must begin
 * anew, and will find it.
 */
export async function insertSubjects(tx: Transaction, subjects: readonly Subject[]): Promise<void> {
  if (subjects.length > 0) await insertOnce(tx, INSERT, columnsOf(subjects))
}

export async function updateSubjects(tx: Transaction, subjects: readonly Subject[]): Promise<void> {
  if (subjects.length > 0) await tx.query(UPDATE, columnsOf(subjects))
}

function columnsOf(subjects: readonly Subject[]): Buffer[] {
  const sorted = subjects.toSorted((a, b) => (a.subjectId < b.subjectId ? -1 : 1))
  return [
    uuidArray(sorted.map(({ subjectId }) => subjectId)),
    textArray(sorted.map(({ kind }) => kind)),
    textArray(sorted.map(({ status }) => status)),
    int4Array(sorted.map(({ revision }) => revision)),
    textArray(sorted.map(({ name }) => name)),
    textArray(sorted.map(({ uscc }) => uscc)),
    textArray(sorted.map(({ region }) => region)),
    textArray(sorted.map(({ legalRep }) => legalRep)),
    jsonArray(sorted.map(({ person }) => person && JSON.stringify(person))),
    textArray(sorted.map(({ registeredBy }) => registeredBy)),
    dateArray(sorted.map(({ approvedOn }) => approvedOn)),
    dateArray(sorted.map(({ asOf }) => asOf)),
    uuidArray(sorted.map(({ mergedInto }) => mergedInto)),
  ]
}

function subjectOf(row: Row, codes: Subject['codes'], names: Subject['names']): Subject {
  return {
    subjectId: row.subject_id,
    kind: row.kind,
    status: row.status,
    revision: row.revision,
    name: row.name ?? undefined,
    uscc: row.uscc ?? undefined,
    region: row.region ?? undefined,
    legalRep: row.legal_rep ?? undefined,
    person: row.person ?? undefined,
    registeredBy: row.registered_by ?? undefined,
    approvedOn: row.approved_on ?? undefined,
    asOf: row.as_of ?? undefined,
    mergedInto: row.merged_into ?? undefined,
    codes,
    names,
  }
}
