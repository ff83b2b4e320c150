import { hexArray, int8Array, type Transaction, textArray } from '@mingxin/persistence'
import type { CheckedRecord } from '../domain/checked-record.ts'
import type { KnownRecord, KnownVersion, SameDocument } from '../domain/decide.ts'

// Each key is looked up by itself. Without a name the statement is planned each time for the tables as they are: a plan
// made while they were empty may take the wrong index, and is kept.
const FIND = `SELECT r.record_id, r.kind, r.status, r.version, r.highest_version, r.subject_keys, r.first_sequence,
                r.content_hash, r.business_key, c.sequence, i.version AS asked_version, v.content_hash AS asked_hash, v.sequence AS asked_sequence
           FROM unnest($2::text[], $3::bigint[]) AS i (record_id, version)
          CROSS JOIN LATERAL (SELECT * FROM records r WHERE r.source_org_code = $1 AND r.record_id = i.record_id LIMIT 1) r
          CROSS JOIN LATERAL (SELECT c.sequence FROM record_versions c
                               WHERE c.source_org_code = $1 AND c.record_id = i.record_id AND c.version = r.version LIMIT 1) c
           LEFT JOIN LATERAL (SELECT v.content_hash, v.sequence FROM record_versions v
                               WHERE v.source_org_code = $1 AND v.record_id = i.record_id AND v.version = i.version LIMIT 1) v ON true`
const FIND_DOCUMENTS = `SELECT r.business_key, r.record_id, r.content_hash, c.sequence
           FROM unnest($1::bytea[]) AS i (business_key)
          CROSS JOIN LATERAL (SELECT * FROM records r WHERE r.business_key = i.business_key AND r.status = 'active' OFFSET 0) r
          CROSS JOIN LATERAL (SELECT c.sequence FROM record_versions c
                               WHERE c.source_org_code = r.source_org_code AND c.record_id = r.record_id AND c.version = r.version LIMIT 1) c`

interface RecordRow {
  record_id: string
  kind: string
  status: 'active' | 'withdrawn'
  version: number
  highest_version: number
  subject_keys: string[]
  first_sequence: number
  content_hash: Buffer
  business_key: Buffer | null
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
  const { kind, status, version, sequence } = row
  const contentHash = row.content_hash.toString('hex')
  return {
    kind,
    status,
    version,
    highestVersion: row.highest_version,
    contentHash,
    businessKey: row.business_key?.toString('hex'),
    subjectKeys: row.subject_keys,
    firstSequence: row.first_sequence,
    versions: new Map([[version, { contentHash, sequence }]]),
  }
}

/** Active records that report one of these documents, by business key. */
export async function findDocuments(
  tx: Transaction,
  records: readonly CheckedRecord[],
): Promise<Map<string, SameDocument>> {
  const keys = records.flatMap(({ businessKey }) => businessKey ?? [])
  if (keys.length === 0) return new Map()
  const { rows } = await tx.query<{ business_key: Buffer; record_id: string; content_hash: Buffer; sequence: number }>(
    FIND_DOCUMENTS,
    [hexArray(keys)],
  )
  return new Map(
    rows.map(({ business_key, record_id, content_hash, sequence }) => [
      business_key.toString('hex'),
      { recordId: record_id, contentHash: content_hash.toString('hex'), sequence },
    ]),
  )
}
