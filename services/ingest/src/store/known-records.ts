import { byteaArray, int8Array, type Transaction, textArray } from '@mingxin/persistence'
import type { CheckedRecord } from '../domain/checked-record.ts'
import type { KnownRecord, KnownVersion, SameDocument } from '../domain/decide.ts'

const FIND = {
  name: 'records-find',
  text: `SELECT r.record_id, r.kind, r.status, r.version, r.subject_keys, r.first_sequence,
                r.content_hash, c.sequence, i.version AS asked_version, v.content_hash AS asked_hash, v.sequence AS asked_sequence
           FROM unnest($2::text[], $3::bigint[]) AS i (record_id, version)
           JOIN records r ON r.source_org_code = $1 AND r.record_id = i.record_id
           JOIN record_versions c ON c.source_org_code = $1 AND c.record_id = r.record_id AND c.version = r.version
           LEFT JOIN record_versions v ON v.source_org_code = $1 AND v.record_id = i.record_id AND v.version = i.version`,
}
const FIND_DOCUMENTS = {
  name: 'records-find-documents',
  text: `SELECT r.business_key, r.record_id, r.content_hash, c.sequence
           FROM records r JOIN record_versions c USING (source_org_code, record_id, version)
          WHERE r.business_key = ANY ($1) AND r.status = 'active'`,
}

interface RecordRow {
  record_id: string
  kind: string
  status: 'active' | 'withdrawn'
  version: number
  subject_keys: string[]
  first_sequence: number
  content_hash: Buffer
  sequence: number
  asked_version: number
  asked_hash: Buffer | null
  asked_sequence: number | null
}

/** What is held of the records that one organisation's rows name: their present state and the versions asked for. */
export async function findKnown(
  tx: Transaction,
  source: string,
  records: readonly CheckedRecord[],
): Promise<Map<string, KnownRecord>> {
  const { rows } = await tx.query<RecordRow>(FIND, [
    source,
    textArray(records.map(({ recordId }) => recordId)),
    int8Array(records.map(({ version }) => version)),
  ])
  const known = new Map<string, KnownRecord & { versions: Map<number, KnownVersion> }>()
  for (const row of rows) {
    const record = known.get(row.record_id) ?? knownRecord(row)
    if (row.asked_hash && row.asked_sequence !== null) {
      record.versions.set(row.asked_version, {
        contentHash: row.asked_hash.toString('hex'),
        sequence: row.asked_sequence,
      })
    }
    known.set(row.record_id, record)
  }
  return new Map(known)
}

function knownRecord(row: RecordRow) {
  const {
    kind,
    status,
    version,
    subject_keys: subjectKeys,
    first_sequence: firstSequence,
    content_hash,
    sequence,
  } = row
  const present = { contentHash: content_hash.toString('hex'), sequence }
  return { kind, status, version, subjectKeys, firstSequence, versions: new Map([[version, present]]) }
}

/** Active records that report one of these documents, by business key. */
export async function findDocuments(
  tx: Transaction,
  records: readonly CheckedRecord[],
): Promise<Map<string, SameDocument>> {
  const keys = records.flatMap(({ businessKey }) =>
    businessKey === undefined ? [] : [Buffer.from(businessKey, 'hex')],
  )
  if (keys.length === 0) return new Map()
  const { rows } = await tx.query<{ business_key: Buffer; record_id: string; content_hash: Buffer; sequence: number }>(
    FIND_DOCUMENTS,
    [byteaArray(keys)],
  )
  return new Map(
    rows.map(({ business_key, record_id, content_hash, sequence }) => [
      business_key.toString('hex'),
      { recordId: record_id, contentHash: content_hash.toString('hex'), sequence },
    ]),
  )
}
