import { orm, type Queryable } from '@mingxin/persistence'
import { and, desc, eq, gt } from 'drizzle-orm'
import { records, recordVersions } from './tables.ts'

const COLUMNS = {
  recordId: recordVersions.recordId,
  version: recordVersions.version,
  op: recordVersions.op,
  kind: recordVersions.kind,
  status: records.status,
  sequence: recordVersions.sequence,
  firstSequence: records.firstSequence,
  body: recordVersions.body,
}
const SAME_RECORD = and(
  eq(recordVersions.sourceOrgCode, records.sourceOrgCode),
  eq(recordVersions.recordId, records.recordId),
)

export type VersionRow = Awaited<ReturnType<typeof versionsOf>>[number]

/** All versions of a record, newest first. */
export const versionsOf = (database: Queryable, source: string, recordId: string) =>
  orm(database)
    .select(COLUMNS)
    .from(records)
    .innerJoin(recordVersions, SAME_RECORD)
    .where(and(eq(records.sourceOrgCode, source), eq(records.recordId, recordId)))
    .orderBy(desc(recordVersions.version))

/** A page of an organisation's records in their present version, in the order in which they first came. */
export const listRecords = (
  database: Queryable,
  source: string,
  kind: string | undefined,
  after: number,
  limit: number,
): Promise<VersionRow[]> =>
  orm(database)
    .select(COLUMNS)
    .from(records)
    .innerJoin(recordVersions, and(SAME_RECORD, eq(recordVersions.version, records.version)))
    .where(
      and(
        eq(records.sourceOrgCode, source),
        kind === undefined ? undefined : eq(records.kind, kind),
        gt(records.firstSequence, after),
      ),
    )
    .orderBy(records.firstSequence)
    .limit(limit)
