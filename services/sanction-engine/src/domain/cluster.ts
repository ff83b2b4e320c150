import type { ListRef, Period } from '@mingxin/contracts'
import { periodFrom, touches, unite } from './days.ts'
import { groundOrder } from './ground.ts'
import type { SettledGround } from './settle.ts'

/** Grounds of one list whose periods overlap or touch, in order: what one entry rests on. */
export type Cluster = readonly SettledGround[]

export const listKeyOf = ({ type, code }: Pick<ListRef, 'type' | 'code'>): string => `${type}/${code}`

/**
 * Parts the grounds of a subject into what belongs together. A pure function of the set of grounds: the same grounds give
 * the same clusters in whatever order they came. Determined grounds find together by themselves; a proposal joins the
 * first determined cluster it touches and never ties two of them together.
 */
export function clustersOf(grounds: readonly SettledGround[]): Cluster[] {
  const byList = Map.groupBy(grounds, ({ list }) => listKeyOf(list))
  return [...byList.values()].flatMap(clustersOfList)
}

function clustersOfList(grounds: readonly SettledGround[]): Cluster[] {
  const ordered = grounds.toSorted((a, b) => (groundOrder(a) < groundOrder(b) ? -1 : 1))
  const determined = chain(ordered.filter(({ standing }) => standing === 'determined'))
  const joined = determined.map((cluster) => [...cluster])
  const spans = determined.map((cluster) => spanOf(cluster.map(({ period }) => period)))
  const alone: SettledGround[] = []
  for (const proposal of ordered.filter(({ standing }) => standing === 'proposed')) {
    const index = spans.findIndex((span) => touches(span, proposal.period))
    const cluster = joined[index]
    if (cluster) cluster.push(proposal)
    else alone.push(proposal)
  }
  return [...joined, ...chain(alone)]
}

// Ordered by their first day, so that a ground belongs to the last chain when it touches what that chain covers.
function chain(ordered: readonly SettledGround[]): SettledGround[][] {
  const chains: SettledGround[][] = []
  let covered: readonly Period[] = []
  for (const ground of ordered) {
    const last = chains.at(-1)
    const isNext = last !== undefined && touches(spanOf(covered), ground.period)
    if (isNext) last.push(ground)
    else chains.push([ground])
    covered = isNext ? [spanOf([...covered, ground.period])] : [ground.period]
  }
  return chains
}

function spanOf(periods: readonly Period[]): Period {
  const [first, ...more] = unite(periods)
  return first === undefined
    ? { from: '9999-12-31', to: '9999-12-31' }
    : periodFrom(first.from, (more.at(-1) ?? first).to)
}
