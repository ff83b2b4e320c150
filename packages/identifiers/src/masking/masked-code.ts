/** Characters that stand for hidden ones, after NFKC. Four X in a row hide too: `440608XXXXXXXX001X`. */
const MASK = /[*●○•■□]+|X{4,}/
const MASKS = new RegExp(MASK, 'g')
const VISIBLE_CHARACTERS_MIN = 6
const LENGTH_MAX = 64

/** Whether part of a normalised value was hidden by its source. */
export function isMasked(normal: string): boolean {
  return MASK.test(normal)
}

/** What a masked value shows, between what it hides; the first and the last piece may be empty. */
export const shownPieces = (masked: string): readonly string[] => masked.split(MASKS)

/** Whether a masked value shows so little that it fits anybody. */
export const showsNothing = (masked: string): boolean => shownPieces(masked).join('').length < VISIBLE_CHARACTERS_MIN

/**
 * Whether a complete code can be the one behind a masked one, both in normal form. A mask stands for one or more
 * characters, not for as many as it has stars: the courts' `91230199744****927K` hides three with four.
 *
 * May narrow candidates that something else (a name) has found. It is never a match by itself, and it answers false
 * when fewer than six characters are visible, because such a mask fits anybody.
 */
export function maskedMatches(masked: string, code: string): boolean {
  if (masked.length > LENGTH_MAX || code.length > LENGTH_MAX || !isMasked(masked)) return false
  return !showsNothing(masked) && fits(shownPieces(masked), code)
}

/** The first piece at the start, the last at the end, the others in order between, each gap at least one character. */
function fits(shown: readonly string[], code: string): boolean {
  const head = shown[0] ?? ''
  const tail = shown.at(-1) ?? ''
  if (!code.startsWith(head) || !code.endsWith(tail)) return false
  let from = head.length + 1
  for (const piece of shown.slice(1, -1)) {
    const at = code.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length + 1
  }
  return from <= code.length - tail.length
}
