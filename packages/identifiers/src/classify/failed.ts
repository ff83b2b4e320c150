import { isRegionAt } from '../divisions.ts'
import { implausibilityOf } from '../implausible.ts'
import { validateOrgCode } from '../organisation-code.ts'
import { PREFECTURES } from '../prefectures.ts'
import { registrationNumberCheckDigit, validateRegistrationNumber } from '../registration-number.ts'
import { looksLikeResidentId } from '../resident-id.ts'
import { hasDepartmentAndCategory } from '../uscc/departments.ts'
import { suggestRepair } from '../uscc/repair.ts'
import { type UsccOptions, validateUscc } from '../uscc/validate.ts'
import { faultOf } from '../verdict.ts'
import { decoratedFinding } from './decorated.ts'
import { type Finding, personFinding } from './finding.ts'
import { isRounded } from './lost-digits.ts'

const LETTERS_AND_DIGITS = /^[0-9A-Z]+$/

/**
 * What passes as nothing: a mistyped person's number, a sound code with something around it, a failed claim to be a credit
 * code, an old identifier, or nothing that anybody could read as one.
 */
export function failedFinding(normal: string, options: UsccOptions | undefined): Finding {
  if (holdsMistypedPersonId(normal)) return personFinding(normal)
  if (isRounded(normal)) return { kind: 'digits-lost', how: 'rounded' }
  return decoratedFinding(normal) ?? failedClaim(normal, options) ?? otherFinding(normal)
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

const DIGIT = /[0-9]/
const REPLACED = '\ufffd'

/** Dates, telephone numbers, and a number of three digits or a place in a list, which tell nobody from another. */
const OTHER_VALUES = [
  /^(?:19|20)\d{2}([-/.])\d{1,2}(?:\1\d{1,2})?$|^(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日?)?)?$/,
  /^(?:\+?(?:00)?86-?)?1[3-9]\d{9}$|^(?:\(0\d{2,3}\)-?|0\d{2,3}-)\d{7,8}(?:-\d{1,6})?$/,
  /^(?:(?:NO|编号|序号)[.:]?|[#无号同第]){0,4}\d{1,3}[号页条款项行栏列]?$/,
]
const DIVISION = /^\d{6}$/

/**
 * Without a digit, of one digit repeated or of a run of them, with characters lost, or a division, date or telephone number
 * alone, nobody can tell it from another.
 */
function isReadable(normal: string): boolean {
  if (!DIGIT.test(normal) || normal.includes(REPLACED) || implausibilityOf(normal) !== undefined) return false
  if (DIVISION.test(normal)) return !PREFECTURES.has(normal)
  return !OTHER_VALUES.some((form) => form.test(normal))
}

function otherFinding(normal: string): Finding {
  if (!isReadable(normal)) return { kind: 'unreadable' }
  if (!LETTERS_AND_DIGITS.test(normal)) return { kind: 'other-legacy' }
  if (normal.length === 15) {
    if (registrationNumberCheckDigit(normal.slice(0, 14)) === normal[14])
      return { kind: 'implausible', why: 'province' }
    const fault = faultOf(validateRegistrationNumber(normal))
    return { kind: 'other-legacy', ...(fault && { almost: { kind: 'regno15', fault } }) }
  }
  const fault = normal.length === 9 ? faultOf(validateOrgCode(normal)) : undefined
  return { kind: 'other-legacy', ...(fault && { almost: { kind: 'orgcode9', fault } }) }
}
