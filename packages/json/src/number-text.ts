// Fifteen significant digits survive the way into a double and back (IEEE 754, binary64); a sixteenth may not.
const SURE_LENGTH_MAX = 15
const PLAIN = /^(?!-0(?:\.0*)?$)-?(?:0|[1-9]\d*)(?:\.\d{1,6})?$/

/** Whether a number is written as people write amounts: digits, at most six behind a point, no exponent, no -0. */
export const isPlainNumber = (token: string): boolean => PLAIN.test(token)

/** Whether a double holds a number for certain, without converting it: it is plain and short. */
export const isSurelyExact = (token: string): boolean => token.length <= SURE_LENGTH_MAX && PLAIN.test(token)

/**
 * Whether a double holds the number with the value that is written: the shortest text of the double (ECMAScript
 * Number::toString, which RFC 8785 takes for canonical) says the same. It does not for digits that would be rounded,
 * for what is too large or too small, and for -0, whose sign no canonical JSON keeps.
 */
export function isExactNumber(token: string): boolean {
  const value = Number(token)
  return Number.isFinite(value) && decimalOf(token) === decimalOf(String(value))
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/** One text for all spellings of a decimal number: sign, digits without zeros around them, exponent of the last digit. */
function decimalOf(token: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(token) ?? []
  const all = whole + fraction
  let start = 0
  let end = all.length
  while (start < end && all.charAt(start) === '0') start++
  while (end > start && all.charAt(end - 1) === '0') end--
  const lastExponent = start === end ? 0 : Number(exponent) - fraction.length + all.length - end
  return `${sign}${all.slice(start, end)}e${lastExponent}`
}
