import type { BusinessDate, LegalBasis, SubjectRef, sanctionEngineOperations } from '@mingxin/contracts'
import type { DispatchContent } from './dispatch.ts'
import { type EntryContent, validOf } from './entry.ts'
import type { FoundAnnotation, FoundDispatch, FoundEntry } from './found.ts'
import { groundIdsIn } from './ground.ts'
import { stateOn } from './on-day.ts'

type ListEntry = sanctionEngineOperations.ListEntry
type MeasureInForce = sanctionEngineOperations.MeasureInForce
type Shown = ListEntry['annotations'][number]

/** An entry as a reader sees it on a day. */
export const shownEntry = (
  entry: FoundEntry,
  subject: SubjectRef,
  annotations: readonly FoundAnnotation[],
  asOf: BusinessDate,
): ListEntry => ({ ...lastingPart(entry), subject, ...passingPart(entry, annotations, asOf) })

/** The same as JSON, for a subject that is written already. */
export const entryText = (
  entry: FoundEntry,
  subjectText: string,
  annotations: readonly FoundAnnotation[],
  asOf: BusinessDate,
): string =>
  `{"subject":${subjectText},${inner(JSON.stringify(passingPart(entry, annotations, asOf)))},${lastingText(entry)}}`

/** A measure as a reader sees it, with the bases in force on a day; all of them when no day is asked about. */
export const shownMeasure = (
  dispatch: FoundDispatch,
  subject: SubjectRef,
  asOf: BusinessDate | undefined,
): MeasureInForce => ({ ...measurePart(dispatch, asOf), subject })

/** The same as JSON, for a subject that is written already. */
export const measureText = (dispatch: FoundDispatch, subjectText: string, asOf: BusinessDate): string =>
  `{"subject":${subjectText},${measurePartText(dispatch, asOf)}}`

const inner = (object: string): string => object.slice(1, -1)

function lastingPart({ entryId, revision, recordedAt, content }: FoundEntry) {
  const { list, grounds, legalBasis, exitConditions, remedy, openLevel } = content
  return {
    entryId,
    revision,
    list,
    valid: [...validOf(content)],
    grounds: [...grounds],
    legalBasis: [...legalBasis],
    exitConditions,
    remedy,
    openLevel,
    recordedAt: instant(recordedAt),
  }
}

function passingPart({ entryId, content }: FoundEntry, annotations: readonly FoundAnnotation[], asOf: BusinessDate) {
  return {
    state: stateOn(content, asOf),
    annotations: annotations.filter((one) => concerns(one, entryId, content)).map(shownAnnotation),
  }
}

// A case goes with its grounds: they may have come to stand in another entry since.
const concerns = (annotation: FoundAnnotation, entryId: string, { grounds }: EntryContent): boolean =>
  annotation.entryId === entryId || groundIdsIn(grounds).some((groundId) => annotation.groundIds.includes(groundId))

const shownAnnotation = ({ caseId, kind, text, at }: FoundAnnotation): Shown => ({
  caseId,
  kind,
  text,
  at: instant(at),
})

const instant = (text: string): string => new Date(text).toISOString()

function measurePart({ dispatchId, entryId, content }: FoundDispatch, asOf: BusinessDate | undefined) {
  const { list, measure, department, valid, ruleId, ruleVersion } = content
  const legalBasis = basesOn(content, asOf)
  return {
    dispatchId,
    entryId,
    list,
    measure: { ...measure, legalBasis },
    department,
    valid: [...valid],
    ruleId,
    ruleVersion,
  }
}

function basesOn({ bases }: DispatchContent, day: BusinessDate | undefined): LegalBasis[] {
  const inForce = bases.filter(
    ({ inForceFrom = '', repealedOn = '~' }) => day === undefined || (inForceFrom <= day && day < repealedOn),
  )
  return inForce.map(({ inForceFrom: _from, repealedOn: _to, evidence: _evidence, ...basis }) => basis)
}

// A content object stands for one revision and never changes, so what was written of it stays right as long as it lives.
// Of a measure the bases depend on the day; most questions are about the same one.
const lastingTexts = new WeakMap<EntryContent, string>()
const measureTexts = new WeakMap<DispatchContent, { readonly asOf: BusinessDate; readonly text: string }>()

function lastingText(entry: FoundEntry): string {
  const written = lastingTexts.get(entry.content)
  if (written !== undefined) return written
  const text = inner(JSON.stringify(lastingPart(entry)))
  lastingTexts.set(entry.content, text)
  return text
}

function measurePartText(dispatch: FoundDispatch, asOf: BusinessDate): string {
  const written = measureTexts.get(dispatch.content)
  if (written?.asOf === asOf) return written.text
  const text = inner(JSON.stringify(measurePart(dispatch, asOf)))
  measureTexts.set(dispatch.content, { asOf, text })
  return text
}
