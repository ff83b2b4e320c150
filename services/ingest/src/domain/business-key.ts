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

/** The number of the document a record reports, in normal form, or undefined when it has none. */
export function documentNumber(kind: RecordKind, payload: Payload): string | undefined {
  const numbers = DOCUMENT_NUMBERS[kind].map((field) => payload[field]).filter((value) => typeof value === 'string')
  return numbers.length === 0 ? undefined : numbers.map((number) => normaliseDocumentNumber(number)).join('|')
}

/** Whether a record of this kind should carry a document number. */
export const expectsDocumentNumber = (kind: RecordKind): boolean => DOCUMENT_NUMBERS[kind].length > 0

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
  const number = documentNumber(kind, payload)
  return number === undefined || subjectKey === undefined
    ? undefined
    : sha256(JSON.stringify([source, kind, number, subjectKey, decidedOn ?? null]))
}
