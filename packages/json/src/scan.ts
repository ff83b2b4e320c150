import { isSurelyExact } from './number-text.ts'

/** How deep JSON may be nested: far above any contract, far below what checks that follow the nesting can stand. */
export const LEVELS_MAX = 64

const QUOTE = 0x22
const MINUS = 0x2d
const NINE = 0x39
const COLON = 0x3a
const BACKSLASH = 0x5c
// [ and {, ] and }: each pair differs in this bit alone.
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const BRACE_BIT = 0x20

/** What one pass over JSON text finds out before anything parses it. */
export interface Scan {
  /** Nested above `LEVELS_MAX`; the pass ended there, and nothing that recurses may see the text. */
  readonly isTooDeep: boolean
  /** Members that are written, each as often as it is written: the colons outside of strings. */
  readonly members: number
  /** Whether a double holds each number for certain as it is written; of others the text has to be looked at. */
  readonly areSureNumbers: boolean
}

/** One pass over text that may not even be JSON: of such text only `isTooDeep` says something. */
export function scan(text: string): Scan {
  let depth = 0
  let members = 0
  let areSureNumbers = true
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) index = endOfString(text, index)
    else if (code === COLON) members++
    else if (code <= NINE && code >= MINUS) {
      const end = endOfNumber(text, index)
      areSureNumbers &&= isSurelyExact(text.slice(index, end))
      index = end - 1
    } else if ((code & ~BRACE_BIT) === OPEN_BRACKET) {
      if (++depth > LEVELS_MAX) return { isTooDeep: true, members, areSureNumbers }
    } else if ((code & ~BRACE_BIT) === CLOSE_BRACKET) depth--
  }
  return { isTooDeep: false, members, areSureNumbers }
}

/** The index of the quote that ends the string, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end
}

function isEscaped(text: string, quote: number): boolean {
  let start = quote
  while (text.charCodeAt(start - 1) === BACKSLASH) start--
  return (quote - start) % 2 === 1
}

/** The index behind the last character a number can hold: digits, sign, point and exponent. */
function endOfNumber(text: string, start: number): number {
  let index = start + 1
  while (index < text.length && isOfNumber(text.charCodeAt(index))) index++
  return index
}

const ZERO = 0x30
const PLUS = 0x2b
const POINT = 0x2e
const LETTER_E = 0x65
const CASE_BIT = 0x20

const isOfNumber = (code: number): boolean =>
  (code >= ZERO && code <= NINE) || code === POINT || code === PLUS || code === MINUS || (code | CASE_BIT) === LETTER_E
