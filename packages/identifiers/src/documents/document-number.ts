import { settled, withoutBlanks } from '../blanks.ts'
import { finalBracketStart, foldBrackets } from '../names/brackets.ts'
import { foldRadicals } from '../names/radicals.ts'
import { foldChineseZeros } from './chinese-zeros.ts'

/** The dashes of Unicode, and what is drawn like one: lines of tables, the long mark of Kana, a bullet. */
const DASHES = /[\p{Pd}−﹣~～〜─━╌╍┄┅┈┉⏤ーㅡ⁃˗➖]+/gu
/** Around years they stand for 〔…〕, around a whole number they say nothing. Names keep them as they are. */
const FURTHER_OPENING = /[〈《<«‹≪⟨⟪「『﹁﹃]/gu
const FURTHER_CLOSING = /[〉》>»›≫⟩⟫」』﹂﹄]/gu
/** 第9号 and 9号 and 9 are one number: 第 and 号 say that it is one. */
const ORDINAL = /第(?=[0-9A-Za-z〇一二三四五六七八九十百千-])/gu
const FINAL_HAO = /(?<=[0-9A-Za-z〇一二三四五六七八九十百千)])号文?$/u
/** What a number is called, before it: `文号：`, `处罚决定书文号`. */
const LABEL =
  /^(?:\p{Script=Han}{0,12}(?:[文案编字书证件函]号|号码):|(?:(?:行政)?(?:处罚|许可|强制|检查)?决定书|文书)?[文案]号)(?=.)/u
/** A year in brackets by itself is no number in brackets. */
const YEAR = /^(?:[0-9]{4}|[〇一二三四五六七八九]{4})年?$/u
/** NFKC would make it a blank with a combining mark. */
const ACUTE = /[´΄]/gu
const LEADING = '\'"‘’“”`´ʼˊ′″＇〝〞〟,，.。;；:：、·•|='
const TRAILING = `${LEADING}!！?？/\\-_#⋯…`

/**
 * The normal form of a document, case, certificate or determination number for comparison: NFKC, no blanks, one
 * kind of bracket and dash, radicals as ideographs, 〇 for every zero of a Chinese number, without a label, without 第…号
 * around the serial, and without brackets, quotes or punctuation at the ends. One number is published as （2018）, (2018),
 * 〔2018〕 and 《2018》, as 9号, 第9号 and `文号：'9号。`. Digits and letters are left as they are: 09 and 9, q and Q may be
 * two documents. The original is kept for display. Idempotent; total.
 */
export function normaliseDocumentNumber(number: string): string {
  return settled(number, foldNumber)
}

function foldNumber(number: string): string {
  const compact = foldRadicals(withoutBlanks(number.replaceAll(ACUTE, "'").normalize('NFKC'))).replaceAll('號', '号')
  const brackets = foldBrackets(compact).replaceAll(FURTHER_OPENING, '(').replaceAll(FURTHER_CLOSING, ')')
  const plain = withoutEnds(brackets.replaceAll(DASHES, '-'))
  const bare = withoutEnds(withoutPair(withoutLonelyBrackets(plain)).replace(LABEL, ''))
  return foldChineseZeros(bare).replaceAll(ORDINAL, '').replace(FINAL_HAO, '')
}

/** Loops, because an expression for a run at the end takes quadratic time over runs that are not at the end. */
function withoutEnds(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && LEADING.includes(text.charAt(start))) start++
  while (end > start && isTrailing(text, end - 1)) end--
  return text.slice(start, end)
}

/** One star refers to a note; several hide digits, unless the number has ended before them. */
function isTrailing(text: string, index: number): boolean {
  if (text.charAt(index) !== '*') return TRAILING.includes(text.charAt(index))
  let start = index
  while (text.charAt(start - 1) === '*') start--
  return start === index || text.charAt(start - 1) === '号'
}

/** Without a bracket at an end that has no partner. */
function withoutLonelyBrackets(text: string): string {
  if (!text.startsWith('(') && !text.endsWith(')')) return text
  let surplus = 0
  for (const character of text) {
    if (character === '(') surplus++
    if (character === ')') surplus--
  }
  if (surplus < 0 && text.endsWith(')')) return text.slice(0, -1)
  return surplus > 0 && text.startsWith('(') ? text.slice(1) : text
}

/** `（明综执罚〔2026〕9号）` without the outer pair. */
function withoutPair(text: string): string {
  if (!text.startsWith('(') || finalBracketStart(text) !== 0) return text
  const inside = text.slice(1, -1)
  return YEAR.test(foldChineseZeros(inside)) ? text : inside
}
