import { decodeHTMLStrict } from 'entities'

/** Complete entities only: `A&B公司` and `&nbsp` without its semicolon are what they are. */
const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g
const REPLACEMENT = '\uFFFD'
const REPLACEMENT_ENTITY = /^&#(?:x0*fffd|0*65533);$/i

/** An ampersand, private use (in planes 15 and 16 by its first half), or U+FFFD. Most texts hold none of them. */
const ODD = /[&\uE000-\uF8FF\uFFFD\uDB80-\uDBFF]/
const UNUSUAL = /[\uE000-\uF8FF\uFFFD\uDB80-\uDBFF]/

/** Blanks, and what is not seen at all: zero-width and directional marks, soft hyphens, byte-order marks. */
const BLANK = /[\p{White_Space}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u

/** Whether a text holds anything for which it must be looked at closely; its edges apart. */
export const isOdd = (text: string): boolean => ODD.test(text)

/** Whether a text holds private-use characters or U+FFFD. */
export const isUnusual = (text: string): boolean => UNUSUAL.test(text)

/**
 * The private-use characters and U+FFFD of a text, each once, as `U+E123`: rare surnames and places, and what a change of
 * encoding destroyed. They are never dropped.
 */
export const unusualIn = (text: string): string[] => [
  ...new Set([...text].filter((character) => UNUSUAL.test(character)).map(codePointOf)),
]

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The entities of a text that stand for something, each once, as they were written. */
export const entitiesIn = (text: string): string[] => [
  ...new Set((text.match(ENTITY) ?? []).filter((entity) => decodedEntity(entity) !== entity)),
]

/**
 * A text with its HTML entities decoded once: `&amp;nbsp;` is `&nbsp;`. What stands for no character (`&#0;`, halves of
 * surrogate pairs, names that HTML does not have) stays. Linear; the same string when there is none.
 */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replaceAll(ENTITY, decodedEntity) : text

function decodedEntity(entity: string): string {
  const character = decodeHTMLStrict(entity)
  return character === REPLACEMENT && !REPLACEMENT_ENTITY.test(entity) ? entity : character
}

/**
 * A text without the blanks at its edges, of every kind (U+00A0, U+3000); what is inside, line ends too, stays. Linear,
 * which the same as a pattern would not be; the same string when there is none.
 */
export function trimBlanks(text: string): string {
  if (!isBlankAt(text, 0) && !isBlankAt(text, text.length - 1)) return text
  let from = 0
  let to = text.length
  while (from < to && isBlankAt(text, from)) from++
  while (to > from && isBlankAt(text, to - 1)) to--
  return text.slice(from, to)
}

/** Most texts begin and end with ASCII or Chinese, which shows by the code alone. */
function isBlankAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code > 0x20 && code < 0x7f) return false
  if (code > 0x3000 && code !== 0xfeff) return false
  return BLANK.test(text.charAt(index))
}
