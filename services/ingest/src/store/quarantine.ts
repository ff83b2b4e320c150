import type { Fault } from '@mingxin/errors'
import {
  int4Array,
  jsonArray,
  orm,
  type Queryable,
  type Transaction,
  textArray,
  timestampArray,
  uuidArray,
} from '@mingxin/persistence'
import { and, eq, sql } from 'drizzle-orm'
import { quarantinedRows } from './tables.ts'

/** A row that was not accepted, as it is kept. */
export interface QuarantinedRow {
  readonly quarantineId: string
  readonly submissionId: string
  readonly index: number
  readonly recordId: string | undefined
  readonly kind: string | undefined
  readonly state: 'open' | 'superseded'
  readonly faults: readonly Fault[]
  readonly sealedRow: string | undefined
  readonly seenAt: number
}

const PUT = {
  name: 'quarantine-put',
  text: `INSERT INTO quarantined_rows (source_org_code, quarantine_id, submission_id, row_index, record_id, kind, state, faults, row_sealed, first_seen_at, last_seen_at)
         SELECT $1, quarantine_id, submission_id, row_index, record_id, kind, state, faults, row_sealed, seen_at, seen_at
           FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::json[], $9::text[], $10::timestamptz[])
             AS i (quarantine_id, submission_id, row_index, record_id, kind, state, faults, row_sealed, seen_at)
             ON CONFLICT (quarantine_id) DO UPDATE SET
                last_seen_at = excluded.last_seen_at, times_seen = quarantined_rows.times_seen + 1,
                state = excluded.state, faults = excluded.faults`,
}

/**
 * Keeps rows in quarantine, in the order they came; the same row seen before is counted, not kept twice, and is what it
 * is now: open again, though it was closed.
 */
export async function storeQuarantined(
  tx: Transaction,
  source: string,
  rows: readonly QuarantinedRow[],
): Promise<void> {
  const unique = [...new Map(rows.map((row) => [row.quarantineId, row])).values()]
  if (unique.length === 0) return
  await tx.query(PUT, [
    source,
    uuidArray(unique.map(({ quarantineId }) => quarantineId)),
    uuidArray(unique.map(({ submissionId }) => submissionId)),
    int4Array(unique.map(({ index }) => index)),
    textArray(unique.map(({ recordId }) => recordId)),
    textArray(unique.map(({ kind }) => kind)),
    textArray(unique.map(({ state }) => state)),
    jsonArray(unique.map(({ faults }) => JSON.stringify(faults))),
    textArray(unique.map(({ sealedRow }) => sealedRow)),
    timestampArray(unique.map(({ seenAt }) => seenAt)),
  ])
}

export type ListedRow = typeof quarantinedRows.$inferSelect

export interface QuarantineQuery {
  readonly source: string
  readonly state: ListedRow['state']
  readonly code: string | undefined
  readonly after: readonly [string, string] | undefined
  readonly limit: number
}

/** A page of an organisation's quarantine, oldest first. */
export function listQuarantined(
  database: Queryable,
  { source, state, code, after, limit }: QuarantineQuery,
): Promise<ListedRow[]> {
  const { sourceOrgCode, state: present, faults, firstSeenAt, quarantineId } = quarantinedRows
  return orm(database)
    .select()
    .from(quarantinedRows)
    .where(
      and(
        eq(sourceOrgCode, source),
        eq(present, state),
        code === undefined ? undefined : sql`${faults} @> jsonb_build_array(jsonb_build_object('code', ${code}::text))`,
        after && sql`(${firstSeenAt}, ${quarantineId}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(firstSeenAt, quarantineId)
    .limit(limit)
}
