import type { Identifier, Subject } from '@mingxin/contracts'
import {
  type Fault,
  type FaultWord,
  faultAt,
  identifierFault,
  problemWords,
  shownIdentifier,
  showValue,
} from '@mingxin/errors'
import {
  type ClassifiedIdentifier,
  classifyIdentifier,
  holdsSoundUscc,
  maskIdentifier,
  maskPersonIdsIn,
  normaliseIdentifier,
  PREFECTURES,
  privacyClassOf,
} from '@mingxin/identifiers'
import type { Seal } from './seal.ts'

type Field = 'uscc' | 'regNo' | 'orgCode' | 'taxNo' | 'instCertNo' | 'socialOrgNo' | 'otherCode'

/** Below the province a region is judged by its prefecture only: counties change every year. */
const JUDGED_BY = { divisions: PREFECTURES }

/** What one code field of a subject really held. */
export interface FieldFinding {
  readonly identifier?: Identifier
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
}

type Found<Kind extends ClassifiedIdentifier['kind']> = Extract<ClassifiedIdentifier, { kind: Kind }>

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

/** Numbers of certificates have no form of their own: any text may be one. */
const CERTIFICATES: { readonly [field in Field]?: Identifier['type'] } = {
  instCertNo: 'inst-cert',
  socialOrgNo: 'social-org',
}

/** The kinds a field is meant for; anything else that is sound is kept as what it is, with a warning. */
const MEANT: { readonly [field in Field]?: string } = { uscc: 'uscc', orgCode: 'orgcode9', regNo: 'regno15' }

const FIELD_WORDS: { readonly [field in Field]: { readonly zh: string; readonly en: string } } = {
  uscc: { zh: '统一社会信用代码', en: 'a unified social credit code' },
  regNo: { zh: '工商注册号', en: 'a registration number' },
  orgCode: { zh: '组织机构代码', en: 'an organisation code' },
  taxNo: { zh: '税务登记号', en: 'a taxpayer number' },
  instCertNo: { zh: '事业单位证书号', en: 'the number of an institution’s certificate' },
  socialOrgNo: { zh: '社会组织登记证号', en: 'the number of a social organisation’s certificate' },
  otherCode: { zh: '其他代码', en: 'another code' },
}

/**
 * Judges a code by what it is, not by the field it came in. Faults: an id number of a person, a claimed unified code that
 * is not valid, a code with something around it, digits that a spreadsheet lost, well-formed nonsense. What nobody can
 * read identifies nobody, with a warning. Everything older, odd or masked is kept as what it is.
 */
export function judgeField(field: Field, raw: NonNullable<Subject[Field]>, seal: Seal): FieldFinding {
  const found = withCertificates(field, classifyIdentifier(raw, JUDGED_BY))
  const pointer = `/subject/${field}`
  switch (found.kind) {
    case 'missing':
      return NOTHING
    case 'person-id':
      return fault(personId(pointer, raw))
    case 'uscc-like-invalid':
      return field === 'uscc'
        ? fault(identifierFault(pointer, found))
        : keep(found, 'other-legacy', [legacy(pointer, raw)])
    case 'decorated':
    case 'digits-lost':
    case 'implausible':
      return fault(identifierFault(pointer, found))
    case 'unreadable':
      return unreadable(pointer, found)
    case 'uscc':
      return soundCode(field, pointer, found)
    case 'masked':
      return keep(found, 'masked', [identifierFault(pointer, found)])
    case 'taxno15':
    case 'taxno19':
    case 'taxno20':
      return privacyClassOf(found) === 'person' ? personTaxpayer(found, seal) : legacyCode(field, pointer, found)
    default:
      return hidesPersonId(found) ? fault(personId(pointer, raw)) : legacyCode(field, pointer, found)
  }
}

/** In the number of a certificate only a unified code inside is something around a code. */
function withCertificates(field: Field, found: ClassifiedIdentifier): ClassifiedIdentifier {
  const { raw, normal, kind } = found
  if (CERTIFICATES[field] === undefined) return found
  if (kind !== 'decorated' && kind !== 'other-legacy' && kind !== 'uscc-like-invalid') return found
  return { raw, normal, ...(holdsSoundUscc(normal) ?? { kind: 'other-legacy' }) }
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

function unreadable(pointer: string, found: Found<'unreadable'>): FieldFinding {
  if (maskPersonIdsIn(found.raw) !== found.raw) return fault(personId(pointer, found.raw))
  return { faults: [], warnings: [identifierFault(pointer, found)] }
}

const fault = (one: Fault): FieldFinding => ({ faults: [one], warnings: [] })

const personId = (pointer: string, raw: string): Fault =>
  faultAt(pointer, 'identifier.person-id-in-organisation-field', showValue(shownPersonId(raw)))

// A number that is short of a digit is still somebody's; in circled digits it is masked in its normal form.
function shownPersonId(raw: string): string {
  const shown = maskIdentifier(raw)
  return shown === raw ? maskIdentifier(normaliseIdentifier(raw).normal) : shown
}

const legacy = (pointer: string, raw: string): Fault => faultAt(pointer, 'identifier.legacy', showValue(raw))

const WARNING_CODES = {
  DEPT: 'identifier.prefix-unknown',
  CATEGORY: 'identifier.prefix-unknown',
  REGION: 'identifier.region-unknown',
  ORG_CHECK: 'identifier.organisation-check-mismatch',
} as const

const oddWords = (odd: Found<'uscc'>['verdict']['warnings'][number]): FaultWord =>
  odd.reason === 'REGION'
    ? {
        zh: `第3至6位“${odd.actual.slice(0, 4)}”不是任何现行或者曾用的地级行政区划`,
        en: `characters 3 to 6, ${odd.actual.slice(0, 4)}, are no prefecture that is or was`,
      }
    : problemWords(odd)

function soundCode(field: Field, pointer: string, found: Found<'uscc'>): FieldFinding {
  const { verdict } = found
  const actual = shownIdentifier(found)
  const warnings: Fault[] = verdict.warnings.map((odd) =>
    faultAt(pointer, WARNING_CODES[odd.reason], actual, { problem: oddWords(odd) }),
  )
  if (verdict.status === 'exceptional') warnings.push(faultAt(pointer, 'identifier.registered-exception', actual))
  if (field !== 'uscc' && field !== 'otherCode' && field !== 'taxNo') warnings.push(misplaced(field, pointer, found))
  return keep(found, verdict.status === 'exceptional' ? 'exceptional-uscc' : 'uscc', warnings)
}

function legacyCode(field: Field, pointer: string, found: ClassifiedIdentifier): FieldFinding {
  const certificate = CERTIFICATES[field]
  if (certificate !== undefined) return keep(found, certificate)
  const type = typeOf(found)
  if (field === 'uscc') return keep(found, type, [legacy(pointer, found.raw)])
  if (field === 'orgCode' && found.kind === 'other-legacy')
    return keep(found, type, [faultAt(pointer, 'identifier.organisation-code-invalid', showValue(found.raw))])
  return isMeant(field, found, type) ? keep(found, type) : keep(found, type, [misplaced(field, pointer, found)])
}

const isMeant = (field: Field, { kind }: ClassifiedIdentifier, type: Identifier['type']): boolean =>
  MEANT[field] === kind || field === 'otherCode' || field === 'taxNo' || (field === 'regNo' && type !== 'orgcode9')

const misplaced = (field: Field, pointer: string, found: ClassifiedIdentifier): Fault =>
  faultAt(pointer, 'identifier.kind-mismatch', shownIdentifier(found), { kind: FIELD_WORDS[field] })

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

const keep = (
  { raw, normal }: ClassifiedIdentifier,
  type: Identifier['type'],
  warnings: readonly Fault[] = [],
): FieldFinding => ({
  identifier: { type, value: normal, ...(raw !== normal && { raw }) },
  faults: [],
  warnings,
})
