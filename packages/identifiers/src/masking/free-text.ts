import { isBirthDateAt } from '../calendar-date.ts'
import { looksLikeLegacyResidentId } from '../resident-id.ts'

const SEPARATOR = /[\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Pd}−]/u
const SEPARATORS_MAX = 2
const X = 'X'

/** Digits that may belong together, as ASCII, and where in the text each of them stands. */
interface Run {
  digits: string
  readonly places: number[]
}

/**
 * Hides the date of birth in everything in a text that looks like a resident identity number: 18 digits (the last may
 * be X) around a calendar date, also inside a longer run and with up to two blanks or hyphens between digits, or 15
 * digits by themselves with an area and a date. Full-width digits count. The check character is not asked, because a
 * mistyped number names the same person. To be used on every bad value before it is echoed or logged; it hides now and
 * then a number that is nobody's, never the reverse. Linear in the length of the text; returns the same string when
 * nothing is hidden.
 */
export function maskPersonIdsIn(text: string): string {
  const hidden: number[] = []
  let run = newRun()
  for (let index = 0; index < text.length; index++) {
    const character = digitAt(text, index)
    if (character !== undefined && (character !== X || run.digits !== '')) {
      run.digits += character
      run.places.push(index)
    }
    if (run.digits !== '' && endsRun(text, index, run, character)) {
      hideIn(run, hidden)
      run = newRun()
    }
  }
  hideIn(run, hidden)
  return hidden.length === 0 ? text : starred(text, hidden)
}

function newRun(): Run {
  return { digits: '', places: [] }
}

/** X stands only at the end of a number; any character but a short separator parts two numbers. */
function endsRun(text: string, index: number, run: Run, character: string | undefined): boolean {
  if (character !== undefined) return character === X
  const gap = index - (run.places.at(-1) ?? index)
  return gap > SEPARATORS_MAX || !SEPARATOR.test(text.charAt(index))
}

/** ASCII form of an ASCII or full-width digit or X, else undefined. */
function digitAt(text: string, index: number): string | undefined {
  const code = text.charCodeAt(index)
  const ascii = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  if (ascii >= 48 && ascii <= 57) return String.fromCharCode(ascii)
  return ascii === 88 || ascii === 120 ? X : undefined
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

/** Windows overlap, so a place can be hidden twice and out of order. */
function starred(text: string, hidden: readonly number[]): string {
  let masked = ''
  let from = 0
  for (const place of hidden.toSorted((a, b) => a - b)) {
    if (place < from) continue
    masked += `${text.slice(from, place)}*`
    from = place + 1
  }
  return masked + text.slice(from)
}
