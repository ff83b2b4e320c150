import {
  AppError,
  type Fault,
  faultAt,
  identifierFault,
  isUnusable,
  problemWords,
  shownIdentifier,
} from '@mingxin/errors'
import {
  type ClassifiedIdentifier,
  classifyIdentifier,
  maskIdentifier,
  maskPersonId,
  privacyClassOf,
} from '@mingxin/identifiers'
import type { PersonIdVault } from '@mingxin/person-ids'
import { embeddedKey, identifierKey, personKey } from './domain/subject.ts'

/** Who a code means. */
export interface Question {
  /** The code as it may be repeated: a person's number is masked. */
  readonly shown: string
  /** Known to be about a natural person from the code alone. */
  readonly isPersonal: boolean
  readonly key: string | undefined
  readonly widerKey: string | undefined
  readonly subjectId: string | undefined
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Reads a code as it was typed: a credit code, an old code, a person's id number, or a subject's id. Rejects with
 * `identifier.invalid`, the fault and what was most likely meant, when it can be nobody's, or anybody's: what identifies
 * only together with a place and a name, as the number of a certificate does, is asked about in the registry.
 */
export function questionOf(code: string, vault: Pick<PersonIdVault, 'token'>): Question {
  if (UUID.test(code)) return { shown: code, isPersonal: false, key: undefined, widerKey: undefined, subjectId: code }
  const identifier = classifyIdentifier(code)
  refuseInvalid(identifier)
  const number = personNumberIn(identifier)
  if (number === undefined)
    return {
      shown: code,
      isPersonal: false,
      key: identifierKey(identifier.kind, identifier.normal),
      widerKey: embeddedKey(identifier),
      subjectId: undefined,
    }
  const key = personKey(vault.token(number))
  return { shown: maskPersonId(identifier.normal), isPersonal: true, key, widerKey: undefined, subjectId: undefined }
}

/** The resident number that a code is or holds. */
function personNumberIn(identifier: ClassifiedIdentifier): string | undefined {
  if (privacyClassOf(identifier) !== 'person') return undefined
  return 'holder' in identifier ? identifier.holder.code : identifier.normal
}

function refuseInvalid(identifier: ClassifiedIdentifier): void {
  if (isUnusable(identifier)) throw invalid(identifierFault('/code', identifier))
  if (identifier.kind === 'other-legacy' || identifier.kind === 'regno13')
    throw invalid(faultAt('/code', 'identifier.not-unique', shownIdentifier(identifier)))
  if (identifier.kind !== 'person-id' || identifier.fault === undefined) return
  const problem = problemWords(identifier.fault)
  throw invalid(faultAt('/code', 'identifier.person-id-invalid', maskIdentifier(identifier.raw), { problem }))
}

const invalid = (fault: Fault): AppError =>
  new AppError('identifier.invalid', { detail: `Expected ${fault.expected}, got ${fault.actual}.`, faults: [fault] })
