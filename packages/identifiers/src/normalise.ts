import { firstForeign, valuesOf } from './alphabet.ts'
import { settled, withoutBlanks } from './blanks.ts'

export interface NormalisedIdentifier {
  /** The value as received, to be stored beside the normal one. An absent value is the empty string. */
  readonly raw: string
  readonly normal: string
}

const PLAIN = valuesOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const PRINTED_ORGANISATION_CODE = /^([0-9A-Z]{8})[-‐‒–—−]([0-9X])$/

/**
 * Brings an identifier to the form in which it is validated and compared: NFKC (full-width digits), no blanks, upper
 * case, and no hyphen in a printed organisation code (`XXXXXXXX-X`). Nothing else is changed: a letter O stays an O,
 * because a repair is a guess about somebody's identity (see `suggestRepair`). Idempotent and total.
 */
export function normaliseIdentifier(raw: string | null | undefined): NormalisedIdentifier {
  const text = raw ?? ''
  return { raw: text, normal: isPlain(text) ? text : settled(text, foldIdentifier) }
}

/** Most codes arrive clean; they pass without a copy. */
function isPlain(text: string): boolean {
  return firstForeign(text, PLAIN, 0, text.length) < 0
}

function foldIdentifier(text: string): string {
  return withoutBlanks(text.normalize('NFKC')).toUpperCase().replace(PRINTED_ORGANISATION_CODE, '$1$2')
}
