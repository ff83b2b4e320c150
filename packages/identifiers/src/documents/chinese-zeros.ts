const NUMERALS = '一二三四五六七八九十百千'
/** The ideographic zero, circles, and the digits and letters that look like one: Latin, Greek, Cyrillic. */
const ZEROS = '〇○◯⚪⭕0OoΟοОо'
const OTHER = 'A-Za-z0-9Α-Ωα-ωА-Яа-я'

const CIRCLES = /[○◯⚪⭕]/gu
const MAY_HOLD_ONE = new RegExp(`[${NUMERALS}][${ZEROS}]|[${ZEROS}][${NUMERALS}]`, 'u')
// Each run is tried from its beginning alone, so the time is linear.
const BETWEEN = new RegExp(`(?<=[${NUMERALS}])[${ZEROS}]+(?=[${NUMERALS}])`, 'gu')
const BEFORE = new RegExp(`(?<![${ZEROS}${OTHER}])[${ZEROS}]+(?=[${NUMERALS}])`, 'gu')
const BEHIND = new RegExp(`(?<=[${NUMERALS}])[${ZEROS}]+(?![${ZEROS}${OTHER}])`, 'gu')

/**
 * Writes every zero of a Chinese number as 〇: 二○八, 二OO八, 二00八, 二O二O, O一. A lookalike is a zero where a run of them
 * touches a numeral and no other digit or letter; a circle always is one, because numbers of documents hide nothing
 * behind circles.
 */
export function foldChineseZeros(number: string): string {
  const folded = number.replaceAll(CIRCLES, '〇')
  if (!MAY_HOLD_ONE.test(folded)) return folded
  return [BETWEEN, BEFORE, BEHIND].reduce((text, zeros) => text.replaceAll(zeros, asZeros), folded)
}

const asZeros = (run: string): string => '〇'.repeat(run.length)
