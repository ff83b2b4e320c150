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

// Numbers without a standard of their own are found under one name, whatever a source called them.
const LEGACY: ReadonlySet<string> = new Set(['inst-cert', 'social-org', 'other-legacy', 'regno13'])

/** The key of an identifier in its normal form. */
export function identifierKey(type: string, value: string): string {
  if (type === 'exceptional-uscc') return `uscc:${value}`
  return `${LEGACY.has(type) ? 'legacy' : type}:${value}`
}

/** The key under which everything with the same organisation code inside is found. */
export function embeddedKey(identifier: ClassifiedIdentifier): string | undefined {
  const orgCode = orgCodeIn(identifier)
  return orgCode === undefined ? undefined : `org:${orgCode}`
}

/** The keys by which a subject is found. A masked identifier finds nobody, and a number of a person is never a key. */
export function keysOf(identifiers: readonly Identifier[], person: PersonId | undefined): string[] {
  const keys = identifiers.flatMap(({ type, value }) => {
    const classified = classifyIdentifier(value)
    if (type === 'masked' || privacyClassOf(classified) === 'person') return []
    return [identifierKey(type, value), type === 'orgcode9' ? `org:${value}` : embeddedKey(classified)]
  })
  const all = [...keys.filter((key) => key !== undefined), ...(person ? [personKey(person.token)] : [])]
  return [...new Set(all)]
}
