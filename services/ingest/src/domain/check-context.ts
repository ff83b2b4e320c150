import type { Catalogue, RecordKind } from '@mingxin/contracts'
import type { Authorities } from './document.ts'
import type { Seal } from './seal.ts'

/** What a row is judged by besides itself. */
export interface CheckContext {
  /** The organisation the token names. */
  readonly sourceOrgCode: string
  readonly mayWriteKind: (kind: RecordKind) => boolean
  readonly catalogue: Catalogue
  /** Shanghai date of receipt. */
  readonly today: string
  readonly seal: Seal
  /** The keyed hash of a number that may be a person's. */
  readonly tokenOf: (number: string) => string
  /** Codes of organisations by the compared form of their names. */
  readonly authorities: Authorities
}
