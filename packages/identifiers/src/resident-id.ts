import { DIGITS, firstForeign, valueAt, valuesOf, weightedSum } from './alphabet.ts'
import { isBirthDateAt, isShortBirthDateAt } from './calendar-date.ts'
import { isProvinceAt } from './divisions.ts'
import { characterFault, type Fault, lengthFault, type Verdict, verdictOf } from './verdict.ts'

export type ResidentIdReason = 'LENGTH' | 'CHARSET' | 'LEGACY_15' | 'REGION' | 'BIRTH_DATE' | 'CHECK_CHAR'

export interface ResidentIdParts {
  /** Foreign holders of a permanent residence card carry 9 + province + nationality instead of an area. */
  readonly holder: 'resident' | 'foreign-permanent-resident'
  /** `440608`, or for a foreign holder the two digits of the province. */
  readonly region: string
  /** `1880-01-01` */
  readonly bornOn: string
  readonly sex: 'male' | 'female'
}

const CHECK_VALUES = valuesOf('0123456789X')
const WEIGHTS = Int8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
const CHECK_BY_REMAINDER = '10X98765432'
/** Hong Kong, Macao and Taiwan residents' permits use 81, 82 and 83; GB/T 2260 itself has 71 for Taiwan. */
const TAIWAN_PERMIT = '83'
const FOREIGN = '9'

/**
 * Judges a resident identity number (公民身份号码, GB 11643-1999, and the foreign permanent resident's number of the
 * same shape) in normal form. A 15-digit number of the first generation is no longer valid: `LEGACY_15`, see
 * `expandLegacyResidentId`. No fault shows more of the number than two digits.
 */
export function validateResidentId(code: string): Verdict<ResidentIdReason> {
  return verdictOf(formFault(code) ?? regionFault(code) ?? birthDateFault(code) ?? checkFault(code))
}

/** The parts of a valid number, else undefined. */
export function parseResidentId(code: string): ResidentIdParts | undefined {
  if (validateResidentId(code).status === 'invalid') return undefined
  const foreign = code.startsWith(FOREIGN)
  return {
    holder: foreign ? 'foreign-permanent-resident' : 'resident',
    region: foreign ? code.slice(1, 3) : code.slice(0, 6),
    bornOn: `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`,
    sex: valueAt(code, 16, DIGITS) % 2 === 1 ? 'male' : 'female',
  }
}

/** The check character of the first seventeen digits, or undefined when they are not seventeen digits. */
export function residentIdCheckCharacter(first17: string): string | undefined {
  if (first17.length !== 17 || firstForeign(first17, DIGITS, 0, 17) >= 0) return undefined
  return checkCharacterOf(first17)
}

/** The 18-character number of a first-generation one (to be used as an alias only), or undefined when it is none. */
export function expandLegacyResidentId(code: string): string | undefined {
  if (!looksLikeLegacyResidentId(code)) return undefined
  const first17 = `${code.slice(0, 6)}19${code.slice(6)}`
  return first17 + checkCharacterOf(first17)
}

/** Whether the form, the area and the date are those of a person's number, whatever its check character says. */
export function looksLikeResidentId(code: string): boolean {
  return code.length === 18 && !formFault(code) && !regionFault(code) && isBirthDateAt(code, 6)
}

/** Whether 15 digits can be a number of the first generation, which has no check character to tell. */
export function looksLikeLegacyResidentId(code: string): boolean {
  return code.length === 15 && firstForeign(code, DIGITS, 0, 15) < 0 && isAreaAt(code) && isShortBirthDateAt(code, 6)
}

function formFault(code: string): Fault<'LENGTH' | 'CHARSET' | 'LEGACY_15'> | undefined {
  if (code.length === 15 && firstForeign(code, DIGITS, 0, 15) < 0) {
    return { reason: 'LEGACY_15', expected: '18 characters', actual: '15' }
  }
  const wrongLength = lengthFault(code, 18)
  if (wrongLength) return wrongLength
  const foreign = firstForeign(code, DIGITS, 0, 17)
  if (foreign >= 0) return characterFault('CHARSET', code, foreign, '0-9')
  return valueAt(code, 17, CHECK_VALUES) < 0 ? characterFault('CHARSET', code, 17, '0-9 X') : undefined
}

function regionFault(code: string): Fault<'REGION'> | undefined {
  if (isAreaAt(code)) return undefined
  return { reason: 'REGION', expected: 'a province of GB/T 2260', actual: code.slice(0, 2), position: 1 }
}

function isAreaAt(code: string): boolean {
  return code.startsWith(FOREIGN) ? isProvinceAt(code, 1) : isProvinceAt(code, 0) || code.startsWith(TAIWAN_PERMIT)
}

/** Says that the date is none without repeating it. */
function birthDateFault(code: string): Fault<'BIRTH_DATE'> | undefined {
  if (isBirthDateAt(code, 6)) return undefined
  return { reason: 'BIRTH_DATE', expected: 'a calendar date YYYYMMDD', actual: '********', position: 7 }
}

function checkFault(code: string): Fault<'CHECK_CHAR'> | undefined {
  const expected = checkCharacterOf(code)
  return code[17] === expected ? undefined : characterFault('CHECK_CHAR', code, 17, expected)
}

function checkCharacterOf(code: string): string {
  return CHECK_BY_REMAINDER.charAt(weightedSum(code, 0, WEIGHTS, DIGITS) % 11)
}
