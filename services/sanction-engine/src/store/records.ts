import type { OpenLevel, RecordKind } from '@mingxin/contracts'
import {
  boolArray,
  dateArray,
  int8Array,
  jsonArray,
  type Queryable,
  type Statement,
  type Transaction,
  textArray,
  timestampArray,
  uuidArray,
} from '@mingxin/persistence'
import type { CreditRecord, RecordRef } from '../domain/record.ts'

/** What an event says about a record: that it belongs to a subject, or no longer. */
export interface RecordChange {
  readonly subjectId: string
  readonly record: CreditRecord
  readonly isAttached: boolean
  /** When the event was appended, in milliseconds: what orders events of different subjects about one record. */
  readonly eventAt: number
}

// The newest version wins, and of one version what was said last. A detachment speaks for its own subject only: where the
// record already belongs to another one, that was said later.
const SAVE: Statement = {
  name: 'engine-records-save',
  text: `INSERT INTO records AS r (source_org_code, record_id, version, subject_id, kind, decided_on, published_on,
                open_level, payload, is_attached, event_at, document_number, authority_code, authority_name)
         SELECT source_org_code, record_id, version, subject_id, kind, decided_on, published_on,
                open_level::open_level, payload, is_attached, event_at, document_number, authority_code, authority_name
           FROM unnest($1::text[], $2::text[], $3::bigint[], $4::uuid[], $5::text[], $6::date[], $7::date[], $8::text[],
                $9::json[], $10::boolean[], $11::timestamptz[], $12::text[], $13::text[], $14::text[])
                AS c (source_org_code, record_id, version, subject_id, kind, decided_on, published_on, open_level, payload,
                is_attached, event_at, document_number, authority_code, authority_name)
          ORDER BY source_org_code, record_id
             ON CONFLICT (source_org_code, record_id) DO UPDATE
            SET version = greatest(r.version, excluded.version), subject_id = excluded.subject_id, kind = excluded.kind,
                decided_on = excluded.decided_on, published_on = excluded.published_on, open_level = excluded.open_level,
                payload = CASE WHEN excluded.is_attached THEN excluded.payload ELSE r.payload END,
                is_attached = excluded.is_attached, event_at = excluded.event_at,
                document_number = excluded.document_number, authority_code = excluded.authority_code,
                authority_name = excluded.authority_name
          WHERE CASE WHEN excluded.is_attached
                     THEN (r.version, r.event_at) <= (excluded.version, excluded.event_at)
                     ELSE r.subject_id = excluded.subject_id AND r.event_at <= excluded.event_at END`,
}

/** Keeps what events say about records, each record once. What an older event says is passed over. */
export async function saveRecords(tx: Transaction, changes: readonly RecordChange[]): Promise<void> {
  if (changes.length === 0) return
  const records = changes.map(({ record }) => record)
  await tx.query(SAVE, [
    textArray(records.map(({ sourceOrgCode }) => sourceOrgCode)),
    textArray(records.map(({ recordId }) => recordId)),
    int8Array(records.map(({ version }) => version)),
    uuidArray(changes.map(({ subjectId }) => subjectId)),
    textArray(records.map(({ kind }) => kind)),
    dateArray(records.map(({ decidedOn }) => decidedOn)),
    dateArray(records.map(({ publishedOn }) => publishedOn)),
    textArray(records.map(({ openLevel }) => openLevel)),
    jsonArray(records.map(({ payload }) => JSON.stringify(payload))),
    boolArray(changes.map(({ isAttached }) => isAttached)),
    timestampArray(changes.map(({ eventAt }) => eventAt)),
    textArray(records.map(({ document }) => document?.number)),
    textArray(records.map(({ document }) => document?.authorityCode)),
    textArray(records.map(({ document }) => document?.authorityName)),
  ])
}

const HOLDERS = `SELECT DISTINCT subject_id FROM records
  WHERE (source_org_code, record_id) IN (SELECT * FROM unnest($1::text[], $2::text[])) AND is_attached`

/** The subjects that these records belong to now. */
export async function holdersOf(tx: Transaction, records: readonly RecordRef[]): Promise<string[]> {
  const sources = textArray(records.map(({ sourceOrgCode }) => sourceOrgCode))
  const ids = textArray(records.map(({ recordId }) => recordId))
  return (await tx.query<{ subject_id: string }>(HOLDERS, [sources, ids])).rows.map(({ subject_id }) => subject_id)
}

interface RecordRow {
  subject_id: string
  source_org_code: string
  record_id: string
  version: number
  kind: RecordKind
  decided_on: string | null
  published_on: string | null
  open_level: OpenLevel
  payload: CreditRecord['payload']
  document_number: string | null
  authority_code: string | null
  authority_name: string | null
}

const LOAD = `SELECT subject_id, source_org_code, record_id, version, kind, decided_on, published_on, open_level, payload,
                document_number, authority_code, authority_name
           FROM records WHERE subject_id = ANY ($1) AND kind = ANY ($2) AND is_attached`

/** The attached records of these kinds, by the subject they were attached to. */
export async function loadRecords(
  database: Queryable,
  subjectIds: readonly string[],
  kinds: Iterable<RecordKind>,
): Promise<Map<string, CreditRecord[]>> {
  const { rows } = await database.query<RecordRow>(LOAD, [uuidArray(subjectIds), textArray([...kinds])])
  const bySubject = new Map<string, CreditRecord[]>()
  for (const row of rows) {
    const known = bySubject.get(row.subject_id)
    if (known) known.push(recordOf(row))
    else bySubject.set(row.subject_id, [recordOf(row)])
  }
  return bySubject
}

const recordOf = (row: RecordRow): CreditRecord => ({
  sourceOrgCode: row.source_org_code,
  recordId: row.record_id,
  version: row.version,
  kind: row.kind,
  ...(row.decided_on !== null && { decidedOn: row.decided_on }),
  ...(row.published_on !== null && { publishedOn: row.published_on }),
  openLevel: row.open_level,
  payload: row.payload,
  document: documentOf(row),
})

const documentOf = (row: RecordRow): NonNullable<CreditRecord['document']> => ({
  ...(row.document_number !== null && { number: row.document_number }),
  ...(row.authority_code !== null && { authorityCode: row.authority_code }),
  ...(row.authority_name !== null && { authorityName: row.authority_name }),
})

const NEXT_JUDGED: Statement = {
  name: 'engine-records-next-judged',
  text: `SELECT subject_id FROM (
           SELECT subject_id FROM records WHERE kind = ANY ($1) AND is_attached AND subject_id > $2
           UNION
           SELECT subject_id FROM entry_revisions
            WHERE superseded_at = 'infinity' AND state <> 'closed' AND subject_id > $2) AS judged
          ORDER BY subject_id LIMIT $3`,
}

/** The next subjects, in the order of their ids, that have records to judge or entries that stand open. */
export async function nextJudged(
  tx: Transaction,
  kinds: Iterable<RecordKind>,
  after: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await tx.query<{ subject_id: string }>(NEXT_JUDGED, [textArray([...kinds]), after, limit])
  return rows.map(({ subject_id }) => subject_id)
}
