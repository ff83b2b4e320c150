import { settled, withoutBlanks } from '../blanks.ts'
import { foldBrackets } from '../names/brackets.ts'

const DASHES = /[\p{Pd}−﹣~～〜]+/gu
/** Circles and the ideographic zero all stand for 〇: 二○八, 二〇八, 二◯八. */
const CIRCLES = /[○◯⚪⭕]/gu
const CHINESE_DIGIT = '[〇一二三四五六七八九十]'
const CIRCLE_AS_O = new RegExp(`(?<=${CHINESE_DIGIT})[OoＯｏ](?=${CHINESE_DIGIT})`, 'gu')
/** 第9号 and 9号 and 9 are one number: 第 and 号 say that it is one. */
const ORDINAL = /第(?=[0-9A-Za-z〇一二三四五六七八九十百千-])/gu
const FINAL_HAO = /(?<=[0-9A-Za-z〇一二三四五六七八九十百千)])号$/u
const LEADING = '\'"‘’“”`´＇,，.。;；:：、·|='
const TRAILING = `${LEADING}!！?？`

/**
 * The normal form of a document, case, certificate or determination number for comparison: NFKC, no blanks, one
 * kind of bracket and dash, 〇 for every circle, without 第…号 around the serial and without quotes or punctuation at
 * the ends. One number is published as （2018）, (2018), 〔2018〕 and 【2018】, as 9号, 第9号 and `'9号。`. Digits and
 * letters are left as they are: 09 and 9, q and Q may be two documents. The original is kept for display. Idempotent; total.
 */
export function normaliseDocumentNumber(number: string): string {
  return settled(number, foldNumber)
}

function foldNumber(number: string): string {
  const compact = withoutBlanks(number.replaceAll(CIRCLE_AS_O, '〇').replaceAll(CIRCLES, '〇').normalize('NFKC'))
  const folded = foldBrackets(compact).replaceAll(DASHES, '-').replaceAll(ORDINAL, '')
  return withoutEnds(folded).replace(FINAL_HAO, '')
}

/** Loops, because an expression for a run at the end takes quadratic time over runs that are not at the end. */
function withoutEnds(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && LEADING.includes(text.charAt(start))) start++
  while (end > start && TRAILING.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
