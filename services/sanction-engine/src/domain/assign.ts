import { type Cluster, listKeyOf } from './cluster.ts'
import { entryIdOf, type KnownEntry } from './entry.ts'

/** Which entry a cluster of grounds makes up: one on record that goes on, or a new one. */
export interface Assigned {
  readonly entryId: string
  readonly foundedBy: string
  readonly cluster: Cluster
}

/**
 * Gives every cluster its entry. An entry on record goes on with the cluster that holds the ground it is named by, else
 * with the first that holds one of its grounds; where several claim one cluster, the one that was opened first keeps it.
 * An entry that gets no cluster ends. `taken` are entries that a decided case has ended: their name is not used again.
 */
export function assign(
  subjectId: string,
  clusters: readonly Cluster[],
  open: readonly KnownEntry[],
  taken: ReadonlySet<string>,
): Assigned[] {
  const claims = claimsOf(clusters, open)
  return clusters.flatMap((cluster) => {
    const claimed = claims.get(cluster)
    if (claimed) return [{ entryId: claimed.entryId, foundedBy: claimed.foundedBy, cluster }]
    const [first] = cluster
    return first ? [{ entryId: freeId(subjectId, first, taken), foundedBy: first.groundId, cluster }] : []
  })
}

function claimsOf(clusters: readonly Cluster[], open: readonly KnownEntry[]): Map<Cluster, KnownEntry> {
  const claims = new Map<Cluster, KnownEntry>()
  for (const entry of open.toSorted(byOpening)) {
    const own = clusters.filter((cluster) => !claims.has(cluster) && isOf(cluster, entry))
    const found = own.find((cluster) => holds(cluster, entry.foundedBy)) ?? own[0]
    if (found) claims.set(found, entry)
  }
  return claims
}

const byOpening = (a: KnownEntry, b: KnownEntry): number => a.openedAt - b.openedAt || (a.entryId < b.entryId ? -1 : 1)

const holds = (cluster: Cluster, groundId: string): boolean => cluster.some((ground) => ground.groundId === groundId)

const isOf = (cluster: Cluster, { list, groundIds }: KnownEntry): boolean => {
  const [first] = cluster
  if (first === undefined || listKeyOf(first.list) !== listKeyOf(list)) return false
  return groundIds.some((groundId) => holds(cluster, groundId))
}

function freeId(subjectId: string, { list, groundId }: Cluster[number], taken: ReadonlySet<string>): string {
  let attempt = 1
  while (taken.has(entryIdOf(subjectId, list, groundId, attempt))) attempt++
  return entryIdOf(subjectId, list, groundId, attempt)
}
