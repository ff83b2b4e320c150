import { maskedMatches } from '@mingxin/identifiers'
import type { Claim } from './claim.ts'
import { isHidden } from './codes.ts'
import type { Identification } from './identification.ts'
import type { Lookups } from './lookups.ts'
import { question } from './question.ts'
import { bears, isInScope, type Subject } from './subject.ts'

/**
 * A name never links alone. It does together with a masked code that fits exactly one subject of that name, or within
 * the region the record gives when exactly one subject there bears or bore it. Only equal normal forms count.
 */
export function identifyByName(claim: Claim, lookups: Lookups): Identification {
  const { normalName } = claim
  if (normalName === undefined) {
    return claim.masked.length > 0
      ? question('masked-only', 'a masked code without a name', [], '')
      : question('unidentified', 'the record gives neither a usable code nor a name', [], '')
  }
  const named = lookups.namedLike(normalName)
  if (claim.masked.length > 0) return byMaskedCode(claim.masked, normalName, named)
  return byNameInScope(claim.region, normalName, named)
}

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

function byNameInScope(region: string | undefined, normalName: string, named: Named): Identification {
  const { subjects, isComplete } = named
  if (subjects.length === 0) return question('unidentified', 'nobody is known by this name', [], '')
  if (region === undefined) {
    return question('name-only', 'a name without a region in which to look', subjects, 'has the same name')
  }
  const inside = subjects.filter((subject) => isInScope(subject, region))
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
