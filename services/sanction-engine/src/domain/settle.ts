import type { BusinessDate, ListRef, Period } from '@mingxin/contracts'
import { type Days, endedOn, intersect, isEmpty, subtract, unite } from './days.ts'
import { type Considered, type Ground, sameDocuments } from './ground.ts'
import { passedOverBetween } from './named-grounds.ts'

/** A decided case ended these grounds: repair granted or objection upheld. Later grounds are none of its business. */
export interface Ending {
  readonly groundId: string
  /** The entry the case was about; it keeps the ground to the end. */
  readonly entryId: string
  /** First day the ground no longer counts. */
  readonly endsOn: BusinessDate
}

/** An accepted objection against these grounds, until it was dismissed; open while it is pending. */
export interface Suspension {
  readonly groundIds: ReadonlySet<string>
  readonly period: Period
}

/** A ground after cases were heard. */
export interface SettledGround extends Ground {
  /** Days on which it counts. */
  readonly days: Days
  /** Days of its period on which an objection suspends it. */
  readonly pausedDays: Days
  readonly ending: Ending | undefined
}

/** The id by which the document of a ground is known. */
type IdOf = (groundId: string) => string

export interface Settlement {
  readonly grounds: readonly SettledGround[]
  /** Grounds that another list leaves no day of. */
  readonly considered: readonly Considered[]
}

/**
 * Applies decided cases, pending objections and the lists that exclude each other to the grounds of a subject. A case is
 * about documents: what it says of a ground holds for the grounds of further records of the document, which may have come
 * later or stand for it by now.
 */
export function settle(
  grounds: readonly Ground[],
  endings: readonly Ending[],
  suspensions: readonly Suspension[],
): Settlement {
  const idOf = sameDocuments(grounds)
  const ended = endingsByDocument(endings, grounds, idOf)
  const paused = suspensions.map((one) => suspensionOfAll(one, grounds, idOf))
  const settled = grounds.map((ground) => settleOne(ground, idOf(ground.groundId), ended, paused))
  if (!grounds.some(({ leavesOn }) => leavesOn.length > 0)) return { grounds: settled, considered: [] }
  const left = settled.map((ground) => leaving(ground, settled))
  return {
    grounds: left.filter(({ period, ending }) => ending !== undefined || !isEmpty(period)),
    considered: left.filter(({ period, ending }) => ending === undefined && isEmpty(period)).map(excluded),
  }
}

// Of several decisions about one document the earliest end counts.
function endingsByDocument(endings: readonly Ending[], grounds: readonly Ground[], idOf: IdOf): Map<string, Ending> {
  const byDocument = new Map<string, Ending>()
  for (const ending of endingsOfAll(endings, grounds, idOf)) {
    const known = byDocument.get(ending.groundId)
    if (known === undefined || ending.endsOn < known.endsOn) byDocument.set(ending.groundId, ending)
  }
  return byDocument
}

// What a decision could not name of a counted rule ends with what it names.
function endingsOfAll(endings: readonly Ending[], grounds: readonly Ground[], idOf: IdOf): Ending[] {
  const all = endings.map((ending) => ({ ...ending, groundId: idOf(ending.groundId) }))
  const decisions = Map.groupBy(all, ({ entryId, endsOn }) => `${entryId} ${endsOn}`)
  return [...decisions.values()].flatMap((named) => {
    const passedOver = passedOverBetween(new Set(named.map(({ groundId }) => groundId)), grounds, idOf)
    const [first] = named
    return first ? [...named, ...passedOver.map((groundId) => ({ ...first, groundId }))] : []
  })
}

function suspensionOfAll(suspension: Suspension, grounds: readonly Ground[], idOf: IdOf): Suspension {
  const named = new Set([...suspension.groundIds].map(idOf))
  return { ...suspension, groundIds: new Set([...named, ...passedOverBetween(named, grounds, idOf)]) }
}

function settleOne(
  ground: Ground,
  documentId: string,
  endings: ReadonlyMap<string, Ending>,
  suspensions: readonly Suspension[],
): SettledGround {
  const ending = endings.get(documentId)
  const period = ending ? endedOn(ground.period, ending.endsOn) : ground.period
  const own = ground.suspends ? suspensions.filter(({ groundIds }) => groundIds.has(documentId)) : []
  const paused = unite(own.map((suspension) => suspension.period))
  return withDays({ ...ground, period, ending }, paused)
}

const withDays = (ground: Omit<SettledGround, 'days' | 'pausedDays'>, paused: Days): SettledGround => {
  const all = unite([ground.period])
  return { ...ground, days: subtract(all, paused), pausedDays: intersect(all, paused) }
}

function leaving(ground: SettledGround, all: readonly SettledGround[]): SettledGround {
  if (ground.leavesOn.length === 0) return ground
  const excluding = all.filter(({ list, standing }) => standing === 'determined' && isAmong(ground.leavesOn, list.type))
  const shared = intersect(unite([ground.period]), unite(excluding.flatMap(({ days }) => days)))
  const [first] = shared
  return first === undefined
    ? ground
    : withDays({ ...ground, period: endedOn(ground.period, first.from) }, ground.pausedDays)
}

const isAmong = (types: readonly ListRef['type'][], type: ListRef['type']): boolean => types.includes(type)

const excluded = ({ ruleId, ruleVersion, list, records, conditions, openLevel }: SettledGround): Considered => ({
  ruleId,
  ruleVersion,
  title: list.name,
  outcome: 'exempt',
  // A ground rests on one record at least.
  record: records[0] ?? { sourceOrgCode: '', recordId: '', version: 1, kind: 'LIST_ENTRY' },
  conditions: [
    ...conditions,
    { id: 'leaves-on', title: '已列入应当退出本名单的名单', expression: 'leavesOn', verdict: 'true', values: {} },
  ],
  openLevel,
})
