import { AppError } from '@mingxin/errors'
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
 * `identifier.invalid`, the fault and what was most likely meant, when it can be nobody's.
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
  const { raw, kind } = identifier
  const actual = maskIdentifier(raw)
  if (kind === 'uscc-like-invalid') {
    const { fault, suggestion } = identifier
    const place = { pointer: '/code', code: 'identifier.uscc-invalid', expected: fault.expected, actual } as const
    throw invalid(`${fault.reason}: expected ${fault.expected}.`, [{ ...place, ...(suggestion && { suggestion }) }])
  }
  if (kind === 'person-id' && identifier.fault) {
    const { reason, expected } = identifier.fault
    throw invalid(`${reason}.`, [{ pointer: '/code', code: 'identifier.person-id-invalid', expected, actual }])
  }
  if (kind === 'missing' || kind === 'masked') {
    const expected = 'an identifier in full'
    const code = kind === 'masked' ? 'identifier.masked' : 'identifier.missing'
    throw invalid(`A ${kind} identifier is nobody's.`, [{ pointer: '/code', code, expected, actual }])
  }
}

const invalid = (
  detail: string,
  faults: NonNullable<ConstructorParameters<typeof AppError>[1]>['faults'] & {},
): AppError => new AppError('identifier.invalid', { detail, faults })
