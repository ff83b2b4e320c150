import type { Identifier, Match } from '@mingxin/contracts'
import { orgCodeOf, type Strength, type StrengthKind, strengthOfKind, validateUscc } from '@mingxin/identifiers'

export type Method = Match['method']

/**
 * What kind of alias a code is. Persons are known by the keyed hash of their number, never by the number: `person` one
 * that is unique in the country, `person-doc` one that is not (passports, permits).
 */
export type CodeType = Exclude<Identifier['type'], 'masked'> | 'person' | 'person-doc' | 'person-taxno'

/** A code as subjects hold it. The qualifier is empty except where the code alone does not single out its holder. */
export interface Code {
  readonly type: CodeType
  readonly value: string
  readonly qualifier: string
}

/** From the identifier that says most about who somebody is to the one that says least. */
const BY_RANK: readonly CodeType[] = [
  'person',
  'uscc',
  'exceptional-uscc',
  'orgcode9',
  'regno15',
  'taxno15',
  'taxno19',
  'taxno20',
  'person-taxno',
  'person-doc',
  'inst-cert',
  'social-org',
  'regno13',
  'other-legacy',
]
const RANK = new Map(BY_RANK.map((type, index) => [type, index]))

export const rankOf = (type: CodeType): number => RANK.get(type) ?? BY_RANK.length

/** Under which kind the strength of an alias is declared (packages/identifiers, `STRENGTHS`). */
const DECLARED: { readonly [type in CodeType]?: StrengthKind } = {
  person: 'person-01',
  'person-doc': 'person-02',
  'person-taxno': 'taxno20',
  'exceptional-uscc': 'uscc',
}

export const strengthOf = (type: CodeType): Strength =>
  strengthOfKind(DECLARED[type] ?? (isDeclared(type) ? type : 'other-legacy'))

const isDeclared = (type: CodeType): type is Exclude<CodeType, keyof typeof DECLARED> & StrengthKind =>
  DECLARED[type] === undefined

export const isUnified = (type: CodeType): boolean => type === 'uscc' || type === 'exceptional-uscc'

/** It identifies by itself. */
export const isNational = ({ type }: Pick<Code, 'type'>): boolean => strengthOf(type) === 'national'

/** Numbers without issuer or check digit: the same one exists in many places, and narrows what a name has found. */
export const isHint = (type: CodeType): boolean => strengthOf(type) === 'hint'

/** Codes made of a person's number: join keys only, never part of an event or an answer. */
export const isHidden = (type: CodeType): boolean =>
  type === 'person' || type === 'person-doc' || type === 'person-taxno'

/**
 * What two codes have in common when they mean the same. Of a register it is the number: whether place and name agree is
 * judged (domain/register-codes.ts). A hint is one only together with a name, its qualifier.
 */
export const codeKey = ({ type, value, qualifier }: Code): string =>
  isHint(type) ? `${type} ${value} ${qualifier}` : `${type} ${value}`

/** What a code is in the table: of these there is one. */
export const rowKey = ({ type, value, qualifier }: Code): string => `${type} ${value} ${qualifier}`

/** A code to look up: a hint with its name, any other whatever qualifies it. */
export type CodeQuery = Pick<Code, 'type' | 'value'> & { readonly qualifier: string | undefined }

export const codeQuery = ({ type, value, qualifier }: Code): CodeQuery => ({
  type,
  value,
  qualifier: isHint(type) ? qualifier : undefined,
})

/** The organisation code inside a unified one, under which older lists know the same body. */
export const embeddedOrgCode = ({ value }: Pick<Code, 'value'>): Code => ({
  type: 'orgcode9',
  value: orgCodeOf(value),
  qualifier: '',
})

export const unifiedTypeOf = (code: string): CodeType =>
  validateUscc(code).status === 'exceptional' ? 'exceptional-uscc' : 'uscc'

const METHODS: { readonly [type in CodeType]: Method } = {
  person: 'person-id',
  'person-doc': 'person-id',
  uscc: 'uscc',
  'exceptional-uscc': 'uscc',
  orgcode9: 'orgcode9',
  regno15: 'regno15',
  'inst-cert': 'inst-cert',
  'social-org': 'social-org',
  taxno15: 'taxno',
  taxno19: 'taxno',
  taxno20: 'taxno',
  'person-taxno': 'taxno',
  regno13: 'other-code',
  'other-legacy': 'other-code',
}

export const methodOf = (type: CodeType): Method => METHODS[type]
