import { type Fault, faultAt, identifierFault, isUnusable, problemWords } from '@mingxin/errors'
import { type ClassifiedIdentifier, classifyIdentifier, maskIdentifier } from '@mingxin/identifiers'
import { type CodeQuery, type CodeType, unifiedTypeOf } from './codes.ts'

/** Why a text is no identifier, at the place where it was asked with. */
export type CodeFault = Fault

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
      /** A number of a register, or a hint: whoever holds it is a candidate, and nobody is meant for certain. */
      readonly isUncertain: boolean
      /** To be told when nobody is found by it. */
      readonly fault: CodeFault | undefined
    }
  | { readonly ask: 'nothing'; readonly fault: CodeFault }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const CERTIFICATES: readonly CodeType[] = ['inst-cert', 'social-org']

/**
 * Reads a code as people write it: lower case, full width, with blanks or the printed hyphen. What a record's code would be
 * refused for is refused here: the same text asked gets the same answer as the same text sent. Certificates have no form of
 * their own, so any text may be one. Other id documents than identity cards look like anything as well; they are looked for
 * only when a purpose is given, because then the query is logged.
 */
export function readCode(raw: string, tokenOf: TokenOf, hasPurpose: boolean, pointer = '/path/code'): AskedCode {
  const trimmed = raw.trim()
  if (UUID.test(trimmed)) return { ask: 'subject-id', subjectId: trimmed.toLowerCase() }
  const found = classifyIdentifier(raw)
  if (isUnusable(found) && !(found.kind === 'unreadable' && hasPurpose)) return nothing(identifierFault(pointer, found))
  switch (found.kind) {
    case 'person-id':
      return personal([query('person', tokenOf(found.normal))], personFault(pointer, found))
    case 'uscc':
      return certain([query(unifiedTypeOf(found.normal), found.normal)])
    default:
      return otherCode(found, tokenOf, hasPurpose)
  }
}

function otherCode(found: ClassifiedIdentifier, tokenOf: TokenOf, hasPurpose: boolean): AskedCode {
  if ('holder' in found) {
    const { kind, code } = found.holder
    if (kind === 'person-id') return personal([query('person-taxno', tokenOf(found.normal))], undefined)
    return certain([query(kind === 'uscc' ? unifiedTypeOf(code) : 'orgcode9', code)])
  }
  if (found.kind === 'regno15' || found.kind === 'orgcode9') return certain([query(found.kind, found.normal)])
  const known = [
    query(found.kind === 'regno13' ? 'regno13' : 'other-legacy', found.normal),
    ...CERTIFICATES.map((type) => query(type, found.normal)),
  ]
  const token = tokenOf(found.normal)
  return uncertain(hasPurpose ? [...known, query('person', token), query('person-doc', token)] : known)
}

const query = (type: CodeType, value: string): CodeQuery => ({ type, value, qualifier: undefined })

const codes = (all: readonly CodeQuery[], isUncertain: boolean): AskedCode => ({
  ask: 'codes',
  codes: all,
  isPersonal: false,
  isUncertain,
  fault: undefined,
})

const certain = (all: readonly CodeQuery[]): AskedCode => codes(all, false)
const uncertain = (all: readonly CodeQuery[]): AskedCode => codes(all, true)

const personal = (all: readonly CodeQuery[], fault: CodeFault | undefined): AskedCode => ({
  ask: 'codes',
  codes: all,
  isPersonal: true,
  isUncertain: false,
  fault,
})

const nothing = (fault: CodeFault): AskedCode => ({ ask: 'nothing', fault })

const personFault = (
  pointer: string,
  { normal, fault }: Extract<ClassifiedIdentifier, { kind: 'person-id' }>,
): CodeFault | undefined =>
  fault && faultAt(pointer, 'identifier.person-id-invalid', maskIdentifier(normal), { problem: problemWords(fault) })
