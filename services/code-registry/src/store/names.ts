import {
  dateArray,
  int4Array,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  uuidArray,
} from '@mingxin/persistence'
import { type Loaded, NAMED_MAX } from '../domain/registry-view.ts'
import type { Standing, SubjectName } from '../domain/subject.ts'
import { groupBy } from './rows.ts'

interface Row {
  subject_id: string
  normal_name: string
  since_revision: number
  name: string
  standing: Standing
  valid_from: string | null
  valid_to: string | null
  source: string
}

// Natural persons are never found by name.
const NAMED: Statement = {
  name: 'registry-named-like',
  text: `
    SELECT k.normal_name, n.subject_id
      FROM unnest($1::text[]) AS k (normal_name)
     CROSS JOIN LATERAL (SELECT DISTINCT n.subject_id FROM subject_names n JOIN subjects s USING (subject_id)
                          WHERE n.normal_name = k.normal_name AND s.kind <> 'NATURAL_PERSON'
                          ORDER BY n.subject_id LIMIT ${NAMED_MAX + 1}) n`,
}

const OF_SUBJECTS: Statement = {
  name: 'registry-names-of-subjects',
  text: `
    SELECT n.* FROM unnest($1::uuid[]) AS k (subject_id)
     CROSS JOIN LATERAL (SELECT * FROM subject_names WHERE subject_id = k.subject_id OFFSET 0) n`,
}

const ADD = `
    INSERT INTO subject_names (subject_id, normal_name, since_revision, name, standing, valid_from, valid_to, source)
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[], $6::date[], $7::date[], $8::text[])`

const INSERT: Statement = { name: 'registry-insert-names', text: ADD }

const SAVE: Statement = {
  name: 'registry-save-names',
  text: `${ADD}
        ON CONFLICT (normal_name, subject_id, since_revision) DO UPDATE
       SET name = excluded.name, standing = excluded.standing, valid_from = excluded.valid_from,
           valid_to = excluded.valid_to, source = excluded.source`,
}

/** The organisations that have one of the names, mentions included, by normal form. */
export async function namedLike(db: Queryable, normalNames: readonly string[]): Promise<Loaded['named']> {
  if (normalNames.length === 0) return new Map()
  const { rows } = await db.query<Pick<Row, 'normal_name' | 'subject_id'>>(NAMED, [textArray(normalNames)])
  const found = groupBy(
    rows,
    ({ normal_name }) => normal_name,
    ({ subject_id }) => subject_id,
  )
  return new Map(
    normalNames.map((name) => {
      const ids = found.get(name) ?? []
      return [name, { subjectIds: ids.slice(0, NAMED_MAX), isComplete: ids.length <= NAMED_MAX }]
    }),
  )
}

export async function loadNames(db: Queryable, subjectIds: Buffer): Promise<ReadonlyMap<string, SubjectName[]>> {
  const { rows } = await db.query<Row>(OF_SUBJECTS, [subjectIds])
  return groupBy(rows, ({ subject_id }) => subject_id, nameOf)
}

const nameOf = (row: Row): SubjectName => ({
  name: row.name,
  normalName: row.normal_name,
  standing: row.standing,
  from: row.valid_from ?? undefined,
  to: row.valid_to ?? undefined,
  source: row.source,
  sinceRevision: row.since_revision,
})

export type BorneName = SubjectName & { readonly subjectId: string }

/** Writes the names of new subjects. */
export async function insertNames(tx: Transaction, names: readonly BorneName[]): Promise<void> {
  if (names.length > 0) await tx.query(INSERT, columnsOf(names))
}

/** Writes new names of known subjects, and what became of the names they had. */
export async function saveNames(tx: Transaction, names: readonly BorneName[]): Promise<void> {
  if (names.length > 0) await tx.query(SAVE, columnsOf(names))
}

const DELETE = `
  DELETE FROM subject_names n USING unnest($1::uuid[], $2::text[], $3::int[]) AS k (subject_id, normal_name, since_revision)
   WHERE n.subject_id = k.subject_id AND n.normal_name = k.normal_name AND n.since_revision = k.since_revision`

export async function deleteNames(tx: Transaction, names: readonly BorneName[]): Promise<void> {
  if (names.length > 0) await tx.query(DELETE, columnsOf(names).slice(0, 3))
}

const columnsOf = (names: readonly BorneName[]): Buffer[] => [
  uuidArray(names.map(({ subjectId }) => subjectId)),
  textArray(names.map(({ normalName }) => normalName)),
  int4Array(names.map(({ sinceRevision }) => sinceRevision)),
  textArray(names.map(({ name }) => name)),
  textArray(names.map(({ standing }) => standing)),
  dateArray(names.map(({ from }) => from)),
  dateArray(names.map(({ to }) => to)),
  textArray(names.map(({ source }) => source)),
]
