import type { DatedBasis, Department, ListRef, Measure, OpenLevel } from '@mingxin/contracts'
import { deriveId } from '@mingxin/contracts'
import { type Days, intersect, periodFrom, subtract, unite } from './days.ts'
import type { Entry } from './entry.ts'
import type { Kept } from './kept.ts'
import type { JudgedSubject } from './record.ts'
import type { CompiledMeasure, CompiledRule, RulePack } from './rule.ts'
import type { SettledGround } from './settle.ts'

/**
 * dispatched: the department was told and has to act. lapsed: every day of it was over before it became known, so nobody
 * was told. lifted: no ground carries it any longer. expired: the department was told that its last day passed.
 */
export type DispatchState = 'dispatched' | 'lapsed' | 'lifted' | 'expired'

/** What one revision of a dispatch says: a measure of an entry, addressed to a department. */
export interface DispatchContent {
  readonly list: ListRef
  readonly measure: Omit<Measure, 'legalBasis'>
  readonly bases: readonly DatedBasis[]
  readonly department: Department
  readonly valid: Days
  /** Days on which it would hold but for an objection that suspends its grounds. */
  readonly paused: Days
  readonly ruleId: string
  readonly ruleVersion: number
  readonly reason: string
  readonly feedbackDueWorkingDays: number
  readonly openLevel: OpenLevel
}

/** A dispatch as the grounds of its entry demand it. */
export interface Dispatch {
  readonly dispatchId: string
  readonly entryId: string
  readonly content: DispatchContent
  /** Cases ended every ground that carries it: no day is left to it beyond those it has. */
  readonly isEnded: boolean
}

/** A dispatch as it is on record. */
export interface KnownDispatch extends Omit<Dispatch, 'isEnded' | 'content'> {
  readonly revision: number
  readonly state: DispatchState
  readonly kept: Kept<DispatchContent>
}

const dispatchIdOf = (entryId: string, measureCode: string, departmentCode: string): string =>
  deriveId('dispatch', entryId, measureCode, departmentCode)

interface Carrier {
  readonly ground: SettledGround
  readonly rule: CompiledRule
  readonly measure: CompiledMeasure
  readonly days: Days
  readonly paused: Days
}

/**
 * The measures that an entry's determined grounds carry, one per measure and department: it holds on the days of any
 * ground on which the ground's rule version, the measure and a basis that can carry it are in force. Grounds are in order.
 */
export function dispatchesOf(
  entry: Entry,
  grounds: readonly SettledGround[],
  pack: RulePack,
  subject: JudgedSubject,
): Dispatch[] {
  const carriers = grounds.flatMap((ground) => carriersOf(ground, pack, subject))
  const byTarget = Map.groupBy(carriers, ({ measure }) => `${measure.code} ${measure.department.code}`)
  return [...byTarget.values()].flatMap((own) => {
    const [lead] = own
    return lead ? [dispatchOf(entry, lead, own)] : []
  })
}

function carriersOf(ground: SettledGround, pack: RulePack, subject: JudgedSubject): Carrier[] {
  const rule = pack.version(ground.ruleId, ground.ruleVersion)
  if (rule === undefined || ground.standing !== 'determined') return []
  return rule.measures.flatMap((measure) => {
    if (measure.subjectKinds?.has(subject.kind) === false) return []
    const days = intersect(measure.carried, ground.days)
    const paused = intersect(measure.carried, ground.pausedDays)
    return days.length + paused.length > 0 ? [{ ground, rule, measure, days, paused }] : []
  })
}

function dispatchOf(entry: Entry, lead: Carrier, carriers: readonly Carrier[]): Dispatch {
  const { rule, measure, ground } = carriers.find((one) => one.ground.ending === undefined) ?? lead
  const valid = unite(carriers.flatMap(({ days }) => days))
  const paused = unite(carriers.flatMap((one) => one.paused))
  return {
    dispatchId: dispatchIdOf(entry.entryId, measure.code, measure.department.code),
    entryId: entry.entryId,
    isEnded: carriers.every((one) => one.ground.ending !== undefined),
    content: {
      list: entry.content.list,
      measure: measureOf(rule, measure),
      bases: basesOf(carriers, valid),
      department: measure.department,
      valid,
      paused: subtract(paused, valid),
      ruleId: rule.ruleId,
      ruleVersion: rule.version,
      reason: ground.reason ?? rule.title,
      feedbackDueWorkingDays: measure.feedbackDueWorkingDays,
      openLevel: entry.content.openLevel,
    },
  }
}

const measureOf = ({ polarity }: CompiledRule, { code, name, group, decision, items }: CompiledMeasure) => ({
  code,
  name,
  polarity,
  group,
  decision,
  ...(items !== undefined && { items: [...items] }),
})

/** The bases in force on a day of the measure; of several rule versions each basis once. */
function basesOf(carriers: readonly Carrier[], valid: Days): DatedBasis[] {
  const bases = new Map<string, DatedBasis>()
  for (const { measure } of carriers)
    for (const basis of measure.bases)
      if (isInForceOnADayOf(basis, valid)) bases.set(`${basis.document} ${basis.number} ${basis.article}`, basis)
  return [...bases.values()]
}

const isInForceOnADayOf = ({ inForceFrom = '0001-01-01', repealedOn }: DatedBasis, days: Days): boolean =>
  days.length === 0 || intersect([periodFrom(inForceFrom, repealedOn)], days).length > 0
