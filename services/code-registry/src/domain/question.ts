import type { Subject } from './subject.ts'

export type QuestionKind =
  | 'unidentified'
  | 'name-only'
  | 'ambiguous'
  | 'name-conflict'
  | 'code-conflict'
  | 'masked-only'
  | 'name-unlike'
  | 'certificate-out-of-use'

/** Who can answer: the registrar knows which code a certificate has become, the credit office decides all else. */
export type Addressee = 'credit-office' | 'registrar'

export const addresseeOf = (kind: QuestionKind): Addressee =>
  kind === 'certificate-out-of-use' ? 'registrar' : 'credit-office'

/** A subject the record may be about, and what speaks for it. */
export interface Candidate {
  readonly subjectId: string
  readonly because: string
}

/** What a person must decide. */
export interface Question {
  readonly kind: QuestionKind
  readonly why: string
  readonly candidates: readonly Candidate[]
}

/** More are of no help to who must choose. */
export const CANDIDATES_MAX = 20

export const question = (
  kind: QuestionKind,
  why: string,
  subjects: readonly Subject[],
  because: string,
): { readonly question: Question } => ({
  question: { kind, why, candidates: candidatesOf(subjects.map(({ subjectId }) => ({ subjectId, because }))) },
})

/** Each subject once, in an order that depends on nothing but who they are. */
export const candidatesOf = (candidates: readonly Candidate[]): Candidate[] =>
  [...new Map(candidates.toReversed().map((one) => [one.subjectId, one])).values()]
    .sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1))
    .slice(0, CANDIDATES_MAX)
