import {
  type BusinessDate,
  type Ground as ContractGround,
  deriveId,
  type LegalBasis,
  type ListRef,
  type OpenLevel,
} from '@mingxin/contracts'
import { contains, type Days, lastEnd, reach, subtract, unite } from './days.ts'
import type { Kept } from './kept.ts'
import { namedOf } from './named-grounds.ts'
import { strictest } from './open-level.ts'
import type { SettledGround } from './settle.ts'

export type EntryState = 'proposed' | 'in-force' | 'suspended' | 'closed'

/** What one revision of an entry says. How it stands on a day follows from its days. */
export interface EntryContent {
  readonly list: ListRef
  readonly state: EntryState
  /** Days on which a determined ground counts. */
  readonly inForce: Days
  /** Days on which only proposals stand. */
  readonly proposed: Days
  /** Days on which every determined ground that would count is suspended. */
  readonly suspended: Days
  readonly grounds: readonly ContractGround[]
  readonly legalBasis: readonly LegalBasis[]
  readonly exitConditions: string
  readonly remedy: string
  readonly openLevel: OpenLevel
}

export interface Entry {
  readonly entryId: string
  /** The ground by which it is named. */
  readonly foundedBy: string
  readonly content: EntryContent
}

/** An entry as it is on record. */
export interface KnownEntry extends Omit<Entry, 'content'> {
  readonly revision: number
  readonly state: EntryState
  readonly list: Pick<ListRef, 'type' | 'code'>
  /** Of its grounds, and of what further records of their documents it names. */
  readonly groundIds: readonly string[]
  readonly kept: Kept<EntryContent>
  /** The instant of its first revision, in milliseconds. */
  readonly openedAt: number
}

/** The id of the entry that begins with a ground; `attempt` tells it from one of the same name that a case has ended. */
export const entryIdOf = (subjectId: string, list: ListRef, groundId: string, attempt = 1): string =>
  attempt === 1
    ? deriveId('entry', subjectId, list.code, groundId)
    : deriveId('entry', subjectId, list.code, groundId, String(attempt))

/** The days that an event names: those in force, or the proposal's when nothing is determined. */
export const validOf = ({ inForce, proposed, suspended }: EntryContent): Days =>
  inForce.length > 0 || suspended.length > 0 ? inForce : proposed

/** The state to tell on a day: an entry that a case ends on a later day goes on until then, and is not closed yet. */
export function stateToday(content: EntryContent, today: BusinessDate): EntryState {
  const { state, inForce, proposed, suspended } = content
  const isAhead = [inForce, proposed, suspended].some((days) => reach(days, today))
  if (state !== 'closed' || !isAhead) return state
  if (contains(suspended, today)) return 'suspended'
  return inForce.length > 0 ? 'in-force' : 'proposed'
}

/**
 * What an entry says that rests on these grounds, which are in order and at least one. `determinedDays` are the days on
 * which any entry of the list is in force: a proposal says nothing about them.
 */
export function contentOf(
  grounds: readonly SettledGround[],
  lead: SettledGround,
  isClosed: boolean,
  determinedDays: Days,
): EntryContent {
  const determined = grounds.filter(({ standing }) => standing === 'determined')
  const inForce = unite(determined.flatMap(({ days }) => days))
  const suspended = subtract(unite(determined.flatMap(({ pausedDays }) => pausedDays)), inForce)
  const proposals = grounds.filter(({ standing }) => standing === 'proposed').flatMap(({ days }) => days)
  const { list, legalBasis, exitConditions, remedy } = determined[0] ?? lead
  return {
    list,
    state: isClosed ? 'closed' : openState(determined.length > 0, inForce, suspended),
    inForce,
    proposed: subtract(subtract(unite(proposals), determinedDays), suspended),
    suspended,
    grounds: namedOf(grounds).map(toContract),
    legalBasis,
    exitConditions,
    remedy,
    openLevel: strictest(grounds.map(({ openLevel }) => openLevel)),
  }
}

// Suspended for now: the suspension is still open, and nothing else is in force beyond its beginning.
function openState(isDetermined: boolean, inForce: Days, suspended: Days): EntryState {
  if (!isDetermined) return 'proposed'
  const last = suspended.at(-1)
  if (last === undefined) return 'in-force'
  const isLater = (lastEnd(inForce) ?? OPEN_END) > last.from
  return inForce.length > 0 && isLater ? 'in-force' : 'suspended'
}

const OPEN_END = '~'

function toContract(ground: SettledGround): ContractGround {
  const { groundId, ruleId, ruleVersion, standing, period, records, conditions, reason, determinedBy, severity } =
    ground
  return {
    groundId,
    ruleId,
    ruleVersion,
    standing,
    period,
    records,
    conditions,
    ...(reason !== undefined && { reason }),
    ...(determinedBy !== undefined && { determinedBy }),
    ...(severity !== undefined && { severity }),
  }
}

/** What an entry says when no ground of it is left: it rested on these grounds, and holds on no day. */
export const closedContent = (content: EntryContent): EntryContent => ({
  ...content,
  state: 'closed',
  inForce: [],
  proposed: [],
  suspended: [],
})
