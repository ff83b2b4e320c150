import { int8Array, type Queryable, type Transaction, textArray } from '@mingxin/persistence'
import { type DayOfReceipt, HISTORY_DAYS, type Outcomes } from '../domain/quality.ts'

const ADD = {
  name: 'daily-defects-add',
  text: `INSERT INTO daily_defects AS d (source_org_code, day, code, accepted, duplicate, quarantined)
         SELECT $1, $2::date, * FROM unnest($3::text[], $4::bigint[], $5::bigint[], $6::bigint[])
             ON CONFLICT (source_org_code, day, code) DO UPDATE SET
                accepted = d.accepted + excluded.accepted, duplicate = d.duplicate + excluded.duplicate,
                quarantined = d.quarantined + excluded.quarantined`,
}

/** Adds to the rows with each defect, in the transaction of what is counted; rows without defects cost no statement. */
export async function addDefects(
  tx: Transaction,
  source: string,
  day: string,
  added: ReadonlyMap<string, Outcomes>,
): Promise<void> {
  if (added.size === 0) return
  const rows = [...added].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const numbers = (field: keyof Outcomes): Buffer => int8Array(rows.map(([, outcomes]) => outcomes[field]))
  await tx.query(ADD, [
    source,
    day,
    textArray(rows.map(([code]) => code)),
    numbers('accepted'),
    numbers('duplicate'),
    numbers('quarantined'),
  ])
}

// In one statement, so that no rate is made of two states. Of each organisation at most 29 days are read, by key and
// backwards, however long its history is.
const READ = {
  name: 'quality-read',
  text: `SELECT s.source_org_code AS source, d.*,
                (SELECT json_object_agg(f.code, json_build_array(f.accepted, f.duplicate, f.quarantined))
                   FROM daily_defects f WHERE f.source_org_code = s.source_org_code AND f.day = d.day) AS defects
           FROM sources s
          CROSS JOIN LATERAL (
                SELECT c.day, sum(c.accepted)::bigint AS accepted, sum(c.duplicate)::bigint AS duplicate,
                       sum(c.quarantined)::bigint AS quarantined
                  FROM daily_counts c WHERE c.source_org_code = s.source_org_code AND c.day <= $2
                 GROUP BY c.day ORDER BY c.day DESC LIMIT ${HISTORY_DAYS + 1}) d
          WHERE ($1::text IS NULL OR s.source_org_code = $1)
            AND ($3::date IS NULL OR EXISTS (
                SELECT FROM daily_counts c WHERE c.source_org_code = s.source_org_code AND c.day BETWEEN $3 AND $2))
          ORDER BY s.source_org_code, d.day DESC`,
}

type Row = Outcomes & {
  readonly source: string
  readonly day: string
  readonly defects: { readonly [code: string]: readonly [number, number, number] } | null
}

export interface QualityQuery {
  /** One organisation; all of them without it. */
  readonly source: string | undefined
  /** The last day read. */
  readonly day: string
  /** Only organisations with receipts from this day to `day`. */
  readonly since: string | undefined
}

/** Per organisation its last days with receipts up to a day, newest first: the day itself and the history before it. */
export async function readDays(
  database: Queryable,
  { source, day, since }: QualityQuery,
): Promise<Map<string, DayOfReceipt[]>> {
  const { rows } = await database.query<Row>(READ, [source, day, since])
  const bySource = Map.groupBy(rows, (row) => row.source)
  return new Map([...bySource].map(([code, own]) => [code, own.map(dayOf)]))
}

const dayOf = ({ day, accepted, duplicate, quarantined, defects }: Row): DayOfReceipt => ({
  day,
  accepted,
  duplicate,
  quarantined,
  defects: new Map(Object.entries(defects ?? {}).map(([code, counts]) => [code, outcomesOf(counts)])),
})

const outcomesOf = ([accepted, duplicate, quarantined]: readonly [number, number, number]): Outcomes => ({
  accepted,
  duplicate,
  quarantined,
})
