import type { Match } from '@mingxin/contracts'
import type { CodeClaim } from './claim.ts'
import type { Question } from './question.ts'
import type { Subject } from './subject.ts'

/** Who a record is about: a known subject, one that nobody knew before, or what a person must decide. */
export type Identification =
  | { readonly found: Subject; readonly match: Match }
  | { readonly unknown: CodeClaim }
  | { readonly question: Question }

/** The record's kind and day decide who may be new, and which certificates were in use. */
export interface Occasion {
  /** The registrar's own record: it may found a subject by any number it gave. */
  readonly isRegistration: boolean
  /** The business day the record speaks of. */
  readonly on: string | undefined
  /** The names a registration says its subject bore before, in normal form. */
  readonly formerNames: readonly string[]
}
