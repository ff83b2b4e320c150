import type { FoundDigitsLost } from './finding.ts'

const EXPONENT = /^[+-]?\d(?:\.\d+)?E[+-]?\d{1,3}$/
const FORMULA_ERROR = /^#(?:REF!|VALUE!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/
const COLUMN_TOO_NARROW = /^#{3,}$/
/**
 * How a spreadsheet or program lost digits of what was once an identifier, or undefined. They cannot be computed back:
 * `9.14406E+17` stands for a billion codes.
 */
export function lostDigits(normal: string): FoundDigitsLost['how'] | undefined {
  const first = normal.charCodeAt(0)
  if (first === HASH) return errorIn(normal)
  return EXPONENT.test(normal) ? 'exponent' : undefined
}

/** A double holds 15 decimal digits for certain; a spreadsheet writes zeros for the rest, a program `.0` behind them. */
const ROUNDED = /^[1-9]\d{14}000$|^[1-9]\d{15,}\.0*$/

/** Whether a number that passes as nothing looks rounded. A sound code may end in zeros as well, so it is asked last. */
export const isRounded = (normal: string): boolean => ROUNDED.test(normal)

const HASH = 0x23

function errorIn(normal: string): FoundDigitsLost['how'] | undefined {
  if (FORMULA_ERROR.test(normal)) return 'formula-error'
  return COLUMN_TOO_NARROW.test(normal) ? 'column-width' : undefined
}
