import { assign } from './assign.ts'
import { clustersOf, listKeyOf } from './cluster.ts'
import { type Days, unite } from './days.ts'
import { type Dispatch, dispatchesOf } from './dispatch.ts'
import { closedContent, contentOf, type Entry, type KnownEntry } from './entry.ts'
import type { Considered, Ground } from './ground.ts'
import type { JudgedSubject } from './record.ts'
import type { RulePack } from './rule.ts'
import { type Ending, type SettledGround, type Suspension, settle } from './settle.ts'

/** Everything that decides how a subject stands. */
export interface Situation {
  readonly subjectId: string
  readonly subject: JudgedSubject
  /** Grounds of all its records; none once it was merged into another subject. */
  readonly grounds: readonly Ground[]
  readonly endings: readonly Ending[]
  readonly suspensions: readonly Suspension[]
  /** Its entries on record, closed ones too. */
  readonly entries: readonly KnownEntry[]
  /** Merged away: what is open is closed, what a case has ended stays as it was. */
  readonly isMerged: boolean
}

/** How a subject should stand. An entry that is not named here stays as it is. */
export interface Standing {
  readonly entries: readonly Entry[]
  readonly dispatches: readonly Dispatch[]
  /** What the settling of the grounds adds to what judging considered. */
  readonly considered: readonly Considered[]
}

/**
 * How a subject should stand, from its grounds and cases and the entries it has. Idempotent: applied again to its own
 * result it changes nothing. What holds on a day depends on the situation alone; the entries on record only decide under
 * which name it goes on.
 */
export function reconcile(situation: Situation, pack: RulePack): Standing {
  const { grounds, considered } = settle(situation.grounds, situation.endings, situation.suspensions)
  const ended = endedEntries(situation, grounds)
  const taken = new Set(situation.endings.map(({ entryId }) => entryId))
  const free = situation.entries.filter(({ entryId, state }) => state !== 'closed' && !taken.has(entryId))
  const clusters = clustersOf(grounds.filter(({ ending }) => ending === undefined))
  const going = assign(situation.subjectId, clusters, free, taken).map(({ entryId, foundedBy, cluster }) => ({
    entryId,
    foundedBy,
    grounds: cluster,
    isClosed: false,
  }))
  const gone = free.filter(({ entryId }) => !going.some((one) => one.entryId === entryId))
  const determinedDays = determinedDaysByList(grounds)
  const standing = [...going, ...ended].flatMap((one) => madeOf(one, determinedDays))
  return {
    entries: [...standing.map(({ entry }) => entry), ...gone.map(closed)],
    dispatches: standing.flatMap((one) => dispatchesOf(one.entry, one.grounds, pack, situation.subject)),
    considered,
  }
}

interface Making {
  readonly entryId: string
  readonly foundedBy: string
  readonly grounds: readonly SettledGround[]
  readonly isClosed: boolean
}

type DaysByList = ReadonlyMap<string, Days>

function determinedDaysByList(grounds: readonly SettledGround[]): DaysByList {
  const determined = grounds.filter(({ standing }) => standing === 'determined')
  const byList = Map.groupBy(determined, ({ list }) => listKeyOf(list))
  return new Map([...byList].map(([key, own]) => [key, unite(own.flatMap(({ days }) => days))]))
}

function madeOf({ entryId, foundedBy, grounds, isClosed }: Making, determinedDays: DaysByList) {
  const [lead] = grounds
  if (lead === undefined) return []
  const content = contentOf(grounds, lead, isClosed, determinedDays.get(listKeyOf(lead.list)) ?? [])
  return [{ entry: { entryId, foundedBy, content }, grounds }]
}

const closed = ({ entryId, foundedBy, kept }: KnownEntry): Entry => ({
  entryId,
  foundedBy,
  content: closedContent(kept.read()),
})

// An entry that a case has ended keeps the grounds it had, cut at their end. Those of a subject merged into this one
// stay with the merged subject.
function endedEntries({ entries, endings, isMerged }: Situation, grounds: readonly SettledGround[]): Making[] {
  if (isMerged) return []
  const ended = new Set(endings.map(({ entryId }) => entryId))
  return entries
    .filter(({ entryId }) => ended.has(entryId))
    .map(({ entryId, foundedBy }) => ({
      entryId,
      foundedBy,
      grounds: grounds.filter(({ ending }) => ending?.entryId === entryId),
      isClosed: true,
    }))
}
