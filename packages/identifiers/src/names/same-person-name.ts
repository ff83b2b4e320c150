import { foldVariants } from './variants.ts'

/** Middle dots of transliterated names in all their spellings, and blanks. */
const SEPARATORS = /[\s·•・‧∙⋅.．。]/gu
/** What stands for hidden characters: 张某, 张某某, 张*, 张×三. */
const HIDDEN = /[*＊×某xX○●□]+/gu

/**
 * Whether two names may be those of one person: equal but for width, case, variant characters (昇, 升), middle dots and
 * blanks, or one hides characters of the other (张某, 张*三). A name of which nothing shows may be anybody's. Total.
 */
export function mayBeSamePersonName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)]
  return a === b || fits(a, b) || fits(b, a)
}

const folded = (name: string): string => foldVariants(name.normalize('NFKC')).toLowerCase().replaceAll(SEPARATORS, '')

function fits(masked: string, name: string): boolean {
  const shown = masked.split(HIDDEN)
  if (shown.length < 2) return false
  const [first = '', last = ''] = [shown[0], shown.at(-1)]
  let from = first.length
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  for (const part of shown.slice(1, -1)) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return from + last.length <= name.length
}
