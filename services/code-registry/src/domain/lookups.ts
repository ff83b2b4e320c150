import type { Code } from './codes.ts'
import type { Subject } from './subject.ts'

/** What a decision may know of the registry. Every answer is as of the same moment. */
export interface Lookups {
  /** Who holds the code. A weak code is asked together with its qualifier. */
  holdersOf(code: Code): readonly Subject[]
  /** The organisations with this normal form among their names, mentions included. */
  namedLike(normalName: string): { readonly subjects: readonly Subject[]; readonly isComplete: boolean }
  subject(subjectId: string): Subject | undefined
}
