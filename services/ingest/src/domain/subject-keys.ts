import type { SealedSubject } from '@mingxin/contracts'
import { normaliseOrganisationName, STRENGTHS } from '@mingxin/identifiers'

/** Types of keys that single out one body or person in the country: as declared, and the sealed and registered forms of them. */
const NATIONAL: ReadonlySet<string> = new Set([
  ...Object.entries(STRENGTHS).flatMap(([kind, { strength }]) => (strength === 'national' ? [kind] : [])),
  'exceptional-uscc',
  'person',
  'person-taxno',
])

const NATIONAL_PERSON_TYPES: ReadonlySet<string> = new Set(['01', '05'])

/** What a subject is identified by, strongest first: `uscc:…`, `person:…`, …, `name:…`. */
export function subjectKeys({ identifiers, person, name }: SealedSubject): string[] {
  const codes = identifiers.filter(({ type }) => type !== 'masked').map(({ type, value }) => `${type}:${value}`)
  const embedded = identifiers
    .filter(({ type }) => type === 'uscc')
    .map(({ value }) => `orgcode9:${value.slice(8, 17)}`)
  const personType = person && NATIONAL_PERSON_TYPES.has(person.type) ? 'person' : 'person-doc'
  return [
    ...codes,
    ...embedded,
    ...(person ? [`${personType}:${person.token}`] : []),
    ...(name === undefined ? [] : [`name:${normaliseOrganisationName(name)}`]),
  ]
}

/**
 * What stands for the party of a document in its business key: a national code alone; where there is none, everything that
 * was given together. A number of a register or a hint alone is shared by strangers, and the second party of a decision
 * must not be refused for the first. Undefined for a subject that nothing identifies.
 */
export function partyKey(sealed: SealedSubject): string | undefined {
  const keys = subjectKeys(sealed)
  const national = keys.find(isNational)
  if (national !== undefined || keys.length === 0) return national
  const masks = sealed.identifiers.filter(({ type }) => type === 'masked').map(({ value }) => `masked:${value}`)
  return [...keys, ...masks, `region:${sealed.region ?? ''}`].sort().join('\n')
}

/**
 * Whether two versions of a record are about the same subject: a national code of one type in both decides; without one
 * in common the names do, and only without names weaker numbers. A hint never moves a record to somebody else.
 */
export function isSameSubject(before: readonly string[], after: readonly string[]): boolean {
  return (
    agreement(before, after, isNational) ??
    agreement(before, after, isName) ??
    agreement(before, after, () => true) ??
    true
  )
}

/** Undefined when the two have no kind of key in common. */
function agreement(
  before: readonly string[],
  after: readonly string[],
  counts: (key: string) => boolean,
): boolean | undefined {
  const types = new Set(before.filter(counts).map(typeOf))
  const compared = after.filter((key) => counts(key) && types.has(typeOf(key)))
  return compared.length === 0 ? undefined : compared.some((key) => before.includes(key))
}

const typeOf = (key: string): string => key.slice(0, key.indexOf(':'))
const isName = (key: string): boolean => typeOf(key) === 'name'

const isNational = (key: string): boolean => NATIONAL.has(typeOf(key))
