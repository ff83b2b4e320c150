import { isRegionAt } from '../divisions.ts'
import { validateOrgCode } from '../organisation-code.ts'
import { validateRegistrationNumber } from '../registration-number.ts'
import { looksLikeResidentId } from '../resident-id.ts'
import { hasDepartmentAndCategory } from '../uscc/departments.ts'
import { suggestRepair } from '../uscc/repair.ts'
import { type UsccOptions, validateUscc } from '../uscc/validate.ts'
import { faultOf } from '../verdict.ts'
import { type Finding, personFinding } from './finding.ts'

const LETTERS_AND_DIGITS = /^[0-9A-Z]+$/

/** What passes as nothing: a mistyped person's number, a failed claim to be a credit code, or another old identifier. */
export function failedFinding(normal: string, options: UsccOptions | undefined): Finding {
  if (holdsMistypedPersonId(normal)) return personFinding(normal)
  return failedClaim(normal, options) ?? otherFinding(normal)
}

/** A person's number with its last character lost, or inside a taxpayer number that fails. */
function holdsMistypedPersonId(normal: string): boolean {
  switch (normal.length) {
    case 17:
      return looksLikeResidentId(`${normal}0`) && !claimsToBeUscc(normal)
    case 19:
      return normal.startsWith('L') && looksLikeResidentId(normal.slice(1))
    case 20:
      return looksLikeResidentId(normal.slice(0, 18))
    default:
      return false
  }
}

function failedClaim(normal: string, options: UsccOptions | undefined): Finding | undefined {
  const fault = claimsToBeUscc(normal) ? faultOf(validateUscc(normal, options)) : undefined
  if (!fault) return undefined
  const suggestion = suggestRepair(normal)
  return { kind: 'uscc-like-invalid', fault, ...(suggestion !== undefined && { suggestion }) }
}

/** 18 letters and digits, or nearly as many characters that begin with a department, a category and a province. */
function claimsToBeUscc(normal: string): boolean {
  if (normal.length === 18 && LETTERS_AND_DIGITS.test(normal)) return true
  return normal.length >= 16 && normal.length <= 20 && hasDepartmentAndCategory(normal) && isRegionAt(normal, 2)
}

function otherFinding(normal: string): Finding {
  if (!LETTERS_AND_DIGITS.test(normal)) return { kind: 'other-legacy' }
  if (normal.length === 15) {
    const fault = faultOf(validateRegistrationNumber(normal))
    return { kind: 'other-legacy', ...(fault && { almost: { kind: 'regno15', fault } }) }
  }
  const fault = normal.length === 9 ? faultOf(validateOrgCode(normal)) : undefined
  return { kind: 'other-legacy', ...(fault && { almost: { kind: 'orgcode9', fault } }) }
}
