import { looksLikePersonName, maskedMatches } from '@mingxin/identifiers'
import type { Claim, CodeClaim } from './claim.ts'
import { isHidden, isHint } from './codes.ts'
import type { Identification, Occasion } from './identification.ts'
import type { Lookups } from './lookups.ts'
import { type Question, question } from './question.ts'
import { bears, isInScope, isRegistered, type Subject } from './subject.ts'

/**
 * A name never links alone. It does together with a masked code that fits exactly one subject of that name, or within
 * the region the record gives when exactly one subject there bears or bore it; hints choose between several. Only equal
 * normal forms count. A body that its registrar registers under a name nobody bears here is new.
 */
export function identifyByName(claim: Claim, lookups: Lookups, occasion: Occasion): Identification {
  const { normalName } = claim
  if (normalName === undefined) {
    return claim.masked.length > 0
      ? question('masked-only', 'a masked code without a name', [], '')
      : question('unidentified', 'the record gives neither a usable code nor a name', [], '')
  }
  const named = lookups.namedLike(normalName)
  if (claim.masked.length > 0) return byMaskedCode(claim.masked, normalName, named)
  const found = byNameInScope(claim, normalName, named)
  const [hint] = hintsOf(claim)
  const isNew = 'question' in found && hint !== undefined && isNobodyHere(claim, found.question)
  return occasion.isRegistration && isNew ? { unknown: hint } : found
}

/** Where somebody has the name and the record does not say where its subject is, nobody knows who is here. */
const isNobodyHere = ({ region }: Claim, { kind, candidates }: Question): boolean =>
  kind === 'unidentified' || (kind === 'name-only' && (region !== undefined || candidates.length === 0))

const hintsOf = ({ codes }: Claim): CodeClaim[] => codes.filter(({ type }) => isHint(type))

type Named = ReturnType<Lookups['namedLike']>

function byMaskedCode(masked: readonly string[], normalName: string, named: Named): Identification {
  const fitting = named.subjects.filter((subject) => masked.every((code) => fits(code, subject)))
  const [found, second] = fitting
  if (found !== undefined && second === undefined && named.isComplete) {
    return { found, match: { method: 'name-and-masked-code', value: normalName } }
  }
  if (found === undefined) {
    return question('masked-only', 'no subject of this name fits the masked code', named.subjects, 'has the same name')
  }
  return question('masked-only', 'several subjects of this name fit the masked code', fitting, 'fits name and mask')
}

const fits = (masked: string, { codes }: Subject): boolean =>
  codes.some(({ type, value }) => !isHidden(type) && maskedMatches(masked, value))

function byNameInScope(claim: Claim, normalName: string, { subjects, isComplete }: Named): Identification {
  const { region } = claim
  if (subjects.length === 0) return question('unidentified', 'nobody is known by this name', [], '')
  if (region === undefined) {
    return question('name-only', 'a name without a region in which to look', subjects, 'has the same name')
  }
  if (looksLikePersonName(normalName)) {
    return question('name-only', 'a name as persons bear it, which many share', subjects, 'has the same name')
  }
  const inside = likelyOnes(
    subjects.filter((subject) => isInScope(subject, region)),
    claim,
  )
  const [found, second] = inside
  if (found === undefined) {
    return question('name-only', `nobody in ${region} is known by this name`, subjects, 'has the same name elsewhere')
  }
  if (second !== undefined || !isComplete) {
    return question('ambiguous', `several subjects in ${region} are known by this name`, inside, 'has the same name')
  }
  if (!bears(found, normalName)) {
    return question('name-only', 'only another record called a subject so', inside, 'was called so by a record')
  }
  return { found, match: { method: 'name-in-scope', value: normalName, scope: region } }
}

/** Whoever is known by hints alone stands against nobody who is known for certain; then hints of the record choose. */
function likelyOnes(subjects: readonly Subject[], claim: Claim): readonly Subject[] {
  const certain = subjects.filter((subject) => isRegistered(subject) || subject.codes.some(({ type }) => !isHint(type)))
  const likely = certain.length > 0 ? certain : subjects
  if (likely.length < 2) return likely
  const hinted = likely.filter(({ codes }) =>
    hintsOf(claim).some((hint) => codes.some((code) => isSameNumber(code, hint))),
  )
  return hinted.length > 0 ? hinted : likely
}

const isSameNumber = (one: Pick<CodeClaim, 'type' | 'value'>, other: Pick<CodeClaim, 'type' | 'value'>): boolean =>
  one.type === other.type && one.value === other.value
