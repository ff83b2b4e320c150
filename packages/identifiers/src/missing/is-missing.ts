import { settled } from '../blanks.ts'
import { foldBrackets, withoutFinalBrackets } from '../names/brackets.ts'
import { DENIED_THING, NOT_GIVEN, NOTHING, REFERRAL, SIMPLIFIED } from './vocabulary.ts'

/** Letters and digits say something, and so do stars and circles: they hide what is there. */
const MEANING = /[\p{L}\p{N}*●○•■□]/u
/** What a spreadsheet prints in a column that is too narrow: something is there, and lost. */
const COLUMN_TOO_NARROW = /^\s*#{3,}\s*$/
const WITHOUT_MEANING = /[^\p{L}\p{N}*●○•■□]+/u
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')
const NOT_AVAILABLE = /(?<![A-Z0-9])N[^\p{L}\p{N}]{1,2}A(?![A-Z0-9])/gu
const ZEROS = /^[0〇]+$/
/** Nothing of it is left to see. */
const HIDDEN_WHOLLY = /^X{2,}$/
/** How PostgreSQL and MySQL write NULL into files. */
const DUMPED_NULL = /^\s*\\N\s*$/
/** Longer texts say something, unless they are nothing but strokes. */
const LENGTH_MAX = 48
const WORDS: ReadonlySet<string> = new Set([...NOTHING, ...NOT_GIVEN])
/** Strings of words: 暂无待补, 无无. The longest word comes first, so that none is cut by a shorter one. */
const CHINESE_WORDS = new RegExp(
  `^(?:${[...NOTHING]
    .filter((word) => /\p{Script=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')})+$`,
)

/**
 * Whether a text says that there is no value: nothing at all, blanks, strokes and other punctuation, zeros, or one of the
 * words of the vocabulary, in full width, in brackets or quotes, with punctuation, several of them. Stars are not
 * missing: `****` is a value that somebody hid. Total; linear in the length of the text.
 *
 * For identifiers, numbers of documents, names, dates, codes of lists and texts. A missing value is an absent one
 * everywhere: it is never compared, never links and never refuses a row for an optional field (data-quality 2).
 */
export function isMissing(text: string): boolean {
  return saysNothing(text, isFillerWord)
}

/** As above for texts in which people write freely: there 未办理登记 is what somebody did, and only plain words are none. */
export function isMissingText(text: string): boolean {
  return saysNothing(text, isNothingWord)
}

function saysNothing(text: string, isWord: (word: string) => boolean): boolean {
  if (beginsValue(text)) return false
  if (!MEANING.test(text)) return !COLUMN_TOO_NARROW.test(text)
  return DUMPED_NULL.test(text) || (text.length <= LENGTH_MAX && isFiller(folded(text), isWord))
}

/** As above for amounts and counts, of which zero is one. */
export function isMissingAmount(text: string): boolean {
  return isMissing(text) && !/[0-9０-９]/.test(text)
}

/** Almost every value shows by its first letter or digit that it says something. */
function beginsValue(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const begins = BEGINS[text.charCodeAt(index)]
    if (begins !== SIGN) return begins === VALUE
  }
  return false
}

const SIGN = 0
const WORD = 1
const VALUE = 2

/** For each character whether it is a sign before a word, may begin one, or begins a value. */
const BEGINS = new Uint8Array(0x10000).fill(WORD)
BEGINS.fill(VALUE, 0x4e00, 0xa000)
for (const [from, to] of [
  [0x20, 0x30],
  [0x3a, 0x41],
  [0x3000, 0x3005],
  [0x3008, 0x3020],
  [0xff01, 0xff10],
] as const)
  BEGINS.fill(SIGN, from, to)
for (const first of '123456789１２３４５６７８９') BEGINS[first.charCodeAt(0)] = VALUE
for (let letter = 0; letter < 26; letter++)
  for (const first of [0x41, 0x61, 0xff21, 0xff41]) BEGINS[first + letter] = VALUE
for (const word of [
  ...WORDS,
  ...SIMPLIFIED.keys(),
  ...'请详具参查本该此单企公个当机组户商尚暂还仍目未没不无免毋拒XN',
]) {
  const first = word.charCodeAt(0)
  BEGINS[first] = WORD
  if (first < 0x80) for (const shifted of [first + 0x20, first + 0xfee0, first + 0xff00]) BEGINS[shifted] = WORD
}

/**
 * The parts of a text that say something. What stands in brackets behind the words is why there is nothing; behind a zero
 * it is a unit, and 0（万元） is an amount.
 */
function folded(text: string): string[] {
  const simple = foldBrackets(settled(text, (one) => one.normalize('NFKC').toUpperCase()).trim())
  const words = partsOf(withoutFinalBrackets(simple))
  return words.every((word) => ZEROS.test(word)) ? partsOf(simple) : words
}

const partsOf = (text: string): string[] =>
  text
    .replaceAll(NOT_AVAILABLE, 'NA')
    .replaceAll(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character)
    .split(WITHOUT_MEANING)
    .filter((part) => part !== '')

function isFiller(parts: readonly string[], isWord: (word: string) => boolean): boolean {
  if (parts.length === 0) return false
  return isWord(parts.join('')) || parts.every(isWord)
}

const isNothingWord = (word: string): boolean =>
  NOTHING.has(word) || ZEROS.test(word) || HIDDEN_WHOLLY.test(word) || REFERRAL.test(word) || CHINESE_WORDS.test(word)

const isFillerWord = (word: string): boolean =>
  word === '' || WORDS.has(word) || DENIED_THING.test(word) || isNothingWord(word)
