import type { OpenLevel } from '@mingxin/contracts'
import { jsonArray, type Statement, type Transaction, textArray, uuidArray } from '@mingxin/persistence'
import { type RecordRef, recordKey } from '../domain/record.ts'

/** What rules considered about one record of a subject, as text. */
export interface Consideration extends RecordRef {
  readonly subjectId: string
  readonly openLevel: OpenLevel
  /** Undefined: nothing any longer. */
  readonly text: string | undefined
}

interface ConsiderationRow {
  subject_id: string
  source_org_code: string
  record_id: string
  open_level: OpenLevel
  content: string
}

const LOAD = `SELECT subject_id, source_org_code, record_id, open_level, content::text AS content
           FROM considerations WHERE subject_id = ANY ($1) AND superseded_at = 'infinity'`

export async function loadConsiderations(tx: Transaction, subjectIds: readonly string[]): Promise<Consideration[]> {
  const { rows } = await tx.query<ConsiderationRow>(LOAD, [uuidArray(subjectIds)])
  return rows.map((row) => ({
    subjectId: row.subject_id,
    sourceOrgCode: row.source_org_code,
    recordId: row.record_id,
    openLevel: row.open_level,
    text: row.content,
  }))
}

export const considerationKey = (one: RecordRef & { readonly subjectId: string }): string =>
  `${one.subjectId} ${recordKey(one)}`

const SUPERSEDE = `UPDATE considerations c SET superseded_at = $4
           FROM unnest($1::uuid[], $2::text[], $3::text[]) AS gone (subject_id, source_org_code, record_id)
          WHERE c.subject_id = gone.subject_id AND c.source_org_code = gone.source_org_code
            AND c.record_id = gone.record_id AND c.superseded_at = 'infinity'`
const INSERT: Statement = {
  name: 'engine-considerations-insert',
  text: `INSERT INTO considerations (subject_id, source_org_code, record_id, open_level, content, recorded_at)
         SELECT subject_id, source_org_code, record_id, open_level::open_level, content, $6
           FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::json[])
                AS c (subject_id, source_org_code, record_id, open_level, content)`,
}

export interface ChangedConsideration extends Consideration {
  /** Nothing was considered about the record before. */
  readonly isNew: boolean
}

/** Records what is considered from now on: `changed` replaces what was there for the same record. */
export async function saveConsiderations(
  tx: Transaction,
  changed: readonly ChangedConsideration[],
  recordedAt: Date,
): Promise<void> {
  if (changed.length === 0) return
  const superseded = changed.filter(({ isNew }) => !isNew)
  if (superseded.length > 0) await tx.query(SUPERSEDE, [...keyColumns(superseded), recordedAt])
  const kept = changed.filter(({ text }) => text !== undefined)
  await tx.query(INSERT, [
    ...keyColumns(kept),
    textArray(kept.map(({ openLevel }) => openLevel)),
    jsonArray(kept.map(({ text }) => text)),
    recordedAt,
  ])
}

const keyColumns = (all: readonly Consideration[]): Buffer[] => [
  uuidArray(all.map(({ subjectId }) => subjectId)),
  textArray(all.map(({ sourceOrgCode }) => sourceOrgCode)),
  textArray(all.map(({ recordId }) => recordId)),
]
