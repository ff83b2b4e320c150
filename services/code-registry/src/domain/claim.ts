import type { AcceptedRecord, Identifier, PersonId, SubjectKind } from '@mingxin/contracts'
import { normaliseOrganisationName, organisationNameFault, validateTaxpayerId } from '@mingxin/identifiers'
import {
  type Code,
  type CodeType,
  isHint,
  type Method,
  methodOf,
  rankOf,
  rowKey,
  strengthOf,
  unifiedTypeOf,
} from './codes.ts'
import { divisionOf } from './division.ts'
import { registerQualifier } from './register-codes.ts'

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
  /**
   * Strongest first, hints at the end. For a natural person the id document alone; for anybody else never one.
   */
  readonly codes: readonly CodeClaim[]
  readonly masked: readonly string[]
  /** Without empty levels, see {@link divisionOf}. */
  readonly region: string | undefined
  readonly legalRep: string | undefined
  readonly person: PersonId | undefined
}

export const isPerson = ({ kind }: { readonly kind: SubjectKind }): boolean => kind === 'NATURAL_PERSON'

/** 个体工商户 or #NAME? in the place of a name is none: it would be everybody's, and unlike every name of its holder. */
const namesSomebody = ({ kind, name }: AcceptedRecord['subject']): boolean =>
  name !== undefined && (isPerson({ kind }) || organisationNameFault(name) !== 'MISSING')

/** What a record says of its subject. */
export function claimOf({
  subject,
  kind,
  sourceOrgCode,
}: Pick<AcceptedRecord, 'subject' | 'kind' | 'sourceOrgCode'>): Claim {
  const name = namesSomebody(subject) ? subject.name?.trim() : undefined
  const normalName = name && (normaliseOrganisationName(name) || undefined)
  const person = isPerson(subject) ? subject.person : undefined
  const region = subject.region === undefined ? undefined : divisionOf(subject.region)
  // Who registers is the issuer of the numbers it gives: its register is a place of its own.
  const place = region ?? (kind === 'REGISTRATION' ? sourceOrgCode : undefined)
  return {
    kind: subject.kind,
    name: normalName && name,
    normalName,
    codes: isPerson(subject)
      ? personCodes(person, normalName)
      : organisationCodes(subject.identifiers, { normalName, place }),
    masked: subject.identifiers.filter(({ type }) => type === 'masked').map(({ value }) => value),
    region,
    legalRep: subject.legalRep,
    person,
  }
}

/** Types of documents whose numbers are unique in the country. */
const NATIONAL_DOCUMENTS: ReadonlySet<string> = new Set(['01', '05'])

/** Of any other document the number identifies with the name alone. */
function personCodes(person: PersonId | undefined, normalName: string | undefined): CodeClaim[] {
  if (person === undefined) return []
  const claim = { value: person.token, method: 'person-id', shown: undefined } as const
  if (NATIONAL_DOCUMENTS.has(person.type)) return [{ ...claim, type: 'person', qualifier: '' }]
  if (normalName === undefined) return []
  return [{ ...claim, type: 'person-doc', qualifier: registerQualifier({ place: '', normalName }) }]
}

interface Around {
  readonly normalName: string | undefined
  readonly place: string | undefined
}

function organisationCodes(identifiers: readonly Identifier[], around: Around): CodeClaim[] {
  const claims = new Map<string, CodeClaim>()
  for (const identifier of identifiers) {
    const claim = codeClaim(identifier, around)
    if (claim && !claims.has(rowKey(claim))) claims.set(rowKey(claim), claim)
  }
  const found = [...claims.values()]
  return found.length < 2 ? found : found.sort(byRank)
}

/** Among equals by value, so that the order in which a source gives its codes is of no account. */
const byRank = (a: CodeClaim, b: CodeClaim): number => rankOf(a.type) - rankOf(b.type) || (a.value < b.value ? -1 : 1)

function codeClaim({ type, value }: Identifier, around: Around): CodeClaim | undefined {
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
      return { type, value, qualifier: qualifierOf(type, around), method: methodOf(type), shown: value }
  }
}

function qualifierOf(type: CodeType, { normalName, place }: Around): string {
  if (isHint(type)) return normalName ?? ''
  if (strengthOf(type) !== 'register' || normalName === undefined || place === undefined) return ''
  return registerQualifier({ place, normalName })
}

/** A taxpayer number stands for its holder's code. */
function taxpayerClaim(type: 'taxno15' | 'taxno19' | 'taxno20', value: string): CodeClaim {
  const claim = { qualifier: '', method: 'taxno', shown: value } as const
  const verdict = validateTaxpayerId(value)
  if (verdict.status !== 'valid' || verdict.holder.kind === 'person-id') return { ...claim, type, value }
  const { kind, code } = verdict.holder
  return { ...claim, type: kind === 'uscc' ? unifiedTypeOf(code) : 'orgcode9', value: code }
}
