import { settled, withoutBlanks } from '../blanks.ts'
import { foldBrackets } from './brackets.ts'

const MIDDLE_DOTS = /[·•・‧∙⋅⸱]/g
const FINAL_STOPS = /[.。]+$/

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
  return foldBrackets(compact).toUpperCase().replace(FINAL_STOPS, '')
}
