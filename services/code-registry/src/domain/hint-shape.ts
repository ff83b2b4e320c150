import { implausibilityOf } from '@mingxin/identifiers'

const SIGNIFICANT = /[\p{L}\p{N}]/gu
const COUNTED = /[A-Z0-9]/gi
const SIGNIFICANT_MIN = 6
const COUNTED_MIN = 4
/** What stands in a field for numbers although nobody is numbered by it, once all but letters and digits is left out. */
const OTHER_NUMBERS: readonly RegExp[] = [
  // Mobiles, telephones with and without area code, service numbers.
  /^(?:86)?1[3-9]\d{9}$/,
  /^(?:86)?0\d{9,11}$/,
  /^[2-8]\d{6,7}$/,
  /^[48]00\d{7}$/,
  // Dates.
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/,
  /^(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}[日号])?$/,
  // Divisions, of townships and villages too; six digits are a postcode as well.
  /^\d{6}$/,
  /^[1-8]\d{5}(?:\d{3})?000$/,
]
const DATE = /^\D?(?:19|20)\d{2}\D\d{1,2}\D\d{1,2}\D?$/

/**
 * Whether a number without check digit or register can be one body's own: long enough, and no filler, telephone number,
 * date or division. What anybody may have typed chooses between nobody.
 */
export function mayChoose(value: string): boolean {
  const significant = value.match(SIGNIFICANT)?.join('') ?? ''
  if (significant.length < SIGNIFICANT_MIN || (value.match(COUNTED)?.length ?? 0) < COUNTED_MIN) return false
  if (DATE.test(value) || OTHER_NUMBERS.some((other) => other.test(significant))) return false
  return implausibilityOf(significant) === undefined
}
