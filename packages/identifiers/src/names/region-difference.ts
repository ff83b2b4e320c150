import type { NameParts } from './name-parts.ts'
import type { Place } from './region.ts'

type RegionDifference = 'REGION_LEVEL' | 'OTHER_REGION' | 'REGION_MISSING'

/**
 * How the places of two names differ, before the name and in its brackets, the weightier difference first. A place never
 * moves from one to the other: 广东明信有限公司 and 明信(广东)有限公司 may be two companies.
 */
export function regionDifference(left: NameParts, right: NameParts): RegionDifference | undefined {
  const prefix = pathDifference(left.region, right.region, hasTradeName(left))
  const bracket = pathDifference(asPath(left.bracketRegion), asPath(right.bracketRegion), true)
  return [prefix, bracket].find((one) => one !== undefined && one !== 'REGION_LEVEL') ?? prefix ?? bracket
}

function hasTradeName({ tradeName }: NameParts): boolean {
  return tradeName.length >= 2
}

function asPath(place: Place | undefined): readonly Place[] {
  return place ? [place] : []
}

/**
 * 佛山市高明区, 广东省佛山市高明区 and 高明区 are one place. The innermost place never falls away: 佛山市南海区… and 佛山市…
 * with one trade name stand in the register as two companies, many times. A kind may be left out (佛山, 佛山市) beside a
 * trade name; without one, 长治物业 is a trade name and 长治市物业 a place.
 */
function pathDifference(a: readonly Place[], b: readonly Place[], mayOmitKind: boolean): RegionDifference | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return long.length === 0 ? undefined : 'REGION_MISSING'
  const isLike = (one: Place | undefined, other: Place | undefined) => isLikePlace(one, other, mayOmitKind)
  if (!isLike(short.at(-1), long.at(-1)) || !isWithin(short, long, isLike)) return 'OTHER_REGION'
  const isEqual = short.length === long.length && short.every(({ kind }, index) => kind === long[index]?.kind)
  return isEqual ? undefined : 'REGION_LEVEL'
}

/** Whether all places of one path stand in the other, in its order. */
function isWithin(
  short: readonly Place[],
  long: readonly Place[],
  isLike: (one: Place, other: Place) => boolean,
): boolean {
  let from = 0
  return short.every((place) => {
    const at = long.findIndex((other, index) => index >= from && isLike(place, other))
    from = at + 1
    return at >= 0
  })
}

function isLikePlace(a: Place | undefined, b: Place | undefined, mayOmitKind: boolean): boolean {
  if (!a || !b || a.stem !== b.stem) return false
  return a.kind === b.kind || (mayOmitKind && (a.kind === '' || b.kind === ''))
}
