import type { RecordKind } from '@mingxin/contracts'
import { sha256 } from './canonical.ts'
import type { ReadDocument } from './document.ts'

/**
 * The business key: source, kind, document number, what tells its rows apart, subject and decision date. Without a number
 * the content stands in for it (data-quality 11): the same content again is the same record, two documents without a
 * number are two. Undefined for kinds that report no document, and for a subject that nothing identifies.
 */
export function businessKey(
  source: string,
  kind: RecordKind,
  { document, row }: Pick<ReadDocument, 'document' | 'row'>,
  subjectKey: string | undefined,
  decidedOn: string | undefined,
  contentHash: string,
): string | undefined {
  if (subjectKey === undefined || kind === 'REGISTRATION') return undefined
  const { number } = document
  if (number === undefined) return sha256(JSON.stringify([source, kind, 'content', contentHash]))
  return sha256(JSON.stringify([source, kind, number, row, subjectKey, decidedOn ?? null]))
}
