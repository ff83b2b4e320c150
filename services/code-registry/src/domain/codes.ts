import type { Identifier, Match } from '@mingxin/contracts'
import { orgCodeOf, validateUscc } from '@mingxin/identifiers'

export type Method = Match['method']

/** What kind of alias a code is. Persons are known by the keyed hash of their number, never by the number. */
export type CodeType = Exclude<Identifier['type'], 'masked'> | 'person' | 'person-taxno'

/** A code as subjects hold it. The qualifier is empty except where the code alone does not single out its holder. */
export interface Code {
  readonly type: CodeType
  readonly value: string
  readonly qualifier: string
}

/** From the identifier that says most about who somebody is to the one that says least. */
const BY_STRENGTH: readonly CodeType[] = [
  'person',
  'uscc',
  'exceptional-uscc',
  'orgcode9',
  'regno15',
  'inst-cert',
  'social-org',
  'taxno15',
  'taxno19',
  'taxno20',
  'person-taxno',
  'regno13',
  'other-legacy',
]
const STRENGTH = new Map(BY_STRENGTH.map((type, index) => [type, index]))

export const strengthOf = (type: CodeType): number => STRENGTH.get(type) ?? BY_STRENGTH.length

export const isUnified = (type: CodeType): boolean => type === 'uscc' || type === 'exceptional-uscc'

/** Numbers without a check digit: the same one exists in many places, so they identify only together with a name. */
export const isWeak = (type: CodeType): boolean => type === 'regno13' || type === 'other-legacy'

/** Codes made of a person's number: join keys only, never part of an event or an answer. */
export const isHidden = (type: CodeType): boolean => type === 'person' || type === 'person-taxno'

/** What two codes have in common when they mean the same; the qualifier counts only for weak ones. */
export const codeKey = ({ type, value, qualifier }: Code): string =>
  isWeak(type) ? `${type} ${value} ${qualifier}` : `${type} ${value}`

/** A code to look up: a weak one with its qualifier, or with none for whatever name it goes with. */
export type CodeQuery = Pick<Code, 'type' | 'value'> & { readonly qualifier: string | undefined }

export const codeQuery = ({ type, value, qualifier }: Code): CodeQuery => ({
  type,
  value,
  qualifier: isWeak(type) ? qualifier : undefined,
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
