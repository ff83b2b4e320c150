import {
  hexArray,
  int8Array,
  type Transaction,
  textArray,
  timestampArray,
  together,
  uuidArray,
} from '@mingxin/persistence'
import type { Accepted, RecordState } from '../domain/ledger.ts'

const ADD_VERSIONS = {
  name: 'record-versions-add',
  text: `INSERT INTO record_versions (source_org_code, record_id, version, op, kind, sequence, record_hash, content_hash, receipt_hash, received_at, submission_id, body, original_sealed)
         SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::bigint[], $7::bytea[], $8::bytea[], $9::bytea[], $10::timestamptz[], $11::uuid[], $12::text[], $13::text[])`,
}
// subject_keys come joined by line feeds, because PostgreSQL has no arrays of arrays of different lengths.
const PUT_RECORDS = {
  name: 'records-put',
  text: `INSERT INTO records (source_org_code, record_id, kind, version, highest_version, status, content_hash, business_key, subject_keys, first_sequence)
         SELECT $1, record_id, kind, version, highest_version, status, content_hash, business_key, string_to_array(subject_keys, E'\\n'), first_sequence
           FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::bytea[], $8::bytea[], $9::text[], $10::bigint[])
             AS i (record_id, kind, version, highest_version, status, content_hash, business_key, subject_keys, first_sequence)
             ON CONFLICT (source_org_code, record_id) DO UPDATE SET
                version = excluded.version, highest_version = excluded.highest_version, status = excluded.status,
                content_hash = excluded.content_hash, business_key = excluded.business_key, subject_keys = excluded.subject_keys`,
}
// Planned each time, as in known-records.
const SUPERSEDE = `UPDATE quarantined_rows SET state = 'superseded'
  WHERE source_org_code = $1 AND record_id = ANY ($2) AND state = 'open'`

/** An accepted version with its body and the submission it came in. */
export interface StoredVersion {
  readonly accepted: Accepted
  readonly body: string
  /** The row as it was sent, encrypted, where the body masks something of it. */
  readonly sealedOriginal: string | undefined
  readonly submissionId: string
}

/** Stores versions, the new state of their records, and closes what lay in quarantine under the same ids. */
export async function storeAccepted(
  tx: Transaction,
  source: string,
  versions: readonly StoredVersion[],
  changed: readonly RecordState[],
): Promise<void> {
  if (changed.length === 0) return
  await together(
    addVersions(tx, source, versions),
    putRecords(tx, source, changed),
    tx.query(SUPERSEDE, [source, textArray(versions.map(({ accepted }) => accepted.record.recordId))]),
  )
}

async function addVersions(tx: Transaction, source: string, versions: readonly StoredVersion[]): Promise<void> {
  const records = versions.map(({ accepted }) => accepted.record)
  const receipts = versions.map(({ accepted }) => accepted.receipt)
  await tx.query(ADD_VERSIONS, [
    source,
    textArray(records.map(({ recordId }) => recordId)),
    int8Array(records.map(({ version }) => version)),
    textArray(records.map(({ op }) => op)),
    textArray(records.map(({ kind }) => kind)),
    int8Array(receipts.map(({ sequence }) => sequence)),
    hexArray(records.map(({ recordHash }) => recordHash)),
    hexArray(records.map(({ contentHash }) => contentHash)),
    hexArray(receipts.map(({ hash }) => hash)),
    timestampArray(receipts.map(({ receivedAt }) => Date.parse(receivedAt))),
    uuidArray(versions.map(({ submissionId }) => submissionId)),
    textArray(versions.map(({ body }) => body)),
    textArray(versions.map(({ sealedOriginal }) => sealedOriginal)),
  ])
}

async function putRecords(tx: Transaction, source: string, changed: readonly RecordState[]): Promise<void> {
  await tx.query(PUT_RECORDS, [
    source,
    textArray(changed.map(({ recordId }) => recordId)),
    textArray(changed.map(({ kind }) => kind)),
    int8Array(changed.map(({ version }) => version)),
    int8Array(changed.map(({ highestVersion }) => highestVersion)),
    textArray(changed.map(({ status }) => status)),
    hexArray(changed.map(({ contentHash }) => contentHash)),
    hexArray(changed.map(({ businessKey }) => businessKey)),
    textArray(changed.map(({ subjectKeys }) => subjectKeys.join('\n'))),
    int8Array(changed.map(({ firstSequence }) => firstSequence)),
  ])
}
