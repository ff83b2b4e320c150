import { settled, withoutBlanks } from '../blanks.ts'
import { foldBrackets } from './brackets.ts'
import { foldRadicals } from './radicals.ts'
import { foldZeroCircles, mayHoldZero } from './zero-circles.ts'

/** Middle dots and quotation marks: sources set and leave them out as they like. */
const DROPPED = /[·•・‧∙⋅⸱"'`“”‘’„‟‛「」『』｢｣﹁﹂﹃﹄〝〞〟]/g
const EDGES = ',，、､;；:：.。｡．'
/** Most names are in normal form already, or would be with narrow brackets. */
const SURELY_PLAIN = /^[\u4e00-\u9fff()（）A-Z0-9]*$/

/**
 * The normal form under which two spellings of one organisation name are equal: NFKC, no blanks, middle dots or quotes,
 * radicals as ideographs, circles used as zero as 〇, one kind of bracket, upper-case Latin, no comma, semicolon, colon or
 * stop at the edges. A key for exact look-up, never for display: the spelling as received is kept beside it. It does not
 * equate different names: 有限公司 and 有限责任公司 stay apart, and so does every inserted 十, because those are other
 * companies; {@link compareOrganisationNames} judges those. Idempotent, total, linear.
 */
export function normaliseOrganisationName(name: string): string {
  if (SURELY_PLAIN.test(name) && !mayHoldZero(name)) return withNarrowBrackets(name)
  return settled(name, foldName)
}

function withNarrowBrackets(name: string): string {
  return name.includes('（') || name.includes('）') ? name.replaceAll('（', '(').replaceAll('）', ')') : name
}

function foldName(name: string): string {
  const compact = withoutBlanks(name.normalize('NFKC')).replace(DROPPED, '')
  return withoutEdges(foldZeroCircles(foldRadicals(foldBrackets(compact))).toUpperCase())
}

/** Loops, because a regular expression for a run at the end takes quadratic time over runs that are not at the end. */
function withoutEdges(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && EDGES.includes(name.charAt(start))) start++
  while (end > start && EDGES.includes(name.charAt(end - 1))) end--
  return name.slice(start, end)
}
