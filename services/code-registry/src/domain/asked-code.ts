import { type ClassifiedIdentifier, classifyIdentifier, maskIdentifier } from '@mingxin/identifiers'
import { type CodeQuery, type CodeType, unifiedTypeOf } from './codes.ts'

/** Why a text is no identifier. */
export interface CodeFault {
  readonly code: 'identifier.missing' | 'identifier.masked' | 'identifier.uscc-invalid' | 'identifier.person-id-invalid'
  readonly expected: string
  /** What came, ids of persons masked. */
  readonly actual: string
  readonly suggestion?: string
}

/** The keyed hash of a person's number, see packages/person-ids. */
export type TokenOf = (number: string) => string

/** What somebody asks with. A person's number is a keyed hash from here on. */
export type AskedCode =
  | { readonly ask: 'subject-id'; readonly subjectId: string }
  | {
      readonly ask: 'codes'
      /** Whoever holds any of them is meant. */
      readonly codes: readonly CodeQuery[]
      /** It is the number of a person, or made of one: to be asked with a purpose, and logged. */
      readonly isPersonal: boolean
      /** To be told when nobody is found by it. */
      readonly fault: CodeFault | undefined
    }
  | { readonly ask: 'nothing'; readonly fault: CodeFault }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const CERTIFICATES: readonly CodeType[] = ['inst-cert', 'social-org']

/**
 * Reads a code as people write it: lower case, full width, with blanks or the printed hyphen. Certificates have no form
 * of their own, so any text may be one. Other id documents than identity cards look like anything as well; they are
 * looked for only when a purpose is given, because then the query is logged.
 */
export function readCode(raw: string, tokenOf: TokenOf, hasPurpose: boolean): AskedCode {
  const trimmed = raw.trim()
  if (UUID.test(trimmed)) return { ask: 'subject-id', subjectId: trimmed.toLowerCase() }
  const found = classifyIdentifier(raw)
  switch (found.kind) {
    case 'missing':
      return nothing({ code: 'identifier.missing', expected: 'an identifier', actual: raw })
    case 'masked':
      return nothing({ code: 'identifier.masked', expected: 'the whole code', actual: maskIdentifier(raw) })
    case 'uscc-like-invalid':
      return nothing(usccFault(found))
    case 'person-id':
      return personal([query('person', tokenOf(found.normal))], personFault(found))
    case 'uscc':
      return codes([query(unifiedTypeOf(found.normal), found.normal)])
    default:
      return otherCode(found, tokenOf, hasPurpose)
  }
}

type Found<Kind extends ClassifiedIdentifier['kind']> = Extract<ClassifiedIdentifier, { kind: Kind }>
function otherCode(found: ClassifiedIdentifier, tokenOf: TokenOf, hasPurpose: boolean): AskedCode {
  const certificates = CERTIFICATES.map((type) => query(type, found.normal))
  if ('holder' in found) {
    const { kind, code } = found.holder
    if (kind === 'person-id') return personal([query('person-taxno', tokenOf(found.normal))], undefined)
    return codes([query(kind === 'uscc' ? unifiedTypeOf(code) : 'orgcode9', code), ...certificates])
  }
  const known = [query(plainTypeOf(found), found.normal), ...certificates]
  return codes(hasPurpose ? [...known, query('person', tokenOf(found.normal))] : known)
}

const plainTypeOf = ({ kind }: ClassifiedIdentifier): CodeType =>
  kind === 'regno15' || kind === 'regno13' || kind === 'orgcode9' ? kind : 'other-legacy'

const query = (type: CodeType, value: string): CodeQuery => ({ type, value, qualifier: undefined })

const codes = (all: readonly CodeQuery[]): AskedCode => ({
  ask: 'codes',
  codes: all,
  isPersonal: false,
  fault: undefined,
})

const personal = (all: readonly CodeQuery[], fault: CodeFault | undefined): AskedCode => ({
  ask: 'codes',
  codes: all,
  isPersonal: true,
  fault,
})

const nothing = (fault: CodeFault): AskedCode => ({ ask: 'nothing', fault })

const usccFault = ({ raw, fault, suggestion }: Found<'uscc-like-invalid'>): CodeFault => ({
  code: 'identifier.uscc-invalid',
  expected: `${fault.reason}: ${fault.expected}`,
  actual: maskIdentifier(raw),
  ...(suggestion !== undefined && { suggestion }),
})

const personFault = ({ normal, fault }: Found<'person-id'>): CodeFault | undefined =>
  fault && {
    code: 'identifier.person-id-invalid',
    expected: `${fault.reason}: GB 11643`,
    actual: maskIdentifier(normal),
  }
