import { type Transaction, textArray } from '@mingxin/persistence'
import type { ChainHead } from '../domain/receipt.ts'

const ADD = {
  name: 'sources-add',
  text: 'INSERT INTO sources (source_org_code) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING',
}
const LOCK = {
  name: 'sources-lock',
  text: `SELECT source_org_code, head_sequence, head_hash FROM sources
          WHERE source_org_code = ANY ($1) ORDER BY source_org_code FOR UPDATE`,
}
const MOVE = {
  name: 'sources-move',
  text: 'UPDATE sources SET head_sequence = $2, head_hash = $3 WHERE source_org_code = $1',
}

type Row = { source_org_code: string; head_sequence: number; head_hash: string | null }

/** Locks the chains of some organisations until the commit, in a fixed order, and returns their heads. */
export async function lockChains(tx: Transaction, sources: readonly string[]): Promise<Map<string, ChainHead>> {
  const codes = textArray(sources)
  const locked = await tx.query<Row>(LOCK, [codes])
  if (locked.count === sources.length) return headsOf(locked.rows)
  await tx.query(ADD, [codes])
  return headsOf((await tx.query<Row>(LOCK, [codes])).rows)
}

const headsOf = (rows: readonly Row[]): Map<string, ChainHead> =>
  new Map(rows.map((row) => [row.source_org_code, { sequence: row.head_sequence, hash: row.head_hash ?? undefined }]))

/** Moves a locked chain to its new head. */
export async function moveChain(tx: Transaction, source: string, { sequence, hash }: ChainHead): Promise<void> {
  await tx.query(MOVE, [source, sequence, hash])
}
