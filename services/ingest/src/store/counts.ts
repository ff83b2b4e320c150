import { dateArray, int8Array, orm, type Queryable, type Transaction, textArray } from '@mingxin/persistence'
import { and, eq, gte, lte } from 'drizzle-orm'
import { dailyCounts } from './tables.ts'

export interface Counts {
  accepted: number
  duplicate: number
  quarantined: number
  records: number
  withdrawn: number
}

export interface DayCounts {
  readonly source: string
  readonly day: string
  readonly kind: string
  readonly counts: Counts
}

export const noCounts = (): Counts => ({ accepted: 0, duplicate: 0, quarantined: 0, records: 0, withdrawn: 0 })

const ADD = {
  name: 'daily-counts-add',
  text: `INSERT INTO daily_counts AS c (source_org_code, day, kind, accepted, duplicate, quarantined, records, withdrawn)
         SELECT * FROM unnest($1::text[], $2::date[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[])
             ON CONFLICT (source_org_code, day, kind) DO UPDATE SET
                accepted = c.accepted + excluded.accepted, duplicate = c.duplicate + excluded.duplicate,
                quarantined = c.quarantined + excluded.quarantined, records = c.records + excluded.records,
                withdrawn = c.withdrawn + excluded.withdrawn`,
}

/** Adds to the exact counts, in the transaction of what is counted. Rows come in key order, so that writers never deadlock. */
export async function addCounts(tx: Transaction, added: readonly DayCounts[]): Promise<void> {
  const rows = added.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  const numbers = (field: keyof Counts): Buffer => int8Array(rows.map(({ counts }) => counts[field]))
  await tx.query(ADD, [
    textArray(rows.map(({ source }) => source)),
    dateArray(rows.map(({ day }) => day)),
    textArray(rows.map(({ kind }) => kind)),
    numbers('accepted'),
    numbers('duplicate'),
    numbers('quarantined'),
    numbers('records'),
    numbers('withdrawn'),
  ])
}

const keyOf = ({ source, day, kind }: DayCounts): string => `${source} ${day} ${kind}`

/** Counts per organisation, day and kind; of all organisations without `source`. */
export async function listCounts(
  database: Queryable,
  source: string | undefined,
  from: string | undefined,
  to: string | undefined,
): Promise<DayCounts[]> {
  const { sourceOrgCode, day, kind } = dailyCounts
  const rows = await orm(database)
    .select()
    .from(dailyCounts)
    .where(
      and(
        source === undefined ? undefined : eq(sourceOrgCode, source),
        from === undefined ? undefined : gte(day, from),
        to === undefined ? undefined : lte(day, to),
      ),
    )
    .orderBy(sourceOrgCode, day, kind)
  return rows.map(({ sourceOrgCode: code, day: on, kind: of, ...counts }) => ({
    source: code,
    day: on,
    kind: of,
    counts,
  }))
}
