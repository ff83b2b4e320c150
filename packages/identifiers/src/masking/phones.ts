import { validateUscc } from '../uscc/validate.ts'
import { digitRuns, holdsDigits, type Run, starred, X } from './digit-runs.ts'

/** 1 3–9 and nine digits (《电信网编号计划（2017年版）》: 13x to 19x), behind +86, 0086, 86 or a trunk 0. */
const MOBILE = /^(?:(?:00)?86|0)?1[3-9][0-9]{9}$/
/** Lengths of all these forms; the number itself is the last 11 digits. */
const LENGTHS = [11, 12, 13, 15]
const LENGTH = 11
const SHOWN = 3
const HIDDEN = 4

/** Shorter groups are house numbers and dates (1970-1-1972-10号), unless every digit stands alone. */
const GROUP_MIN = 3

const LETTER = /[A-Za-z]/
const CODE_BEFORE = /[0-9A-Za-z]{0,18}$/
const CODE_BEHIND = /^[0-9A-Za-z]{0,18}/
const CODE_LENGTH = 18

/**
 * Hides four digits of every mobile number in a text: `138****0000`, as `maskPhone` does. A number stands by itself, so
 * digits of a longer number are none. Full width and a country code do not matter, nor up to two blanks or hyphens
 * between groups of three digits or more, or between all digits. Numbers that only look like one are hidden too, but for
 * digits of a sound unified code, and groups that touch a letter, as in the UUID of an address. Idempotent; linear in the
 * length of the text; returns the same string when nothing is hidden.
 */
export function maskPhonesIn(text: string): string {
  if (!holdsDigits(text, LENGTH)) return text
  const hidden: number[] = []
  for (const run of digitRuns(text)) hideIn(text, run, hidden)
  return starred(text, hidden)
}

/**
 * What is left of a masked number may be part of another: after each hit the windows that end in its shown head are
 * looked at again, and its tail begins a number of its own.
 */
function hideIn(text: string, run: Run, hidden: number[]): void {
  const digits = [...run.digits]
  const edges = edgesOf(run)
  let start = 0
  while (start + LENGTH <= digits.length) {
    const length = edges[start] ? lengthAt(text, run, digits, edges, start) : 0
    if (length === 0) {
      start++
      continue
    }
    const from = start + length - LENGTH + SHOWN
    for (let index = from; index < from + HIDDEN; index++) {
      digits[index] = '*'
      hidden.push(run.places[index] ?? 0)
    }
    edges[from] = true
    edges[from + HIDDEN] = true
    start = Math.max(0, from - Math.max(...LENGTHS))
  }
}

/** Before which digits of a run a number may begin or end: at its ends, and where something stands between digits. */
function edgesOf({ digits, places }: Run): boolean[] {
  const inner = places.map(
    (place, index) => index === 0 || place !== (places[index - 1] ?? 0) + 1 || digits.charAt(index) === X,
  )
  return [...inner, true]
}

/** The length of the number that begins here; 0 where none does. */
function lengthAt(text: string, run: Run, digits: readonly string[], edges: readonly boolean[], start: number): number {
  const length = LENGTHS.find(
    (one) => edges[start + one] === true && MOBILE.test(digits.slice(start, start + one).join('')),
  )
  if (length === undefined) return 0
  const [first, last] = [run.places[start] ?? 0, run.places[start + length - 1] ?? 0]
  if (!LETTER.test(text.charAt(first - 1)) && !LETTER.test(text.charAt(last + 1)))
    return isGrouped(edges, start, length) ? length : 0
  return last - first + 1 === length && !isInCode(text, first, last) ? length : 0
}

/** Whether the digits stand in groups as people write a number. */
function isGrouped(edges: readonly boolean[], start: number, length: number): boolean {
  const groups: number[] = []
  for (let index = 0; index < length; index++) {
    if (index === 0 || edges[start + index]) groups.push(0)
    groups.push((groups.pop() ?? 0) + 1)
  }
  return groups.length === length || Math.min(...groups) >= GROUP_MIN
}

/** A code whose department is a letter (N1…) may hold eleven digits between two letters. */
function isInCode(text: string, first: number, last: number): boolean {
  const before = CODE_BEFORE.exec(text.slice(Math.max(0, first - CODE_LENGTH), first))?.[0] ?? ''
  const behind = CODE_BEHIND.exec(text.slice(last + 1, last + 1 + CODE_LENGTH))?.[0] ?? ''
  const code = before + text.slice(first, last + 1) + behind
  return code.length === CODE_LENGTH && validateUscc(code.toUpperCase()).status !== 'invalid'
}
