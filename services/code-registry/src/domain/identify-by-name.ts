import { looksLikePersonName, showsNothing } from '@mingxin/identifiers'
import type { Claim, CodeClaim } from './claim.ts'
import { isHint } from './codes.ts'
import { mayChoose } from './hint-shape.ts'
import type { Identification, Occasion } from './identification.ts'
import type { Lookups } from './lookups.ts'
import { fitsMask, pointsTo } from './masks.ts'
import { type Question, question } from './question.ts'
import { bears, isInScope, isRegistered, isTaughtByRegistrar, type Subject } from './subject.ts'

/**
 * A name never links alone, and one as persons bear it never without a whole code. Any other does together with a masked
 * code that fits exactly one subject of that name, or within the region the record gives when exactly one subject there
 * bears or bore it; hints choose between several. A mask that shows next to nothing is as good as none. Only equal normal
 * forms count. A body that its registrar registers under a name nobody bears here is new.
 */
export function identifyByName(claim: Claim, lookups: Lookups, occasion: Occasion): Identification {
  const { normalName } = claim
  if (normalName === undefined) {
    return claim.masked.length > 0
      ? question('masked-only', 'a masked code without a name', [], '')
      : question('unidentified', 'the record gives neither a usable code nor a name', [], '')
  }
  const named = lookups.namedLike(normalName)
  const masked = claim.masked.filter((code) => !showsNothing(code))
  if (masked.length > 0) return byMaskedCode({ ...claim, masked }, normalName, named)
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

function byMaskedCode(claim: Claim, normalName: string, named: Named): Identification {
  const fitting = named.subjects.filter((subject) => claim.masked.every((code) => fitsMask(code, subject)))
  const [found, second] = fitting
  if (found === undefined) {
    return question('masked-only', 'no subject of this name fits the masked code', named.subjects, 'has the same name')
  }
  const doubt = second === undefined && named.isComplete ? doubtOfMask(claim, normalName, found) : SEVERAL_FIT
  if (doubt !== undefined) return question('masked-only', doubt, fitting, 'fits name and mask')
  return { found, match: { method: 'name-and-masked-code', value: normalName } }
}

const SEVERAL_FIT = 'several subjects of this name fit the masked code'

/** Why the only one of the name whom the mask fits may still be somebody else. */
function doubtOfMask(claim: Claim, normalName: string, found: Subject): string | undefined {
  if (isPersonal(claim, normalName, [found])) return 'a masked code beside a name as persons bear it, which many share'
  if (!bears(found, normalName)) return 'only another record called the subject so that fits the masked code'
  return claim.masked.some((code) => pointsTo(code, found)) ? undefined : 'the masked code shows little but the region'
}

/** Whether the name looks like a person's, as the record spells it or one of those who have it. */
const isPersonal = ({ name }: Claim, normalName: string, subjects: readonly Subject[]): boolean =>
  looksLikePersonName(name ?? normalName) ||
  subjects.some(({ names }) => names.some((one) => one.normalName === normalName && looksLikePersonName(one.name)))

function byNameInScope(claim: Claim, normalName: string, { subjects, isComplete }: Named): Identification {
  const { region } = claim
  if (subjects.length === 0) return question('unidentified', 'nobody is known by this name', [], '')
  if (region === undefined) {
    return question('name-only', 'a name without a region in which to look', subjects, 'has the same name')
  }
  if (isPersonal(claim, normalName, subjects)) {
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

/**
 * Whoever is known by hints alone stands against nobody who is known for certain; then hints of the record choose, as far
 * as the registrar taught them and nobody types them for want of a number.
 */
function likelyOnes(subjects: readonly Subject[], claim: Claim): readonly Subject[] {
  const certain = subjects.filter((subject) => isRegistered(subject) || subject.codes.some(({ type }) => !isHint(type)))
  const likely = certain.length > 0 ? certain : subjects
  if (likely.length < 2) return likely
  const hints = hintsOf(claim).filter(({ value }) => mayChoose(value))
  const hinted = likely.filter((subject) =>
    subject.codes.some((code) => isTaughtByRegistrar(subject, code) && hints.some((hint) => isSameNumber(code, hint))),
  )
  return hinted.length > 0 ? hinted : likely
}

const isSameNumber = (one: Pick<CodeClaim, 'type' | 'value'>, other: Pick<CodeClaim, 'type' | 'value'>): boolean =>
  one.type === other.type && one.value === other.value
