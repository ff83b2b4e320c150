import { isBirthDateAt } from '../calendar-date.ts'
import { looksLikeLegacyResidentId } from '../resident-id.ts'
import { digitRuns, holdsDigits, type Run, starred } from './digit-runs.ts'

/** The fewest digits that say who somebody is: those of a number of the first generation. */
const DIGITS_MIN = 15

/**
 * Hides the date of birth in everything in a text that looks like a resident identity number: 18 digits (the last may
 * be X) around a calendar date, also inside a longer run and with up to two blanks or hyphens between digits, or 15
 * digits by themselves with an area and a date. Full-width digits count. The check character is not asked, because a
 * mistyped number names the same person. To be used on every bad value before it is echoed or logged; it hides now and
 * then a number that is nobody's, never the reverse. Linear in the length of the text; returns the same string when
 * nothing is hidden.
 */
export function maskPersonIdsIn(text: string): string {
  if (!holdsDigits(text, DIGITS_MIN)) return text
  const hidden: number[] = []
  for (const run of digitRuns(text)) hideIn(run, hidden)
  return starred(text, hidden)
}

/** Every window is looked at, overlapping ones too: skipping behind a chance hit could expose the number it overlaps. */
function hideIn(run: Run, hidden: number[]): void {
  for (let start = 0; start + 18 <= run.digits.length; start++) {
    if (isBirthDateAt(run.digits, start + 6)) hide(run, start + 6, 8, hidden)
  }
  for (const [start, length] of unbroken(run)) hideLegacy(run, start, length, hidden)
  hideLegacy(run, 0, run.digits.length, hidden)
}

function hideLegacy(run: Run, start: number, length: number, hidden: number[]): void {
  if (length === 15 && looksLikeLegacyResidentId(run.digits.slice(start, start + 15))) hide(run, start + 6, 6, hidden)
}

function hide(run: Run, start: number, count: number, hidden: number[]): void {
  for (const place of run.places.slice(start, start + count)) hidden.push(place)
}

/** The stretches of a run without a separator between their digits, as [start, length]. */
function* unbroken(run: Run): Generator<readonly [number, number]> {
  let start = 0
  for (let index = 1; index <= run.places.length; index++) {
    if (run.places[index] === (run.places[index - 1] ?? 0) + 1) continue
    yield [start, index - start]
    start = index
  }
}
