import type { BusinessDate, GroundRecord, OpenLevel, RecordKind, SubjectKind } from '@mingxin/contracts'

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

/** The record as a ground or a trace names it. */
export function groundRecordOf(record: CreditRecord): GroundRecord {
  const { sourceOrgCode, recordId, version, kind, decidedOn, payload } = record
  const docNo = NUMBER_FIELDS.map((field) => payload[field]).find((value) => typeof value === 'string')
  return {
    sourceOrgCode,
    recordId,
    version,
    kind,
    ...(typeof docNo === 'string' && { docNo }),
    ...(decidedOn !== undefined && { decidedOn }),
  }
}
