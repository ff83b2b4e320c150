import type { RecordKind } from '@mingxin/contracts'
import { sha256 } from './canonical.ts'
import type { ReadDocument } from './document.ts'

/**
 * The business key: source, kind, document number and authority, what tells its rows apart, party and decision date. One
 * source may report for several authorities, each of which counts from 1. Without a number
 * the content stands in for it (data-quality 11): the same content again is the same record, two documents without a
 * number are two. Undefined for kinds that report no document, and for a subject that nothing identifies.
 */
export function businessKey(
  source: string,
  kind: RecordKind,
  { document, row }: Pick<ReadDocument, 'document' | 'row'>,
  party: string | undefined,
  decidedOn: string | undefined,
  contentHash: string,
): string | undefined {
  if (party === undefined || kind === 'REGISTRATION') return undefined
  const { number, authorityCode, authorityName } = document
  if (number === undefined) return sha256(JSON.stringify([source, kind, 'content', contentHash]))
  return sha256(
    JSON.stringify([source, kind, number, authorityCode ?? authorityName ?? null, row, party, decidedOn ?? null]),
  )
}
