import {
  int4Array,
  int8Array,
  orm,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  uuidArray,
} from '@mingxin/persistence'
import { eq } from 'drizzle-orm'
import type { SubjectChange } from '../domain/work.ts'
import { subjectChanges } from './tables.ts'

const INSERT: Statement = {
  name: 'registry-insert-changes',
  text: `
    INSERT INTO subject_changes (subject_id, revision, change, status, name, because, actor, source_org_code, record_id, version)
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                         $9::text[], $10::bigint[])`,
}

export async function insertChanges(tx: Transaction, changes: readonly SubjectChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx.query(INSERT, [
    uuidArray(changes.map(({ subjectId }) => subjectId)),
    int4Array(changes.map(({ revision }) => revision)),
    textArray(changes.map(({ change }) => change)),
    textArray(changes.map(({ status }) => status)),
    textArray(changes.map(({ name }) => name)),
    textArray(changes.map(({ because }) => because)),
    textArray(changes.map(({ actor }) => actor)),
    textArray(changes.map(({ record }) => record?.sourceOrgCode)),
    textArray(changes.map(({ record }) => record?.recordId)),
    int8Array(changes.map(({ record }) => record?.version)),
  ])
}

export type RecordedChange = Omit<SubjectChange, 'subjectId' | 'actor'> & { readonly at: Date }

/** A subject's history, oldest first. */
export async function changesOf(db: Queryable, subjectId: string): Promise<RecordedChange[]> {
  const { revision, recordedAt: at, change, status, name, because, sourceOrgCode, recordId, version } = subjectChanges
  const record = { sourceOrgCode, recordId, version }
  const rows = await orm(db)
    .select({ revision, at, change, status, name, because, record })
    .from(subjectChanges)
    .where(eq(subjectChanges.subjectId, subjectId))
    .orderBy(revision)
  return rows.map((row) => ({ ...row, name: row.name ?? undefined, record: recordOf(row.record) }))
}

type RecordColumns = Pick<typeof subjectChanges.$inferSelect, 'sourceOrgCode' | 'recordId' | 'version'>

// A merge comes of no record.
const recordOf = ({ sourceOrgCode, recordId, version }: RecordColumns): SubjectChange['record'] =>
  sourceOrgCode === null || recordId === null || version === null ? undefined : { sourceOrgCode, recordId, version }
