import type { CreditEvent, RecordKind } from '@mingxin/contracts'
import { type Transaction, together } from '@mingxin/persistence'
import { type CreditRecord, recordKey } from './domain/record.ts'
import { mentionedSubject } from './domain/subject.ts'
import type { Engine } from './engine.ts'
import { judgeSubjects } from './judge-subjects.ts'
import { mentionSubjects } from './mention-subjects.ts'
import { recordNow } from './store/knowledge.ts'
import { holdersOf, type RecordChange, saveRecords } from './store/records.ts'
import { loadSubjects } from './store/subjects.ts'
import { addTrigger, type Trigger, type Triggers } from './trigger.ts'

export type RecordEvent = Extract<CreditEvent, { type: `resolved-record.${string}` }>

/**
 * Takes in a page of events about records. All records are kept, for a later pack may look at them; only subjects with
 * records at which some rule looks are judged, and only for these the clock is held.
 */
export async function attachRecords(events: readonly RecordEvent[], tx: Transaction, engine: Engine): Promise<void> {
  const judged = events.filter((event) => engine.pack.kinds.has(kindOf(event)))
  if (judged.length === 0) return saveRecords(tx, lastChanges(events))
  const mentioned = judged.flatMap(mentionedBy)
  const [recordedAt, before, , known] = await together(
    recordNow(tx, engine.pack.hash),
    holdersOf(tx, judged.map(recordRefOf)),
    saveRecords(tx, lastChanges(events)),
    loadSubjects(tx, new Set(mentioned.map(({ subjectId }) => subjectId))),
  )
  await mentionSubjects(tx, mentioned, known, recordedAt)
  await judgeSubjects(tx, engine, triggersOf(judged, before), recordedAt)
}

const kindOf = ({ type, data }: RecordEvent): RecordKind =>
  type === 'resolved-record.detached' ? data.kind : data.record.kind

const recordRefOf = ({ type, data }: RecordEvent) =>
  type === 'resolved-record.detached' ? data.recordKey : data.record

const mentionedBy = ({ type, data }: RecordEvent) =>
  type === 'resolved-record.detached' ? [] : [mentionedSubject(data.subject)]

/** What the events say of each record in the end. */
function lastChanges(events: readonly RecordEvent[]): RecordChange[] {
  const last = new Map<string, RecordChange>()
  for (const event of events) {
    const change = changeBy(event)
    const key = recordKey(change.record)
    const known = last.get(key)
    if (known === undefined || isLater(change, known)) last.set(key, change)
  }
  return [...last.values()]
}

// The same order as in the statement that keeps them, for several events about one record in one page.
function isLater(change: RecordChange, known: RecordChange): boolean {
  if (!change.isAttached) return known.subjectId === change.subjectId && known.eventAt <= change.eventAt
  const [version, knownVersion] = [change.record.version, known.record.version]
  return version > knownVersion || (version === knownVersion && change.eventAt >= known.eventAt)
}

function changeBy(event: RecordEvent): RecordChange {
  const eventAt = event.time.getTime()
  if (event.type === 'resolved-record.detached') {
    const { subjectId, recordKey: key, kind } = event.data
    return { subjectId, eventAt, isAttached: false, record: { ...key, kind, openLevel: 'GOV_SHARED', payload: {} } }
  }
  const { subject, record } = event.data
  return { subjectId: subject.subjectId, eventAt, isAttached: true, record: judgedPart(record) }
}

type AcceptedRecord = Extract<RecordEvent, { type: 'resolved-record.attached' }>['data']['record']

// Rules judge acts, not the persons named beside them: those are not kept.
function judgedPart(record: AcceptedRecord): CreditRecord {
  const { sourceOrgCode, recordId, version, kind, decidedOn, publishedOn, openLevel, document } = record
  const { responsiblePersons: _, ...payload }: Record<string, unknown> = { ...record.payload }
  return {
    sourceOrgCode,
    recordId,
    version,
    kind,
    ...(decidedOn !== undefined && { decidedOn }),
    ...(publishedOn !== undefined && { publishedOn }),
    openLevel,
    payload,
    ...(document !== undefined && { document }),
  }
}

// The subject an event names, and whoever held one of the records before: it may have been moved from there.
function triggersOf(events: readonly RecordEvent[], before: readonly string[]): Triggers {
  const triggers: Triggers = new Map()
  for (const event of events) {
    const subjectId = event.type === 'resolved-record.detached' ? event.data.subjectId : event.data.subject.subjectId
    addTrigger(triggers, subjectId, triggerOf(event))
  }
  const moved = events.findLast(({ type }) => type !== 'resolved-record.detached')
  for (const subjectId of before)
    if (!triggers.has(subjectId)) addTrigger(triggers, subjectId, movedAway(moved?.traceparent))
  return triggers
}

const movedAway = (traceparent: string | undefined): Trigger => ({ cause: { kind: 'record-moved' }, traceparent })

function triggerOf({ type, data, traceparent }: RecordEvent): Trigger {
  if (type === 'resolved-record.detached') {
    const { recordKey: record, because, reason } = data
    const kind = because === 'withdrawn' ? 'record-withdrawn' : 'record-moved'
    return { cause: { kind, record, ...(reason !== undefined && { note: reason }) }, traceparent }
  }
  const { sourceOrgCode, recordId, version } = data.record
  const kind = type === 'resolved-record.amended' ? 'record-corrected' : 'record-accepted'
  return { cause: { kind, record: { sourceOrgCode, recordId, version } }, traceparent }
}
