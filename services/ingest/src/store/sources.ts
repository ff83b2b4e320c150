import { int8Array, type Transaction, textArray } from '@mingxin/persistence'
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
  text: `UPDATE sources s SET head_sequence = h.sequence, head_hash = h.hash
           FROM unnest($1::text[], $2::bigint[], $3::text[]) AS h (source, sequence, hash) WHERE s.source_org_code = h.source`,
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

export async function moveChains(tx: Transaction, heads: ReadonlyMap<string, ChainHead>): Promise<void> {
  await tx.query(MOVE, [
    textArray([...heads.keys()]),
    int8Array([...heads.values()].map(({ sequence }) => sequence)),
    textArray([...heads.values()].map(({ hash }) => hash)),
  ])
}
