import type { Queryable } from '@mingxin/persistence'

export interface VersionRow {
  record_id: string
  version: number
  op: 'CREATE' | 'UPDATE' | 'WITHDRAW'
  kind: string
  status: 'active' | 'withdrawn'
  sequence: number
  first_sequence: number
  body: string
}

const COLUMNS = 'v.record_id, v.version, v.op, v.kind, r.status, v.sequence, r.first_sequence, v.body'
const VERSIONS = `SELECT ${COLUMNS} FROM records r JOIN record_versions v USING (source_org_code, record_id)
   WHERE r.source_org_code = $1 AND r.record_id = $2 ORDER BY v.version DESC`
const LIST = `SELECT ${COLUMNS} FROM records r JOIN record_versions v USING (source_org_code, record_id, version)
   WHERE r.source_org_code = $1 AND ($2::text IS NULL OR r.kind = $2) AND r.first_sequence > $3
   ORDER BY r.first_sequence LIMIT $4`

/** All versions of a record, newest first. */
export async function versionsOf(database: Queryable, source: string, recordId: string): Promise<VersionRow[]> {
  return (await database.query<VersionRow>(VERSIONS, [source, recordId])).rows
}

/** A page of an organisation's records in their present version, in the order in which they first came. */
export async function listRecords(
  database: Queryable,
  source: string,
  kind: string | undefined,
  after: number,
  limit: number,
): Promise<VersionRow[]> {
  return (await database.query<VersionRow>(LIST, [source, kind ?? null, after, limit])).rows
}
