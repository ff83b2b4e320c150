import type { AcceptedRecord, OpenLevel, PersonId, RecordKind, SealedSubject } from '@mingxin/contracts'
import type { Fault } from '@mingxin/errors'

export type Op = 'CREATE' | 'UPDATE' | 'WITHDRAW'

/** A record that passed every check that needs no database. Ids of persons are sealed. */
export interface CheckedRecord {
  readonly op: Op
  readonly kind: RecordKind
  readonly recordId: string
  readonly version: number
  readonly openLevel: OpenLevel
  readonly catalogueCode: string
  readonly catalogueVersion: string
  readonly decidedOn: string | undefined
  readonly publishedOn: string | undefined
  readonly sourceOrgName: string | undefined
  readonly sourceSystem: string | undefined
  readonly remark: string | undefined
  readonly reason: string | undefined
  readonly subjectCorrection: { readonly reason: string } | undefined
  /** Absent in a withdrawal that names none. */
  readonly subject: SealedSubject | undefined
  readonly payload: { readonly [field: string]: unknown } | undefined
  /** By what the document is recognised, whoever sends it. */
  readonly document: NonNullable<AcceptedRecord['document']>
  readonly subjectKeys: readonly string[]
  readonly recordHash: string
  readonly contentHash: string
  readonly businessKey: string | undefined
  readonly warnings: readonly Fault[]
  /** A number of a person was masked in one of its texts, so the stored record is not all of what was sent. */
  readonly hidesText: boolean
}

export type CheckOutcome =
  | { readonly isSound: true; readonly record: CheckedRecord }
  | {
      readonly isSound: false
      readonly faults: readonly Fault[]
      /** As far as the row says them. */
      readonly recordId: string | undefined
      readonly kind: string | undefined
      /** The row must not be kept, not even encrypted. */
      readonly mustNotBeKept: boolean
    }

/** A person named inside a payload, as it travels: the id number gives way to its sealed form. */
export interface SealedPerson {
  readonly [field: string]: unknown
  readonly person?: PersonId
}
