const CIRCLES = '○◯〇⭕⚪'
/** Digits and letters that look like the Chinese zero; they count only between two numerals. */
const LOOKALIKES = '0OΟО'
const NUMERALS = '一二三四五六七八九十百千'
const MAY_HOLD_ZERO = /[○◯⭕⚪]|[一二三四五六七八九十百千][〇0OΟО]/
/** A name no longer than this may be a person's, of which circles hide a part: 王一○, 张○一. */
const PERSON_NAME_LENGTH_MAX = 4

/** Whether a text has a circle, or a lookalike behind a numeral. */
export function mayHoldZero(text: string): boolean {
  return MAY_HOLD_ZERO.test(text)
}

const isIn = (characters: string, character: string) => character !== '' && characters.includes(character)

/**
 * Writes circles that stand for zero as 〇: 二○八厂, 一◯一中学. A circle is a zero beside a Chinese numeral; any other one
 * hides a character and stays (张○○), and in texts as short as a person's name only one between two numerals is a zero,
 * because 王一○ hides one too. A Latin or Arabic lookalike is a zero between two numerals only. Linear.
 */
export function foldZeroCircles(text: string): string {
  if (!mayHoldZero(text)) return text
  const short = text.length <= PERSON_NAME_LENGTH_MAX
  let folded = ''
  for (let index = 0; index < text.length; ) {
    const end = runEnd(text, index)
    const run = text.slice(index, Math.max(end, index + 1))
    folded += end > index && isZeroRun(text, index, end, short) ? '〇'.repeat(run.length) : run
    index += run.length
  }
  return folded
}

/** Where the run of circles and lookalikes that begins at an index ends; the index itself when none begins there. */
function runEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && (isIn(CIRCLES, text.charAt(end)) || isIn(LOOKALIKES, text.charAt(end)))) end++
  return end
}

function isZeroRun(text: string, start: number, end: number, short: boolean): boolean {
  const before = isIn(NUMERALS, text.charAt(start - 1))
  const after = isIn(NUMERALS, text.charAt(end))
  if (before && after) return true
  const onlyCircles = [...text.slice(start, end)].every((character) => isIn(CIRCLES, character))
  return onlyCircles && !short && (before || after)
}
