import type { BusinessDate, LegalBasis, SubjectRef, sanctionEngineOperations } from '@mingxin/contracts'
import { decisionOf, isAsked } from './decision.ts'
import type { DispatchContent } from './dispatch.ts'
import { type EntryContent, validOf } from './entry.ts'
import type { Considered } from './ground.ts'
import { stateOn } from './on-day.ts'
import { summaryOf } from './summary.ts'

type Check = sanctionEngineOperations.Check
type ListEntry = sanctionEngineOperations.ListEntry
type MeasureInForce = sanctionEngineOperations.MeasureInForce
type Shown = ListEntry['annotations'][number]

/** An entry as it was known at an instant. */
export interface FoundEntry {
  readonly entryId: string
  readonly revision: number
  readonly recordedAt: string
  readonly content: EntryContent
}

/** A dispatch as it was known at an instant. */
export interface FoundDispatch {
  readonly dispatchId: string
  readonly entryId: string
  readonly content: DispatchContent
}

export interface FoundAnnotation extends Shown {
  readonly entryId: string
  readonly groundIds: readonly string[]
}

/** Everything about a subject that a reader may see and that holds on a day, as it was known at an instant. */
export interface Findings {
  readonly subject: SubjectRef
  readonly entries: readonly FoundEntry[]
  readonly dispatches: readonly FoundDispatch[]
  readonly annotations: readonly FoundAnnotation[]
  readonly considered: readonly Considered[]
}

/** What was asked, and under which knowledge it is answered. */
export interface Asked {
  readonly code: string
  readonly item: string | undefined
  readonly department: string | undefined
  readonly asOf: BusinessDate
  readonly knownAt: string
  readonly pack: string
  /** The reader does not see everything there may be. */
  readonly isPartial: boolean
}

/** The answer to a check; without findings nobody is known by the code. */
export function answerOf(asked: Asked, findings: Findings | undefined): Check {
  const { code, item, department, asOf, knownAt, pack } = asked
  const found = findings ?? NOTHING
  const entries = found.entries.map((entry) => listEntryOf(entry, found, asOf))
  const concerned = found.dispatches.filter((dispatch) => isAsked(dispatch.content, asked))
  const holding = concerned.map((dispatch) => measureInForceOf(dispatch, found.subject, asOf))
  const measures = holding.filter(({ measure }) => measure.polarity === 'SANCTION')
  const incentives = holding.filter(({ measure }) => measure.polarity === 'INCENTIVE')
  const decision = findings === undefined ? 'unknown' : decisionOf(measures)
  return {
    code,
    decision,
    summary: summaryOf({ decision, entries, measures, incentives, asOf, isPartial: asked.isPartial }),
    asOf,
    knownAt,
    ...(item !== undefined && { item }),
    ...(department !== undefined && { department }),
    pack,
    ...(findings !== undefined && { subject: findings.subject }),
    entries,
    measures,
    incentives,
    considered: found.considered.map(({ openLevel: _, ...considered }) => considered),
  }
}

const NOTHING: Findings = {
  subject: { subjectId: '', kind: 'LEGAL_PERSON' },
  entries: [],
  dispatches: [],
  annotations: [],
  considered: [],
}

export function listEntryOf(
  { entryId, revision, recordedAt, content }: FoundEntry,
  { subject, annotations }: Pick<Findings, 'subject' | 'annotations'>,
  asOf: BusinessDate,
): ListEntry {
  const { list, grounds, legalBasis, exitConditions, remedy, openLevel } = content
  return {
    entryId,
    revision,
    subject,
    list,
    state: stateOn(content, asOf),
    valid: [...validOf(content)],
    grounds: [...grounds],
    legalBasis: [...legalBasis],
    exitConditions,
    remedy,
    openLevel,
    annotations: annotations.filter((one) => concerns(one, entryId, content)).map(shownOf),
    recordedAt: instant(recordedAt),
  }
}

// A case goes with its grounds: they may have come to stand in another entry since.
const concerns = (annotation: FoundAnnotation, entryId: string, { grounds }: EntryContent): boolean =>
  annotation.entryId === entryId || grounds.some(({ groundId }) => annotation.groundIds.includes(groundId))

const shownOf = ({ caseId, kind, text, at }: FoundAnnotation): Shown => ({ caseId, kind, text, at: instant(at) })

const instant = (text: string): string => new Date(text).toISOString()

export function measureInForceOf(
  { dispatchId, entryId, content }: FoundDispatch,
  subject: SubjectRef,
  asOf: BusinessDate | undefined,
): MeasureInForce {
  const { list, measure, department, valid, ruleId, ruleVersion } = content
  return {
    dispatchId,
    entryId,
    subject,
    list,
    measure: { ...measure, legalBasis: basesOn(content, asOf) },
    department,
    valid: [...valid],
    ruleId,
    ruleVersion,
  }
}

/** The bases in force on a day; all of them when no day is asked about. */
function basesOn({ bases }: DispatchContent, day: BusinessDate | undefined): LegalBasis[] {
  const inForce = bases.filter(
    ({ inForceFrom = '', repealedOn = '~' }) => day === undefined || (inForceFrom <= day && day < repealedOn),
  )
  return inForce.map(({ inForceFrom: _from, repealedOn: _to, evidence: _evidence, ...basis }) => basis)
}
