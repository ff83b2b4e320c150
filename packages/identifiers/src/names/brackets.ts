/** What is left of bracket kinds after NFKC, which folds the full-width and small forms. Quotation marks are none. */
const FOLDED_OPENING = /[〔【〖〘〚[{⟦❨❲]/g
const FOLDED_CLOSING = /[〕】〗〙〛\]}⟧❩❳]/g
const OPENING = '(（[［【〔'
const CLOSING = ')）]］】〕'

/** Writes every kind of bracket as ( and ): 〔2018〕, 【2018】 and [2018] are one number. */
export function foldBrackets(text: string): string {
  return text.replace(FOLDED_OPENING, '(').replace(FOLDED_CLOSING, ')')
}

/** How many brackets are open behind a character. An unmatched closing one opens nothing and hides nothing behind it. */
export function depthAfter(depth: number, character: string): number {
  if (isIn(OPENING, character)) return depth + 1
  return isIn(CLOSING, character) ? Math.max(0, depth - 1) : depth
}

/** Where the bracket that ends the text was opened; -1 when the text does not end in a bracket with a partner. */
export function finalBracketStart(text: string): number {
  let depth = 0
  for (let index = text.length - 1; index >= 0; index--) {
    if (isIn(CLOSING, text.charAt(index))) depth++
    if (isIn(OPENING, text.charAt(index))) depth--
    if (depth === 0) return index < text.length - 1 ? index : -1
  }
  return -1
}

/** `甲公司（集团）（佛山）` → `甲公司`. */
export function withoutFinalBrackets(text: string): string {
  const start = finalBracketStart(text)
  return start < 0 ? text : withoutFinalBrackets(text.slice(0, start))
}

function isIn(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character)
}
