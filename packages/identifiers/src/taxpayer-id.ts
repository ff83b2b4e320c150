import { DIGITS, firstForeign } from './alphabet.ts'
import { isRegionAt } from './divisions.ts'
import { type OrgCodeReason, validateOrgCode } from './organisation-code.ts'
import { looksLikeResidentId, type ResidentIdReason, validateResidentId } from './resident-id.ts'
import { type UsccReason, validateUscc } from './uscc/validate.ts'
import { characterFault, type Fault, type Invalid } from './verdict.ts'

/**
 * The forms of a taxpayer number (纳税人识别号): the holder's credit code; a person's resident number; region +
 * organisation code, from before the credit code; resident number + 2 digits, a sole trader without a credit code;
 * L + code or number, a temporary taxpayer.
 */
export type TaxpayerIdForm = 'USCC18' | 'CID18' | 'REGION_ORG15' | 'CID20' | 'L19'

export type TaxpayerIdReason = 'FORM' | UsccReason | ResidentIdReason | OrgCodeReason

/** The identifier inside a taxpayer number, by which its holder is found elsewhere. */
export interface TaxpayerIdHolder {
  readonly kind: 'uscc' | 'orgcode9' | 'person-id'
  readonly code: string
}

export interface ValidTaxpayerId {
  readonly status: 'valid'
  readonly form: TaxpayerIdForm
  readonly holder: TaxpayerIdHolder
}

export type TaxpayerIdVerdict = ValidTaxpayerId | Invalid<TaxpayerIdReason>

/** Judges a taxpayer number in normal form and finds the holder's identifier in it. */
export function validateTaxpayerId(code: string): TaxpayerIdVerdict {
  switch (code.length) {
    case 15:
      return regionAndOrgCode(code)
    case 18:
      return creditCodeOrPerson(code)
    case 19:
      return temporary(code)
    case 20:
      return personWithSequence(code)
    default:
      return invalid({ reason: 'FORM', expected: '15, 18, 19 or 20 characters', actual: `${code.length}` })
  }
}

function regionAndOrgCode(code: string): TaxpayerIdVerdict {
  const foreign = firstForeign(code, DIGITS, 0, 6)
  if (foreign >= 0) return invalid(characterFault('CHARSET', code, foreign, '0-9'))
  if (!isRegionAt(code, 0)) {
    return invalid({ reason: 'REGION', expected: 'a province of GB/T 2260', actual: code.slice(0, 2), position: 1 })
  }
  const orgCode = code.slice(6)
  const verdict = validateOrgCode(orgCode)
  if (verdict.status === 'valid') return valid('REGION_ORG15', 'orgcode9', orgCode)
  return shifted(verdict.reason === 'CHECK_CHAR' ? { ...verdict, reason: 'ORG_CHECK' } : verdict, 6)
}

/** Told apart by the department table; the checksums of the two standards can both be right by chance. */
function creditCodeOrPerson(code: string): TaxpayerIdVerdict {
  const uscc = validateUscc(code)
  if (uscc.status !== 'invalid') return valid('USCC18', 'uscc', code)
  if (!looksLikeResidentId(code)) return uscc
  const person = validateResidentId(code)
  return person.status === 'valid' ? valid('CID18', 'person-id', code) : person
}

function temporary(code: string): TaxpayerIdVerdict {
  if (!code.startsWith('L')) return invalid(characterFault('FORM', code, 0, 'L'))
  const inner = creditCodeOrPerson(code.slice(1))
  return inner.status === 'valid' ? { ...inner, form: 'L19' } : shifted(inner, 1)
}

function personWithSequence(code: string): TaxpayerIdVerdict {
  const foreign = firstForeign(code, DIGITS, 18, 20)
  if (foreign >= 0) return invalid(characterFault('CHARSET', code, foreign, '0-9'))
  const person = code.slice(0, 18)
  const verdict = validateResidentId(person)
  return verdict.status === 'valid' ? valid('CID20', 'person-id', person) : verdict
}

function valid(form: TaxpayerIdForm, kind: TaxpayerIdHolder['kind'], code: string): ValidTaxpayerId {
  return { status: 'valid', form, holder: { kind, code } }
}

function invalid(fault: Fault<TaxpayerIdReason>): Invalid<TaxpayerIdReason> {
  return { status: 'invalid', ...fault }
}

/** The fault of an embedded identifier, its position counted in the whole. */
function shifted(fault: Fault<TaxpayerIdReason>, by: number): Invalid<TaxpayerIdReason> {
  return invalid(fault.position === undefined ? fault : { ...fault, position: fault.position + by })
}
