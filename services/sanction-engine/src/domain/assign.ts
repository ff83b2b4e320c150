import { type Cluster, listKeyOf } from './cluster.ts'
import { entryIdOf, type KnownEntry } from './entry.ts'
import { sameDocuments } from './ground.ts'

/** Which entry a cluster of grounds makes up: one on record that goes on, or a new one. */
export interface Assigned {
  readonly entryId: string
  readonly foundedBy: string
  readonly cluster: Cluster
}

/**
 * Gives every cluster its entry. An entry on record goes on with the cluster that holds the ground it is named by, else
 * with the first that holds one of its grounds, under whichever record of its document; where several claim one cluster, the one that was opened first keeps it.
 * An entry that gets no cluster ends. `taken` are entries that a decided case has ended: their name is not used again.
 */
export function assign(
  subjectId: string,
  clusters: readonly Cluster[],
  open: readonly KnownEntry[],
  taken: ReadonlySet<string>,
): Assigned[] {
  const claims = claimsOf(clusters, open, sameDocuments(clusters.flat()))
  return clusters.flatMap((cluster) => {
    const claimed = claims.get(cluster)
    if (claimed) return [{ entryId: claimed.entryId, foundedBy: claimed.foundedBy, cluster }]
    const [first] = cluster
    return first ? [{ entryId: freeId(subjectId, first, taken), foundedBy: first.groundId, cluster }] : []
  })
}

function claimsOf(
  clusters: readonly Cluster[],
  open: readonly KnownEntry[],
  idOf: (groundId: string) => string,
): Map<Cluster, KnownEntry> {
  const holds = (cluster: Cluster, ids: ReadonlySet<string>): boolean =>
    cluster.some(({ groundId }) => ids.has(idOf(groundId)))
  const claims = new Map<Cluster, KnownEntry>()
  for (const entry of open.toSorted(byOpening)) {
    const [named, founding] = [new Set(entry.groundIds.map(idOf)), new Set([idOf(entry.foundedBy)])]
    const own = clusters.filter((cluster) => !claims.has(cluster) && isOfList(cluster, entry) && holds(cluster, named))
    const found = own.find((cluster) => holds(cluster, founding)) ?? own[0]
    if (found) claims.set(found, entry)
  }
  return claims
}

const byOpening = (a: KnownEntry, b: KnownEntry): number => a.openedAt - b.openedAt || (a.entryId < b.entryId ? -1 : 1)

const isOfList = ([first]: Cluster, { list }: KnownEntry): boolean =>
  first !== undefined && listKeyOf(first.list) === listKeyOf(list)

function freeId(subjectId: string, { list, groundId }: Cluster[number], taken: ReadonlySet<string>): string {
  let attempt = 1
  while (taken.has(entryIdOf(subjectId, list, groundId, attempt))) attempt++
  return entryIdOf(subjectId, list, groundId, attempt)
}
