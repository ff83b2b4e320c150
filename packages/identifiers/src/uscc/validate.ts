import { DIGITS, firstForeign } from '../alphabet.ts'
import { isRegionAt } from '../divisions.ts'
import { orgCodeCheckFault } from '../organisation-code.ts'
import { characterFault, type Fault, type Invalid, lengthFault } from '../verdict.ts'
import { checkCharacterOf, USCC_ALPHABET, USCC_VALUES } from './check-character.ts'
import { categoriesOf, hasDepartmentAndCategory, isDepartment } from './departments.ts'
import { NONCONFORMING_GENUINE, type UsccException } from './exceptions.ts'

/** In the order in which they are looked for; a verdict gives the first. */
export type UsccReason =
  | 'LENGTH'
  | 'CHARSET'
  | 'DEPT'
  | 'CATEGORY'
  | 'REGION_FORMAT'
  | 'REGION'
  | 'CHECK_CHAR'
  | 'ORG_CHECK'

/**
 * What the standard forbids and living bodies nevertheless carry: prefixes that no table lists (42, 54, 55, G1 …,
 * data-quality 5), divisions that nobody knows, embedded organisation codes whose own check fails (data-quality 4).
 */
export type UsccWarning = Fault<'DEPT' | 'CATEGORY' | 'REGION' | 'ORG_CHECK'>

export type UsccVerdict =
  | { readonly status: 'valid'; readonly warnings: readonly UsccWarning[] }
  | { readonly status: 'exceptional'; readonly exception: UsccException; readonly warnings: readonly UsccWarning[] }
  | Invalid<UsccReason>

export interface UsccOptions {
  /** Makes every warning a reason for `invalid`: the letter of the standards. Default false, which is for exchange. */
  readonly strict?: boolean
  /**
   * Division codes known below the province level, abolished ones included, as `PREFECTURES` are. Without it only the
   * province is judged.
   */
  readonly divisions?: { has(code: string): boolean }
  /** Codes found genuine by hand, beyond `NONCONFORMING_GENUINE`. */
  readonly exceptions?: ReadonlyMap<string, UsccException>
}

const VALID: UsccVerdict = Object.freeze({ status: 'valid', warnings: Object.freeze([]) })
const FOR_EXCHANGE: UsccOptions = {}

/**
 * Judges a unified social credit code (统一社会信用代码, GB 32100-2015 with amendment No. 1) in normal form.
 *
 * `valid` says that the code is well formed, never that the body exists. `exceptional` is a code whose check character
 * is wrong and which is registered as genuine. A department or category that the table lacks, an embedded organisation
 * code with a wrong check character and a division code that nobody knows are warnings: hard rules here would refuse
 * living bodies with rare prefixes, real bank branches and co-operatives, and one entity in twelve whose district was
 * since abolished. `strict` turns them into reasons.
 */
export function validateUscc(code: string, options: UsccOptions = FOR_EXCHANGE): UsccVerdict {
  const wrongForm = formFault(code)
  if (wrongForm) return invalid(wrongForm)
  const odd = [departmentFault(code), divisionFault(code, options.divisions)].filter((one) => one !== undefined)
  const [first] = odd
  if (first && options.strict) return invalid(first)
  const wrongCheck = checkFault(code)
  const exception = wrongCheck && exceptionOf(code, options)
  if (wrongCheck && !exception) return invalid(departmentFault(code) ?? wrongCheck)
  const wrongOrgCheck = embeddedCheckFault(code)
  if (wrongOrgCheck && options.strict) return invalid(wrongOrgCheck)
  const warnings = wrongOrgCheck ? [...odd, wrongOrgCheck] : odd
  if (exception) return { status: 'exceptional', exception, warnings }
  return warnings.length === 0 ? VALID : { status: 'valid', warnings }
}

/** The first fault that can be seen without arithmetic: length, alphabet, province. */
function formFault(code: string): Fault<UsccReason> | undefined {
  const wrongLength = lengthFault(code, 18)
  if (wrongLength) return wrongLength
  const foreign = firstForeign(code, USCC_VALUES, 0, 18)
  if (foreign >= 0) return characterFault('CHARSET', code, foreign, USCC_ALPHABET)
  const wrongRegion = regionFault(code)
  return wrongRegion && (departmentFault(code) ?? wrongRegion)
}

function departmentFault(code: string): Fault<'DEPT' | 'CATEGORY'> | undefined {
  if (hasDepartmentAndCategory(code)) return undefined
  if (!isDepartment(code)) return characterFault('DEPT', code, 0, '1-9 A N Y')
  return characterFault('CATEGORY', code, 1, categoriesOf(code.charAt(0)))
}

function regionFault(code: string): Fault<'REGION_FORMAT' | 'REGION'> | undefined {
  const foreign = firstForeign(code, DIGITS, 2, 8)
  if (foreign >= 0) return characterFault('REGION_FORMAT', code, foreign, '0-9')
  if (isRegionAt(code, 2)) return undefined
  return { reason: 'REGION', expected: 'a province of GB/T 2260 or 100000', actual: code.slice(2, 4), position: 3 }
}

function divisionFault(code: string, divisions: UsccOptions['divisions']): Fault<'REGION'> | undefined {
  if (!divisions || divisions.has(code.slice(2, 8))) return undefined
  return { reason: 'REGION', expected: 'a known division code', actual: code.slice(2, 8), position: 3 }
}

function checkFault(code: string): Fault<'CHECK_CHAR'> | undefined {
  const expected = checkCharacterOf(code)
  return code[17] === expected ? undefined : characterFault('CHECK_CHAR', code, 17, expected)
}

function embeddedCheckFault(code: string): Fault<'ORG_CHECK'> | undefined {
  const fault = orgCodeCheckFault(code, 8)
  return fault && { ...fault, reason: 'ORG_CHECK' }
}

function exceptionOf(code: string, options: UsccOptions): UsccException | undefined {
  return NONCONFORMING_GENUINE.get(code) ?? options.exceptions?.get(code)
}

function invalid(fault: Fault<UsccReason>): Invalid<UsccReason> {
  return { status: 'invalid', ...fault }
}
