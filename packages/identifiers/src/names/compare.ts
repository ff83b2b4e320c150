import { isCutOff } from './cut-off.ts'
import { differencesOf, isUnlike, type LikeReason, type UnlikeReason } from './differences.ts'
import { type NameParts, partsOfName } from './name-parts.ts'
import { normaliseOrganisationName } from './organisation-name.ts'
import { foldVariants } from './variants.ts'

interface Compared {
  /** The parts of both names as compared: variant characters simplified. For explanations, never for display as names. */
  readonly left: NameParts
  readonly right: NameParts
}

/** `same` holds exactly for equal normal forms that are not empty. `because` names the weightiest difference. */
export type NameComparison = Compared &
  (
    | { readonly verdict: 'same'; readonly because: 'EQUAL' }
    | { readonly verdict: 'like'; readonly because: LikeReason }
    | { readonly verdict: 'different'; readonly because: UnlikeReason }
  )

/** Longer texts are no names; comparing them would cost more than a question to a person. */
const LENGTH_MAX = 200

/**
 * Judges whether two names on one code can be those of one body. `different` is not a statement that they are two: it
 * says that the names alone do not settle it, and leads to a question to a person; a false `like` burdens a stranger. So
 * whatever is not known to be harmless is `different`: another numeral, character, industry or place, a place that one
 * name lacks altogether, two units of one house.
 *
 * Pure, total, symmetric in verdict and reason, linear. Rules and their measured precision: docs/golden-names.md.
 */
export function compareOrganisationNames(a: string, b: string): NameComparison {
  const [first, second] = [normaliseOrganisationName(a), normaliseOrganisationName(b)]
  const [left, right] = [comparable(first), comparable(second)]
  const compared = { left: partsOfName(left), right: partsOfName(right) }
  if (first === '' || second === '') return { ...compared, verdict: 'different', because: 'NO_NAME' }
  if (first === second) return { ...compared, verdict: 'same', because: 'EQUAL' }
  if (first.length > LENGTH_MAX || second.length > LENGTH_MAX)
    return { ...compared, verdict: 'different', because: 'NO_NAME' }
  return { ...compared, ...judged(left, right, compared) }
}

function comparable(normal: string): string {
  return foldVariants(normal.slice(0, LENGTH_MAX))
}

function judged(a: string, b: string, { left, right }: Compared) {
  if (a === b) return like('VARIANT_CHARACTER')
  if (withoutBrackets(a) === withoutBrackets(b)) return like('BRACKETS')
  if (isCutOff(a, b, left, right)) return like('CUT_OFF')
  const differences = differencesOf(left, right)
  const unlike = differences.find(isUnlike)
  if (unlike) return { verdict: 'different', because: unlike } as const
  return like(differences.find((difference) => !isUnlike(difference)) ?? 'BRACKETS')
}

function like(because: LikeReason) {
  return { verdict: 'like', because } as const
}

function withoutBrackets(text: string): string {
  return text.includes('(') || text.includes(')') ? text.replace(/[()]/g, '') : text
}
