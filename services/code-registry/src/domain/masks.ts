import { maskedMatches, shownPieces } from '@mingxin/identifiers'
import { type CodeType, isHidden, isUnified } from './codes.ts'
import type { SubjectCode } from './subject.ts'

type HeldCode = Pick<SubjectCode, 'type' | 'value'>

interface Holder {
  readonly codes: readonly HeldCode[]
}

/** Whether the mask may hide a code of the subject. */
export const fitsMask = (masked: string, { codes }: Holder): boolean =>
  codes.some((code) => !isHidden(code.type) && maskedMatches(masked, code.value))

/** Whether it shows enough of one of them to speak of this subject, and not only of its place. */
export const pointsTo = (masked: string, { codes }: Holder): boolean =>
  codes.some(
    (code) =>
      !isHidden(code.type) && maskedMatches(masked, code.value) && ownCharacters(masked, code) >= OWN_CHARACTERS_MIN,
  )

const OWN_CHARACTERS_MIN = 4
const WORD_CHARACTERS = /[^A-Z0-9]/gi

/**
 * How many characters it shows for certain of what is the holder's own in a code: in a unified one the ninth to the
 * eighteenth. A mask stands for one character or more, so a piece in the middle may stand as far left as it fits.
 */
function ownCharacters(masked: string, { type, value }: HeldCode): number {
  const commonLength = commonLengthOf(type)
  const pieces = shownPieces(masked)
  let at = 0
  let shown = 0
  for (const [index, piece] of pieces.entries()) {
    const start = index === pieces.length - 1 ? value.length - piece.length : at
    shown += piece.slice(Math.max(0, commonLength - start)).replace(WORD_CHARACTERS, '').length
    at += piece.length + 1
  }
  return shown
}

/** How many characters at the beginning only say who registers what in which division. */
function commonLengthOf(type: CodeType): number {
  if (isUnified(type) || type === 'taxno19' || type === 'taxno20') return 8
  return type === 'regno15' || type === 'regno13' || type === 'taxno15' ? 6 : 0
}
