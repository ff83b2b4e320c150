import type { BusinessDate, Document, GroundRecord, OpenLevel, RecordKind, SubjectKind } from '@mingxin/contracts'

export type Payload = Readonly<Record<string, unknown>>

/** A record as rules see it. */
export interface CreditRecord {
  readonly sourceOrgCode: string
  readonly recordId: string
  readonly version: number
  readonly kind: RecordKind
  readonly decidedOn?: BusinessDate
  readonly publishedOn?: BusinessDate
  readonly openLevel: OpenLevel
  readonly payload: Payload
  /** By what its document is recognised; what is absent was not given. Never shown. */
  readonly document?: Readonly<Document>
}

/** What rules may know of the subject. */
export interface JudgedSubject {
  readonly kind: SubjectKind
  readonly region?: string
}

export type RecordRef = Pick<CreditRecord, 'sourceOrgCode' | 'recordId'>

/** The identity of a record through its versions. */
export const recordKey = ({ sourceOrgCode, recordId }: RecordRef): string => `${sourceOrgCode}/${recordId}`

// Where each kind keeps the number of its document.
const NUMBER_FIELDS = ['docNo', 'determinationNo', 'caseCode', 'commitmentNo', 'contractNo'] as const

/** The number of its document as a payload may show it. */
export function docNoOf(payload: Payload): string | undefined {
  const docNo = NUMBER_FIELDS.map((field) => payload[field]).find((value) => typeof value === 'string')
  return typeof docNo === 'string' ? docNo : undefined
}

/** How many copies a trace names of one document. */
export const COPIES_NAMED_MAX = 20

/** The record as a ground or a trace names it, with the further records of its document. */
export function groundRecordOf(
  record: CreditRecord,
  copies: readonly RecordRef[] = [],
  copiesMax = COPIES_NAMED_MAX,
): GroundRecord {
  const { sourceOrgCode, recordId, version, kind, decidedOn, payload } = record
  const docNo = docNoOf(payload)
  return {
    sourceOrgCode,
    recordId,
    version,
    kind,
    ...(docNo !== undefined && { docNo }),
    ...(decidedOn !== undefined && { decidedOn }),
    ...(copies.length > 0 && { copies: copies.slice(0, copiesMax).map(refOf) }),
  }
}

const refOf = ({ sourceOrgCode, recordId }: RecordRef): RecordRef => ({ sourceOrgCode, recordId })
