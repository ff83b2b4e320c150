import type { Match } from '@mingxin/contracts'
import type { CodeClaim } from './claim.ts'
import type { Question } from './question.ts'
import type { Subject } from './subject.ts'

/** Who a record is about: a known subject, one that nobody knew before, or what a person must decide. */
export type Identification =
  | { readonly found: Subject; readonly match: Match }
  | { readonly unknown: CodeClaim }
  | { readonly question: Question }
