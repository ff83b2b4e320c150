/**
 * What carries no meaning inside a code or a name: every Unicode blank (U+00A0 and U+3000 among them), zero-width
 * characters, byte-order marks, bidirectional marks and soft hyphens. They come with copies from web pages and Word.
 */
const BLANKS = /[\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu

// Most texts hold none; a class without Unicode properties tells so in a tenth of the time.
const SURELY_NONE = /^[!-~\u2e80-\u2fff\u3001-\u3163\u3200-\ud7a3\uff01-\uff9f]*$/

export function withoutBlanks(text: string): string {
  return SURELY_NONE.test(text) ? text : text.replace(BLANKS, '')
}

/**
 * Applies `fold` until nothing changes. One pass is not always a normal form: taking out a zero-width character or
 * upper-casing can bring together characters that NFKC then composes. A key must be the same after any number of passes.
 */
export function settled(text: string, fold: (text: string) => string): string {
  let before = text
  let after = fold(before)
  while (after !== before) {
    before = after
    after = fold(before)
  }
  return after
}
