import type { SubjectKind } from '@mingxin/contracts'
import {
  int8Array,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  together,
  uuidArray,
} from '@mingxin/persistence'
import type { Subject } from '../domain/subject.ts'

interface SubjectRow {
  subject_id: string
  registry_revision: number
  kind: SubjectKind
  name: string | null
  uscc: string | null
  masked_id: string | null
  region: string | null
  merged_into: string | null
}

const LOAD = `SELECT subject_id, registry_revision, kind, name, uscc, masked_id, region, merged_into
           FROM subjects WHERE subject_id = ANY ($1) AND superseded_at = 'infinity'`

/** The subjects as known now; those nobody has spoken of are missing. */
export async function loadSubjects(database: Queryable, ids: Iterable<string>): Promise<Map<string, Subject>> {
  const { rows } = await database.query<SubjectRow>(LOAD, [uuidArray([...ids])])
  return new Map(rows.map((row) => [row.subject_id, subjectOf(row)]))
}

const subjectOf = (row: SubjectRow): Subject => ({
  subjectId: row.subject_id,
  registryRevision: row.registry_revision,
  kind: row.kind,
  name: row.name ?? undefined,
  uscc: row.uscc ?? undefined,
  maskedId: row.masked_id ?? undefined,
  region: row.region ?? undefined,
  mergedInto: row.merged_into ?? undefined,
})

const MERGED = `SELECT subject_id, registry_revision, kind, name, uscc, masked_id, region, merged_into
           FROM subjects WHERE merged_into = ANY ($1) AND superseded_at = 'infinity'`

/** The subjects that were merged into these. */
export async function loadMergedInto(database: Queryable, ids: Iterable<string>): Promise<Subject[]> {
  return (await database.query<SubjectRow>(MERGED, [uuidArray([...ids])])).rows.map(subjectOf)
}

const SUPERSEDE = `UPDATE subjects SET superseded_at = $2 WHERE subject_id = ANY ($1) AND superseded_at = 'infinity'`
const INSERT: Statement = {
  name: 'engine-subjects-insert',
  text: `INSERT INTO subjects (subject_id, registry_revision, kind, name, uscc, masked_id, region, merged_into, recorded_at)
         SELECT *, $9::timestamptz
           FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[])`,
}

/** Records what is known of subjects from now on. */
export async function saveSubjects(tx: Transaction, subjects: readonly Subject[], recordedAt: Date): Promise<void> {
  if (subjects.length === 0) return
  const ids = uuidArray(subjects.map(({ subjectId }) => subjectId))
  const columns = [
    ids,
    int8Array(subjects.map(({ registryRevision }) => registryRevision)),
    textArray(subjects.map(({ kind }) => kind)),
    textArray(subjects.map(({ name }) => name)),
    textArray(subjects.map(({ uscc }) => uscc)),
    textArray(subjects.map(({ maskedId }) => maskedId)),
    textArray(subjects.map(({ region }) => region)),
    uuidArray(subjects.map(({ mergedInto }) => mergedInto)),
  ]
  await together(tx.query(SUPERSEDE, [ids, recordedAt]), tx.query(INSERT, [...columns, recordedAt]))
}
