import type { RecordKind } from '@mingxin/contracts'
import { normaliseDocumentNumber } from '@mingxin/identifiers'
import { sha256 } from './canonical.ts'

type Payload = { readonly [field: string]: unknown }

const DOCUMENT_NUMBERS: { readonly [kind in RecordKind]: readonly string[] } = {
  REGISTRATION: [],
  ADMIN_LICENCE: ['docNo'],
  ADMIN_PENALTY: ['docNo'],
  ADMIN_LEVY: ['docNo'],
  COMMITMENT: ['commitmentNo'],
  CONTRACT_PERFORMANCE: ['dealCode', 'sectionNo', 'contractNo'],
  LIST_ENTRY: ['determinationNo', 'listCode'],
  JUDICIAL: ['caseCode'],
}

const documentNumbers = (kind: RecordKind, payload: Payload): string[] =>
  DOCUMENT_NUMBERS[kind].map((field) => payload[field]).filter((value) => typeof value === 'string')

/** Whether a record of this kind should carry a document number and has none. */
export const lacksDocumentNumber = (kind: RecordKind, payload: Payload): boolean =>
  DOCUMENT_NUMBERS[kind].length > 0 && documentNumbers(kind, payload).length === 0

/**
 * The business key: source, kind, document number, subject, decision date. Undefined without a document number, because
 * then nothing tells a repetition from a second document.
 */
export function businessKey(
  source: string,
  kind: RecordKind,
  payload: Payload,
  subjectKey: string | undefined,
  decidedOn: string | undefined,
): string | undefined {
  const numbers = documentNumbers(kind, payload)
  if (numbers.length === 0 || subjectKey === undefined) return undefined
  const number = numbers.map(normaliseDocumentNumber).join('|')
  return sha256(JSON.stringify([source, kind, number, subjectKey, decidedOn ?? null]))
}
