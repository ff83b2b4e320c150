const SEPARATOR = /[\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Pd}−]/u
const SEPARATORS_MAX = 2
export const X = 'X'

/** Digits that may belong together, as ASCII, and where in the text each of them stands. */
export interface Run {
  digits: string
  readonly places: number[]
}

/** Whether a text holds so many digits, ASCII or full width. Most texts do not, and need no closer look. */
export function holdsDigits(text: string, count: number): boolean {
  if (text.length < count) return false
  let found = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) && ++found === count) return true
  }
  return false
}

/**
 * The digits of a text in runs: at most two blanks or hyphens stand between two digits of a run, and an X stands only
 * at its end. Linear in the length of the text.
 */
export function* digitRuns(text: string): Generator<Run> {
  let run = newRun()
  for (let index = 0; index < text.length; index++) {
    const character = digitAt(text, index)
    if (character !== undefined && (character !== X || run.digits !== '')) {
      run.digits += character
      run.places.push(index)
    }
    if (run.digits !== '' && endsRun(text, index, run, character)) {
      yield run
      run = newRun()
    }
  }
  if (run.digits !== '') yield run
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

/** A text with stars at places. They may come twice and out of order; without any it is the same string. */
export function starred(text: string, hidden: readonly number[]): string {
  if (hidden.length === 0) return text
  let masked = ''
  let from = 0
  for (const place of hidden.toSorted((a, b) => a - b)) {
    if (place < from) continue
    masked += `${text.slice(from, place)}*`
    from = place + 1
  }
  return masked + text.slice(from)
}
