import type { Cause } from '@mingxin/contracts'
import { type Transaction, together } from '@mingxin/persistence'
import {
  annotationOf,
  type Case,
  type CaseEvent,
  type CaseTarget,
  decidesAnything,
  evolveCase,
  PENDING,
} from './domain/case.ts'
import type { Engine } from './engine.ts'
import { judgeSubjects } from './judge-subjects.ts'
import { type Annotation, loadAnnotations, loadCases, saveAnnotations, saveCases } from './store/cases.ts'
import { loadEntriesById } from './store/entries.ts'
import { recordNow } from './store/knowledge.ts'
import { loadSubjects } from './store/subjects.ts'
import { addTrigger, type Triggers } from './trigger.ts'

/**
 * Takes in a page of events about cases: what they end, what they suspend, and what entries show of them. A case about an
 * entry that is not known is kept and has no effect.
 */
export async function followCases(events: readonly CaseEvent[], tx: Transaction, engine: Engine): Promise<void> {
  const caseIds = [...new Set(events.map(({ data }) => data.caseId))]
  const [recordedAt, known, annotations, targets] = await together(
    recordNow(tx, engine.pack.hash),
    loadCases(tx, caseIds),
    loadAnnotations(tx, caseIds),
    loadTargets(tx, events),
  )
  const cases = new Map(known.map((one) => [one.caseId, one]))
  const shown = Map.groupBy(annotations, ({ caseId }) => caseId)
  const triggers: Triggers = new Map()
  for (const event of events) takeIn(event, { cases, shown, targets, triggers })
  await saveCases(tx, [...cases.values()])
  await saveAnnotations(tx, caseIds, [...shown.values()].flat(), recordedAt)
  await judgeSubjects(tx, engine, triggers, recordedAt)
}

interface Page {
  readonly cases: Map<string, Case>
  readonly shown: Map<string, Annotation[]>
  readonly targets: ReadonlyMap<string, CaseTarget>
  readonly triggers: Triggers
}

function takeIn(event: CaseEvent, { cases, shown, targets, triggers }: Page): void {
  const { caseId, entryId } = event.data
  const before = cases.get(caseId)
  const after = evolveCase(before, event, targets.get(entryId))
  if (after === before) return
  cases.set(caseId, after)
  shown.set(caseId, annotationsAfter(event, after, shown.get(caseId) ?? []))
  if (decidesAnything(event, before))
    addTrigger(triggers, after.subjectId, { cause: causeOf(event), entryId, traceparent: event.traceparent })
}

// A decision takes the place of "is being examined", which goes at the latest when the case is closed. The decision and the
// notes stay: they are what a reader of the entry has to know of the case.
function annotationsAfter(event: CaseEvent, after: Case, shown: readonly Annotation[]): Annotation[] {
  const pending: readonly string[] = Object.values(PENDING)
  const isPending = event.type === 'case.opened' || event.type === 'case.annotated'
  const kept = shown
    .filter(({ text }) => isPending || !pending.includes(text))
    .map((one) => ({ ...one, groundIds: after.groundIds }))
  const text = annotationOf(event)
  if (text === undefined) return kept
  const { caseId, entryId, kind, revision, recordedAt } = event.data
  const { subjectId, groundIds } = after
  return [...kept, { caseId, entryId, kind, revision, subjectId, groundIds, text, at: new Date(recordedAt) }]
}

function causeOf({ type, data }: CaseEvent): Cause {
  const { caseId, kind } = data
  if (type !== 'case.decided')
    return { kind: type === 'case.opened' ? 'objection-opened' : 'objection-dismissed', caseId }
  const granted = kind === 'REPAIR' ? 'repair-granted' : 'objection-upheld'
  const isGranted = data.outcome === 'UPHELD' || data.outcome === 'GRANTED'
  return { kind: isGranted ? granted : 'objection-dismissed', caseId, note: data.reason }
}

/** The entries the events are about, each under the subject that answers for it today. */
async function loadTargets(tx: Transaction, events: readonly CaseEvent[]): Promise<Map<string, CaseTarget>> {
  const entries = await loadEntriesById(tx, [...new Set(events.map(({ data }) => data.entryId))])
  const subjects = await loadSubjects(tx, new Set(entries.map(({ subjectId }) => subjectId)))
  return new Map(
    entries.map(({ entryId, subjectId, groundIds }) => [
      entryId,
      { subjectId: subjects.get(subjectId)?.mergedInto ?? subjectId, groundIds },
    ]),
  )
}
