import { settled, withoutBlanks } from '../blanks.ts'
import { foldBrackets } from './brackets.ts'

const MIDDLE_DOTS = /[·•・‧∙⋅⸱]/g
const STOPS = '.。'

/**
 * The normal form under which two spellings of one organisation name are equal: NFKC, no blanks or middle dots, one kind
 * of bracket, upper-case Latin, no full stop at the end. A key for exact look-up, never for display: the spelling as
 * received is kept beside it. It does not equate different names: 有限公司 and 有限责任公司 stay apart, and so does every
 * inserted 十, because those are other companies. Idempotent.
 */
export function normaliseOrganisationName(name: string): string {
  return settled(name, foldName)
}

/** Traditional to simplified characters belongs last, as one more step of this fold. */
function foldName(name: string): string {
  const compact = withoutBlanks(name.normalize('NFKC')).replace(MIDDLE_DOTS, '')
  return withoutFinalStops(foldBrackets(compact).toUpperCase())
}

/** A loop, because a regular expression for a run at the end takes quadratic time over runs that are not at the end. */
function withoutFinalStops(name: string): string {
  let end = name.length
  while (end > 0 && STOPS.includes(name.charAt(end - 1))) end--
  return name.slice(0, end)
}
