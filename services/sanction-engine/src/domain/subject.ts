import { isDeepStrictEqual } from 'node:util'
import type { Identifier, PersonId, SubjectKind, SubjectRef } from '@mingxin/contracts'
import { type ClassifiedIdentifier, classifyIdentifier, orgCodeIn, privacyClassOf } from '@mingxin/identifiers'

/** A subject as the registry describes it. Revision 0: known only from a record so far. */
export interface Subject {
  readonly subjectId: string
  readonly registryRevision: number
  readonly kind: SubjectKind
  readonly name: string | undefined
  readonly uscc: string | undefined
  readonly maskedId: string | undefined
  readonly region: string | undefined
  readonly mergedInto: string | undefined
}

/** What a reader needs to recognise the subject; a person's id is masked. */
export const subjectRefOf = ({ subjectId, kind, name, uscc, maskedId, region }: Subject): SubjectRef => ({
  subjectId,
  kind,
  ...(name !== undefined && { name }),
  ...(uscc !== undefined && { uscc }),
  ...(maskedId !== undefined && { maskedId }),
  ...(region !== undefined && { region }),
})

/** A subject of which only a record has spoken yet. */
export const mentionedSubject = ({ subjectId, kind, name, uscc, maskedId, region }: SubjectRef): Subject => ({
  subjectId,
  registryRevision: 0,
  kind,
  name,
  uscc,
  maskedId,
  region,
  mergedInto: undefined,
})

export const isSameSubject = (one: Subject, other: Subject): boolean => isDeepStrictEqual(one, other)

/** Whether rules could judge it differently. */
export const isJudgedAlike = (one: Subject, other: Subject): boolean =>
  one.kind === other.kind && one.region === other.region

export const personKey = (token: string): string => `person:${token}`

/** The key of an identifier in its normal form. */
export const identifierKey = (type: string, value: string): string =>
  type === 'exceptional-uscc' ? `uscc:${value}` : `${type}:${value}`

// What identifies only together with a place and a name, or not at all, finds nobody by itself.
const NOT_UNIQUE: ReadonlySet<string> = new Set(['inst-cert', 'social-org', 'other-legacy', 'regno13', 'masked'])

/** The key under which everything with the same organisation code inside is found. */
export function embeddedKey(identifier: ClassifiedIdentifier): string | undefined {
  const orgCode = orgCodeIn(identifier)
  return orgCode === undefined ? undefined : `org:${orgCode}`
}

/** The keys by which a subject is found. A number of a person is never a key. */
export function keysOf(identifiers: readonly Identifier[], person: PersonId | undefined): string[] {
  const keys = identifiers.flatMap(({ type, value }) => {
    const classified = classifyIdentifier(value)
    if (NOT_UNIQUE.has(type) || privacyClassOf(classified) === 'person') return []
    return [identifierKey(type, value), type === 'orgcode9' ? `org:${value}` : embeddedKey(classified)]
  })
  const all = [...keys.filter((key) => key !== undefined), ...(person ? [personKey(person.token)] : [])]
  return [...new Set(all)]
}
