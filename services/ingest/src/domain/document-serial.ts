import { isMissing } from '@mingxin/identifiers'

const NUMERALS = '〇○◯零一二三四五六七八九十百千'
/** What has digits and is no number of a document: its year, a day, a page or an article that is referred to. */
const NO_SERIAL =
  /\((?:19|20)[0-9]{2}年?\)|(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日?)?)?|第?[0-9]+[页条款项]/gu
/** 三证合一 and 一般程序 have numerals and count nothing. */
const CHINESE_SERIAL = new RegExp(
  `第[${NUMERALS}]+(?![${NUMERALS}页条款项方])|[${NUMERALS}](?:[号號]|标段|[期批包段])|年[${NUMERALS}]+(?![${NUMERALS}月])`,
  'u',
)
/** What stands behind a year by itself; crosses stand for nothing. */
const BEHIND_YEAR = new RegExp(`\\)(?:[${NUMERALS}]+|(?!X+$)[A-Z][A-Z-]*)$`, 'iu')
/** 第〇号 is a number, 〇 and 一 by themselves are strokes. */
const ORDINAL = new RegExp(`第[0-9${NUMERALS}]|[0-9${NUMERALS}][号號]`, 'u')

/**
 * Whether what stands for the number of a document numbers anything. 明综执罚〔2026〕号, 待编号 and 见第3页 do not: they
 * would be one number of many documents. Chinese numerals number beside 号, 第 and 年, and in the names of lots. Takes the
 * text and its normal form, which says 第…号 no longer.
 */
export function hasSerial(text: string, normal: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '')
  if (isMissing(text) || (isMissing(normal) && !ORDINAL.test(plain))) return false
  return /[0-9]/u.test(normal.replaceAll(NO_SERIAL, '')) || CHINESE_SERIAL.test(plain) || BEHIND_YEAR.test(normal)
}
