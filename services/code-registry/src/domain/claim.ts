import type { Identifier, PersonId, SealedSubject, SubjectKind } from '@mingxin/contracts'
import { normaliseOrganisationName, validateTaxpayerId } from '@mingxin/identifiers'
import { type Code, codeKey, isWeak, type Method, methodOf, strengthOf, unifiedTypeOf } from './codes.ts'

/** A code that a record claims for its subject. */
export interface CodeClaim extends Code {
  readonly method: Method
  /** What may be told about it; undefined for what is made of a person's number. */
  readonly shown: string | undefined
}

/** What a record says of its subject, in the form in which subjects are looked up. */
export interface Claim {
  readonly kind: SubjectKind
  readonly name: string | undefined
  readonly normalName: string | undefined
  /** Strongest first. For a natural person the id document alone; for anybody else never one. */
  readonly codes: readonly CodeClaim[]
  readonly masked: readonly string[]
  readonly region: string | undefined
  readonly legalRep: string | undefined
  readonly person: PersonId | undefined
}

export const isPerson = ({ kind }: { readonly kind: SubjectKind }): boolean => kind === 'NATURAL_PERSON'

export function claimOf(subject: SealedSubject): Claim {
  const name = subject.name?.trim() || undefined
  const normalName = name && (normaliseOrganisationName(name) || undefined)
  const person = isPerson(subject) ? subject.person : undefined
  return {
    kind: subject.kind,
    name: normalName && name,
    normalName,
    codes: isPerson(subject) ? personCodes(person) : organisationCodes(subject.identifiers, normalName),
    masked: subject.identifiers.filter(({ type }) => type === 'masked').map(({ value }) => value),
    region: subject.region,
    legalRep: subject.legalRep,
    person,
  }
}

const personCodes = (person: PersonId | undefined): CodeClaim[] =>
  person === undefined
    ? []
    : [{ type: 'person', value: person.token, qualifier: '', method: 'person-id', shown: undefined }]

function organisationCodes(identifiers: readonly Identifier[], normalName: string | undefined): CodeClaim[] {
  const claims = new Map<string, CodeClaim>()
  for (const identifier of identifiers) {
    const claim = codeClaim(identifier, normalName)
    if (claim && !claims.has(codeKey(claim))) claims.set(codeKey(claim), claim)
  }
  const found = [...claims.values()]
  return found.length < 2 ? found : found.sort(byStrength)
}

/** Among equals by value, so that the order in which a source gives its codes is of no account. */
const byStrength = (a: CodeClaim, b: CodeClaim): number =>
  strengthOf(a.type) - strengthOf(b.type) || (a.value < b.value ? -1 : 1)

function codeClaim({ type, value }: Identifier, normalName: string | undefined): CodeClaim | undefined {
  switch (type) {
    case 'masked':
      return undefined
    case 'taxno15':
    case 'taxno19':
    case 'taxno20':
      return taxpayerClaim(type, value)
    case 'person-taxno':
      return { type, value, qualifier: '', method: 'taxno', shown: undefined }
    default:
      if (isWeak(type) && normalName === undefined) return undefined
      return { type, value, qualifier: isWeak(type) ? (normalName ?? '') : '', method: methodOf(type), shown: value }
  }
}

/** A taxpayer number stands for its holder's code. */
function taxpayerClaim(type: 'taxno15' | 'taxno19' | 'taxno20', value: string): CodeClaim {
  const claim = { qualifier: '', method: 'taxno', shown: value } as const
  const verdict = validateTaxpayerId(value)
  if (verdict.status !== 'valid' || verdict.holder.kind === 'person-id') return { ...claim, type, value }
  const { kind, code } = verdict.holder
  return { ...claim, type: kind === 'uscc' ? unifiedTypeOf(code) : 'orgcode9', value: code }
}
