import { firstForeign, valueAt, valuesOf, weightedSum } from './alphabet.ts'
import { characterFault, type Fault, lengthFault, type Verdict, verdictOf } from './verdict.ts'

export type OrgCodeReason = 'LENGTH' | 'CHARSET' | 'CHECK_CHAR' | 'CUSTOM_RANGE'

/** All 36 characters, A = 10 … Z = 35: not the 31 of the social credit code that embeds it. */
const BODY = valuesOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const CHECK = valuesOf('0123456789X')
const WEIGHTS = Int8Array.of(3, 7, 9, 10, 5, 8, 4, 2)
const CHECK_BY_REMAINDER = '0X987654321'
const PRIVATE_USE = /^PDY(?!00000)\d{5}/

/**
 * Judges a 9-character organisation code (组织机构代码, GB 11714-1997) in normal form, that is without its hyphen.
 * `CUSTOM_RANGE` is a code that is sound but private: PDY00001–PDY99999 is "no basis for information exchange between
 * systems" (GB 11714, 3).
 */
export function validateOrgCode(code: string): Verdict<OrgCodeReason> {
  return verdictOf(orgCodeFormFault(code) ?? orgCodeCheckFault(code, 0) ?? privateUseFault(code))
}

/** The check character of the first eight characters, or undefined when they are not eight of 0-9A-Z. */
export function orgCodeCheckCharacter(first8: string): string | undefined {
  if (first8.length !== 8 || firstForeign(first8, BODY, 0, 8) >= 0) return undefined
  return checkCharacterAt(first8, 0)
}

/** Whether a code lies in the range the standard leaves for private use; synthetic test subjects live there. */
export function isPrivateUseOrgCode(code: string): boolean {
  return PRIVATE_USE.test(code)
}

/** `192203821` → `19220382-1`, the form in which certificates print it. */
export function printedOrgCode(code: string): string {
  return `${code.slice(0, 8)}-${code.slice(8)}`
}

/** The check fault of the organisation code that begins at `from`; its characters must have been checked before. */
export function orgCodeCheckFault(text: string, from: number): Fault<'CHECK_CHAR'> | undefined {
  const expected = checkCharacterAt(text, from)
  if (text[from + 8] === expected) return undefined
  return characterFault('CHECK_CHAR', text, from + 8, expected)
}

function checkCharacterAt(text: string, from: number): string {
  return CHECK_BY_REMAINDER.charAt(weightedSum(text, from, WEIGHTS, BODY) % 11)
}

function orgCodeFormFault(code: string): Fault<'LENGTH' | 'CHARSET'> | undefined {
  const wrongLength = lengthFault(code, 9)
  if (wrongLength) return wrongLength
  const foreign = firstForeign(code, BODY, 0, 8)
  if (foreign >= 0) return characterFault('CHARSET', code, foreign, '0-9 A-Z')
  return valueAt(code, 8, CHECK) < 0 ? characterFault('CHARSET', code, 8, '0-9 X') : undefined
}

function privateUseFault(code: string): Fault<'CUSTOM_RANGE'> | undefined {
  if (!isPrivateUseOrgCode(code)) return undefined
  return { reason: 'CUSTOM_RANGE', expected: 'a code outside PDY00001-PDY99999', actual: code.slice(0, 8) }
}
