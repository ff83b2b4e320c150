import type { Identifier, Subject } from '@mingxin/contracts'
import { type Fault, showValue } from '@mingxin/errors'
import {
  type ClassifiedIdentifier,
  classifyIdentifier,
  maskIdentifier,
  maskPersonIdsIn,
  privacyClassOf,
} from '@mingxin/identifiers'
import type { Seal } from './seal.ts'

type Field = 'uscc' | 'regNo' | 'orgCode' | 'taxNo' | 'instCertNo' | 'socialOrgNo' | 'otherCode'

/** What one code field of a subject really held. */
export interface FieldFinding {
  readonly identifier?: Identifier
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
}

const NOTHING: FieldFinding = { faults: [], warnings: [] }
export const CODE_FIELDS: readonly Field[] = [
  'uscc',
  'regNo',
  'orgCode',
  'taxNo',
  'instCertNo',
  'socialOrgNo',
  'otherCode',
]

/** The kinds a field is meant for; anything else that is sound is kept as what it is, with a warning. */
const MEANT: { readonly [field in Field]?: string } = { uscc: 'uscc', orgCode: 'orgcode9', regNo: 'regno15' }

/**
 * Judges a code by what it is, not by the field it came in. Faults: an id number of a person, and a claimed unified
 * code that is not valid. Everything older, odd or masked is kept as what it is.
 */
export function judgeField(field: Field, raw: NonNullable<Subject[Field]>, seal: Seal): FieldFinding {
  const found = classifyIdentifier(raw)
  const pointer = `/subject/${field}`
  const actual = showValue(raw)
  switch (found.kind) {
    case 'missing':
      return NOTHING
    case 'person-id':
      return fault(personId(pointer, actual))
    case 'uscc-like-invalid':
      return field === 'uscc'
        ? fault(invalidCode(pointer, actual, found))
        : { ...keep(found, 'other-legacy'), warnings: [legacy(pointer, actual)] }
    case 'uscc':
      return soundCode(field, pointer, actual, found)
    case 'masked':
      return {
        ...keep(found, 'masked'),
        warnings: [{ pointer, code: 'identifier.masked', expected: 'the whole code', actual }],
      }
    case 'taxno15':
    case 'taxno19':
    case 'taxno20':
      return privacyClassOf(found) === 'person'
        ? personTaxpayer(found, seal)
        : legacyCode(field, pointer, actual, found)
    default:
      return hidesPersonId(found) ? fault(personId(pointer, actual)) : legacyCode(field, pointer, actual, found)
  }
}

// The taxpayer number of a person in business is made of the number of an id document: it travels as a keyed hash.
const personTaxpayer = ({ normal }: ClassifiedIdentifier, seal: Seal): FieldFinding => ({
  identifier: { type: 'person-taxno', value: seal('01', normal).token, raw: maskIdentifier(normal) },
  faults: [],
  warnings: [],
})

// A free text may carry an id number beside something else; it would travel in clear.
const hidesPersonId = ({ kind, raw }: ClassifiedIdentifier): boolean =>
  kind === 'other-legacy' && maskPersonIdsIn(raw) !== raw

const fault = (one: Fault): FieldFinding => ({ faults: [one], warnings: [] })

const personId = (pointer: string, actual: string): Fault => ({
  pointer,
  code: 'identifier.person-id-in-organisation-field',
  expected: 'a code of an organisation',
  actual,
})

const legacy = (pointer: string, actual: string): Fault => ({
  pointer,
  code: 'identifier.legacy',
  expected: 'a unified social credit code',
  actual,
})

const invalidCode = (
  pointer: string,
  actual: string,
  found: Extract<ClassifiedIdentifier, { kind: 'uscc-like-invalid' }>,
): Fault => ({
  pointer,
  code: 'identifier.uscc-invalid',
  expected: `${found.fault.reason}: ${found.fault.expected}`,
  actual,
  ...(found.suggestion !== undefined && { suggestion: found.suggestion }),
})

function soundCode(
  field: Field,
  pointer: string,
  actual: string,
  found: Extract<ClassifiedIdentifier, { kind: 'uscc' }>,
): FieldFinding {
  const { verdict } = found
  const warnings: Fault[] = verdict.warnings.map(({ reason, expected }) => ({
    pointer,
    code: reason === 'ORG_CHECK' ? 'identifier.organisation-check-mismatch' : 'identifier.region-unknown',
    expected,
    actual,
  }))
  if (verdict.status === 'exceptional')
    warnings.push({ pointer, code: 'identifier.registered-exception', expected: 'GB 32100', actual })
  if (field !== 'uscc' && field !== 'otherCode' && field !== 'taxNo') warnings.push(misplaced(field, pointer, actual))
  return { ...keep(found, verdict.status === 'exceptional' ? 'exceptional-uscc' : 'uscc'), warnings }
}

function legacyCode(field: Field, pointer: string, actual: string, found: ClassifiedIdentifier): FieldFinding {
  if (field === 'instCertNo') return keep(found, 'inst-cert')
  if (field === 'socialOrgNo') return keep(found, 'social-org')
  const type = typeOf(found)
  const isMeant =
    MEANT[field] === found.kind ||
    field === 'otherCode' ||
    field === 'taxNo' ||
    (field === 'regNo' && type !== 'orgcode9')
  if (field === 'uscc') return { ...keep(found, type), warnings: [legacy(pointer, actual)] }
  if (field === 'orgCode' && found.kind === 'other-legacy') {
    const warning: Fault = {
      pointer,
      code: 'identifier.organisation-code-invalid',
      expected: 'GB 11714: XXXXXXXX-X',
      actual,
    }
    return { ...keep(found, type), warnings: [warning] }
  }
  return isMeant ? keep(found, type) : { ...keep(found, type), warnings: [misplaced(field, pointer, actual)] }
}

const misplaced = (field: Field, pointer: string, actual: string): Fault => ({
  pointer,
  code: 'identifier.kind-mismatch',
  expected: MEANT[field] ?? field,
  actual,
})

const typeOf = ({ kind }: ClassifiedIdentifier): Identifier['type'] => {
  switch (kind) {
    case 'regno15':
    case 'regno13':
    case 'orgcode9':
    case 'taxno15':
    case 'taxno19':
    case 'taxno20':
      return kind
    default:
      return 'other-legacy'
  }
}

function keep({ raw, normal }: ClassifiedIdentifier, type: Identifier['type']): FieldFinding {
  return { identifier: { type, value: normal, ...(raw !== normal && { raw }) }, faults: [], warnings: [] }
}
