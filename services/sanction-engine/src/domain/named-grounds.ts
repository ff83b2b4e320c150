import { type Ground, groundOrder } from './ground.ts'

const NAMED_AT_EITHER_END = 5

/** How many grounds of one counted rule an entry names. */
export const GROUNDS_NAMED_MAX = 2 * NAMED_AT_EITHER_END

/**
 * The grounds an entry names. A counted rule finds a ground in every further record, and each says how many there were by
 * then: of many, the first and the last tell it all. The others are passed over; their days count all the same.
 */
export function namedOf<G extends Ground>(grounds: readonly G[]): readonly G[] {
  if (grounds.length <= GROUNDS_NAMED_MAX) return grounds
  const passedOver = new Set(
    countedRuns(grounds).flatMap((run) => run.slice(NAMED_AT_EITHER_END, -NAMED_AT_EITHER_END)),
  )
  return grounds.filter((ground) => !passedOver.has(ground))
}

/**
 * The grounds that an entry passed over between these which it names, when it could not name more of a counted rule: they
 * were there, so a case about the entry is about them too. All by the ids of their documents, which `idOf` tells.
 */
export function passedOverBetween(
  named: ReadonlySet<string>,
  grounds: readonly Ground[],
  idOf: (groundId: string) => string,
): string[] {
  if (named.size < GROUNDS_NAMED_MAX) return []
  const isNamed = ({ groundId }: Ground): boolean => named.has(idOf(groundId))
  const runs = countedRuns(grounds).filter((run) => isNamedInFull(run, named))
  const between = runs.flatMap((run) => run.slice(Math.max(0, run.findIndex(isNamed)), run.findLastIndex(isNamed) + 1))
  return between.filter((ground) => !isNamed(ground)).map(({ groundId }) => idOf(groundId))
}

function isNamedInFull([first]: readonly Ground[], named: ReadonlySet<string>): boolean {
  const ofRule = [...named].filter((groundId) => groundId.startsWith(`${first?.ruleId}:`))
  return ofRule.length >= GROUNDS_NAMED_MAX
}

/** The grounds of each counted rule on one list, what began earlier first. */
function countedRuns<G extends Ground>(grounds: readonly G[]): G[][] {
  const counted = grounds.filter(({ isCounted }) => isCounted)
  const runs = Map.groupBy(counted, ({ ruleId, list }) => `${ruleId} ${list.code}`)
  return [...runs.values()].map((run) => run.toSorted((a, b) => (groundOrder(a) < groundOrder(b) ? -1 : 1)))
}
