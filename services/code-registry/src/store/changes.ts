import {
  int4Array,
  int8Array,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  uuidArray,
} from '@mingxin/persistence'
import type { SubjectChange } from '../domain/work.ts'

interface Row {
  revision: number
  recorded_at: Date
  change: SubjectChange['change']
  status: string
  name: string | null
  because: string
  source_org_code: string | null
  record_id: string | null
  version: number | null
}

const INSERT: Statement = {
  name: 'registry-insert-changes',
  text: `
    INSERT INTO subject_changes (subject_id, revision, change, status, name, because, actor, source_org_code, record_id, version)
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                         $9::text[], $10::bigint[])`,
}

const OF_SUBJECT: Statement = {
  name: 'registry-changes-of-subject',
  text: `SELECT revision, recorded_at, change, status, name, because, source_org_code, record_id, version
           FROM subject_changes WHERE subject_id = $1 ORDER BY revision`,
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
  const { rows } = await db.query<Row>(OF_SUBJECT, [subjectId])
  return rows.map(({ revision, recorded_at, change, status, name, because, ...row }) => {
    const { source_org_code: sourceOrgCode, record_id: recordId, version } = row
    const isByRecord = sourceOrgCode !== null && recordId !== null && version !== null
    const record = isByRecord ? { sourceOrgCode, recordId, version } : undefined
    return { revision, at: recorded_at, change, status, name: name ?? undefined, because, record }
  })
}
