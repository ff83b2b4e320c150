import { DIGITS, firstForeign, valueAt } from './alphabet.ts'
import { isRegionAt } from './divisions.ts'
import { characterFault, type Fault, lengthFault, type Verdict, verdictOf } from './verdict.ts'

export type RegistrationNumberReason = 'LENGTH' | 'CHARSET' | 'REGION' | 'CHECK_CHAR'

/** Whose number it is, by its first sequence digit: domestic 内资企业, foreign 外资企业, sole-trader 个体工商户. */
export type Ownership = 'domestic' | 'foreign' | 'sole-trader'

export interface RegistrationNumberParts {
  /** Area of the authority that registered first, by the GB/T 2260 edition of that day. */
  readonly region: string
  readonly ownership: Ownership
  readonly sequence: string
}

/** Judges a 15-digit registration number (工商注册号, GS 15-2006, check digit by ISO 7064 MOD 11,10) in normal form. */
export function validateRegistrationNumber(code: string): Verdict<RegistrationNumberReason> {
  return verdictOf(formFault(code) ?? checkFault(code))
}

/** The check digit of the first fourteen digits, or undefined when they are not fourteen digits. */
export function registrationNumberCheckDigit(first14: string): string | undefined {
  if (first14.length !== 14 || firstForeign(first14, DIGITS, 0, 14) >= 0) return undefined
  return checkDigit(first14)
}

/** Parts of a 15-digit number; undefined when `validateRegistrationNumber` would refuse it. */
export function parseRegistrationNumber(code: string): RegistrationNumberParts | undefined {
  if (formFault(code) ?? checkFault(code)) return undefined
  return { region: code.slice(0, 6), ownership: ownershipOf(code), sequence: code.slice(6, 14) }
}

/**
 * Whether a code has the shape of a number from before 2007: 13 digits beginning with a province. It has no check
 * digit, so it may serve as an alias that somebody else vouches for, never as proof.
 */
export function isLegacyRegistrationNumber(code: string): boolean {
  return code.length === 13 && firstForeign(code, DIGITS, 0, 13) < 0 && isRegionAt(code, 0)
}

function ownershipOf(code: string): Ownership {
  const digit = valueAt(code, 6, DIGITS)
  if (digit <= 3) return 'domestic'
  return digit <= 5 ? 'foreign' : 'sole-trader'
}

function formFault(code: string): Fault<'LENGTH' | 'CHARSET' | 'REGION'> | undefined {
  const wrongLength = lengthFault(code, 15)
  if (wrongLength) return wrongLength
  const foreign = firstForeign(code, DIGITS, 0, 15)
  if (foreign >= 0) return characterFault('CHARSET', code, foreign, '0-9')
  if (isRegionAt(code, 0)) return undefined
  return { reason: 'REGION', expected: 'a province of GB/T 2260', actual: code.slice(0, 2), position: 1 }
}

function checkFault(code: string): Fault<'CHECK_CHAR'> | undefined {
  const expected = checkDigit(code)
  return code[14] === expected ? undefined : characterFault('CHECK_CHAR', code, 14, expected)
}

function checkDigit(code: string): string {
  let product = 10
  for (let index = 0; index < 14; index++) {
    const sum = (product + valueAt(code, index, DIGITS)) % 10 || 10
    product = (2 * sum) % 11
  }
  return String((11 - product) % 10)
}
