import { withoutBlanks } from '../blanks.ts'

const LENGTH_MAX = 40
/** What every such value holds, and few names do. */
const NUMERAL = /[\p{N}壹贰叁肆伍陆柒捌玖拾]/u
const CLOCK = String.raw`(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`
const DATES = [
  new RegExp(String.raw`^\d{4}([-/.])\d{1,2}(?:\1\d{1,2}${CLOCK})?$`),
  new RegExp(String.raw`^\d{1,2}([-/.])\d{1,2}\1\d{4}${CLOCK}$`),
  new RegExp(String.raw`^\d{4}年(?:\d{1,2}月(?:\d{1,2}日?${CLOCK})?)?$`),
]
/** `2000元`, `人民币1,000.50万元整`, `￥300`, `2000`, also the formal numerals of cheques: `贰仟元整`. */
const AMOUNTS = [
  /^(?:人民币|RMB|CNY|USD|[¥$])?-?\d[\d,]*(?:\.\d+)?(?:[百千万亿]*[元圆](?:人民币)?整?|RMB|CNY|USD|%)?$/,
  /^(?:人民币)?(?:[壹贰叁肆伍陆柒捌玖][拾佰仟万亿]|拾[壹贰叁肆伍陆柒捌玖万])[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆](?:[零壹贰叁肆伍陆柒捌玖]角)?(?:[零壹贰叁肆伍陆柒捌玖]分)?整?$/,
]
/** Latin letters, digits and hyphens, with more digits than letters: codes and numbers of every register. */
const CODE = /^[\dA-Z-]{8,}$/
const LETTERS = /[A-Z]/g
const DIGITS = /\d/g

/**
 * Whether a text where a name belongs is a date, an amount or a code, as where the columns of a table are one off. Any other
 * word in it makes it a name: `2元店`, `1912街区`, `2026年展览馆`.
 */
export function looksLikeOtherValue(text: string): boolean {
  if (text.length > LENGTH_MAX || !NUMERAL.test(text)) return false
  const compact = withoutBlanks(text.normalize('NFKC')).toUpperCase()
  return DATES.some((shape) => shape.test(compact)) || AMOUNTS.some((shape) => shape.test(compact)) || isCode(compact)
}

const isCode = (text: string): boolean =>
  CODE.test(text) && (text.match(DIGITS)?.length ?? 0) > (text.match(LETTERS)?.length ?? 0)
