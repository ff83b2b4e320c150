import { type Code, codeKey } from './codes.ts'
import type { Lookups } from './lookups.ts'
import type { Subject } from './subject.ts'

/** Subjects of one name that are looked at; where there are more, none of them is the only one. */
export const NAMED_MAX = 100

/** What was read of the registry before a page of work. */
export interface Loaded {
  readonly subjects: readonly Subject[]
  /** Normal form → ids of the organisations with that name; incomplete when there are more. */
  readonly named: ReadonlyMap<string, { readonly subjectIds: readonly string[]; readonly isComplete: boolean }>
}

const NOBODY = { ids: new Set<string>(), isComplete: true }

/**
 * The part of the registry that a page of work touches, kept current while the page is worked through: what an earlier
 * record of the page taught is known to the later ones, exactly as if it had been written in between. So the size of a
 * page never changes an outcome.
 */
export class RegistryView implements Lookups {
  readonly #loaded: ReadonlyMap<string, Subject>
  readonly #subjects: Map<string, Subject>
  readonly #holders = new Map<string, Set<string>>()
  readonly #named = new Map<string, { readonly ids: Set<string>; readonly isComplete: boolean }>()

  constructor({ subjects, named }: Loaded) {
    this.#loaded = new Map(subjects.map((subject) => [subject.subjectId, subject]))
    this.#subjects = new Map(this.#loaded)
    for (const [name, { subjectIds, isComplete }] of named) {
      this.#named.set(name, { ids: new Set(subjectIds), isComplete })
    }
    for (const subject of subjects) this.#index(subject)
  }

  subject(subjectId: string): Subject | undefined {
    return this.#subjects.get(subjectId)
  }

  holdersOf(code: Code): readonly Subject[] {
    return this.#all(this.#holders.get(codeKey(code)))
  }

  namedLike(normalName: string): { subjects: readonly Subject[]; isComplete: boolean } {
    const { ids, isComplete } = this.#named.get(normalName) ?? NOBODY
    // A name that turned out to be somebody else's is gone from its subject, not from the index.
    const subjects = this.#all(ids).filter(({ names }) => names.some((name) => name.normalName === normalName))
    return { subjects, isComplete: isComplete && subjects.length <= NAMED_MAX }
  }

  /** Replaces a subject by its next state, or adds a new one. */
  put(subject: Subject): void {
    this.#subjects.set(subject.subjectId, subject)
    this.#index(subject)
  }

  /** What differs from what was loaded: each touched subject with its state before, undefined for a new one. */
  touched(): { readonly before: Subject | undefined; readonly after: Subject }[] {
    return [...this.#subjects.values()]
      .map((after) => ({ before: this.#loaded.get(after.subjectId), after }))
      .filter(({ before, after }) => before !== after)
  }

  #all(ids: ReadonlySet<string> | undefined): Subject[] {
    return ids === undefined ? [] : [...ids].flatMap((id) => this.#subjects.get(id) ?? [])
  }

  #index({ subjectId, kind, codes, names }: Subject): void {
    for (const code of codes) {
      const key = codeKey(code)
      const holders = this.#holders.get(key)
      if (holders === undefined) this.#holders.set(key, new Set([subjectId]))
      else holders.add(subjectId)
    }
    if (kind === 'NATURAL_PERSON') return
    for (const { normalName } of names) this.#named.get(normalName)?.ids.add(subjectId)
  }
}
