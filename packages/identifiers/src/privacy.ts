import { classifyIdentifier } from './classify/classify.ts'
import type { ClassifiedIdentifier } from './classify/finding.ts'
import { maskCode, maskPersonId } from './masking/fields.ts'
import { maskPersonIdsIn } from './masking/free-text.ts'
import type { TaxpayerIdHolder } from './taxpayer-id.ts'
import { entityClassOf } from './uscc/entity-class.ts'

/**
 * Whose data an identifier is. A sole trader (个体工商户) is a natural person in business and a class of its own: not a
 * person's number, not an organisation's either. `unknown` is for what no standard covers.
 */
export type PrivacyClass = 'person' | 'sole-trader' | 'organisation' | 'unknown'

export function privacyClassOf(identifier: ClassifiedIdentifier): PrivacyClass {
  switch (identifier.kind) {
    case 'person-id':
      return 'person'
    case 'uscc':
    case 'uscc-like-invalid':
      return classOfCode(identifier.normal)
    case 'regno15':
      return identifier.ownership === 'sole-trader' ? 'sole-trader' : 'organisation'
    case 'taxno15':
    case 'taxno19':
    case 'taxno20':
      return classOfHolder(identifier.holder)
    case 'orgcode9':
      return 'organisation'
    case 'decorated':
      return identifier.suggestion === undefined ? 'unknown' : privacyClassOf(classifyIdentifier(identifier.suggestion))
    case 'regno13':
    case 'masked':
    case 'missing':
    case 'unreadable':
    case 'digits-lost':
    case 'implausible':
    case 'other-legacy':
      return 'unknown'
  }
}

/**
 * The form of any identifier that may be shown, echoed in an error or logged: a person's number and a sole trader's code
 * are masked in their normal form, everything else is as received except for a person's number inside it.
 */
export function maskIdentifier(raw: string | null | undefined): string {
  const identifier = classifyIdentifier(raw)
  switch (privacyClassOf(identifier)) {
    case 'person':
      return maskPersonId(identifier.normal)
    case 'sole-trader':
      return maskCode(identifier.normal)
    case 'organisation':
    case 'unknown':
      return maskPersonIdsIn(identifier.raw)
  }
}

function classOfCode(code: string): PrivacyClass {
  return entityClassOf(code) === 'sole-trader' ? 'sole-trader' : 'organisation'
}

function classOfHolder(holder: TaxpayerIdHolder): PrivacyClass {
  switch (holder.kind) {
    case 'person-id':
      return 'person'
    case 'uscc':
      return classOfCode(holder.code)
    case 'orgcode9':
      return 'organisation'
  }
}
