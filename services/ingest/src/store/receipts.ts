import { int8Array, orm, type Queryable } from '@mingxin/persistence'
import { eq } from 'drizzle-orm'
import type { ChainHead, Receipt } from '../domain/receipt.ts'
import { sources } from './tables.ts'

interface Row {
  sequence: number
  record_id: string
  version: number
  record_hash: Buffer
  receipt_hash: Buffer
  received_at: Date
  previous_hash: Buffer | null
}

const COLUMNS = `v.sequence, v.record_id, v.version, v.record_hash, v.receipt_hash, v.received_at, p.receipt_hash AS previous_hash
    FROM record_versions v LEFT JOIN record_versions p ON p.source_org_code = v.source_org_code AND p.sequence = v.sequence - 1`
const BY_SEQUENCE = `SELECT ${COLUMNS} WHERE v.source_org_code = $1 AND v.sequence = ANY ($2)`
const LIST = `SELECT ${COLUMNS} WHERE v.source_org_code = $1 AND v.sequence > $2 ORDER BY v.sequence LIMIT $3`

function receiptOf(source: string, row: Row): Receipt {
  return {
    sourceOrgCode: source,
    sequence: row.sequence,
    recordId: row.record_id,
    version: row.version,
    recordHash: row.record_hash.toString('hex'),
    receivedAt: row.received_at.toISOString(),
    ...(row.previous_hash && { previousHash: row.previous_hash.toString('hex') }),
    hash: row.receipt_hash.toString('hex'),
  }
}

/** Receipts of one organisation by their sequence numbers. */
export async function receiptsBySequence(
  database: Queryable,
  source: string,
  sequences: readonly number[],
): Promise<Map<number, Receipt>> {
  if (sequences.length === 0) return new Map()
  const { rows } = await database.query<Row>(BY_SEQUENCE, [source, int8Array(sequences)])
  return new Map(rows.map((row) => [row.sequence, receiptOf(source, row)]))
}

/** A page of an organisation's chain. */
export async function listReceipts(
  database: Queryable,
  source: string,
  after: number,
  limit: number,
): Promise<Receipt[]> {
  return (await database.query<Row>(LIST, [source, after, limit])).rows.map((row) => receiptOf(source, row))
}

/** The end of an organisation's chain; sequence 0 when it never sent anything. */
export async function chainHead(database: Queryable, source: string): Promise<ChainHead> {
  const [row] = await orm(database).select().from(sources).where(eq(sources.sourceOrgCode, source))
  return { sequence: row?.headSequence ?? 0, hash: row?.headHash ?? undefined }
}
