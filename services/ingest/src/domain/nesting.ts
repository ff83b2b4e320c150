/** How deep a row may be nested: far above any contract, far below what checks that follow the nesting can stand. */
export const LEVELS_MAX = 64

const QUOTE = 0x22
const BACKSLASH = 0x5c
// [ and {, ] and }: each pair differs in this bit alone.
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const BRACE_BIT = 0x20

/** Whether JSON text is nested above `LEVELS_MAX`. One pass over the text, before anything that recurses sees it. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) isInString = !isInString
    else if (isInString) index += code === BACKSLASH ? 1 : 0
    else if ((code & ~BRACE_BIT) === OPEN_BRACKET) {
      if (++depth > LEVELS_MAX) return true
    } else if ((code & ~BRACE_BIT) === CLOSE_BRACKET) depth--
  }
  return false
}
