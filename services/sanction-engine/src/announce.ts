import { type Cause, createEvent, type NewCreditEvent } from '@mingxin/contracts'
import type { Changes, DispatchChange, EntryChange } from './domain/changes.ts'
import type { DispatchContent } from './domain/dispatch.ts'
import { type Entry, type EntryContent, validOf } from './domain/entry.ts'
import { recordKey } from './domain/record.ts'
import { type Subject, subjectRefOf } from './domain/subject.ts'
import type { Trigger } from './trigger.ts'

/** The events that tell of changes, and what caused them. */
export interface Announced {
  readonly events: readonly NewCreditEvent[]
  causeOf(entryId: string): Cause
}

const UNKNOWN: Trigger = { cause: { kind: 'rules-published' }, traceparent: undefined }

/**
 * Makes the events of one subject's changes: entries first, then what holds, then what is lifted. `standing` are the
 * entries that the changed measures belong to, among others.
 */
export function announce(
  subject: Subject,
  changes: Changes,
  standing: readonly Entry[],
  triggers: readonly Trigger[],
  recordedAt: Date,
): Announced {
  const last = triggers.at(-1) ?? UNKNOWN
  const triggerOf = new Map(changes.entries.map((change) => [change.entryId, triggerFor(change, triggers) ?? last]))
  const behind = (entryId: string): Trigger => triggerOf.get(entryId) ?? last
  const contents = new Map(standing.map(({ entryId, content }) => [entryId, content]))
  const at = recordedAt.toISOString()
  return {
    causeOf: (entryId) => behind(entryId).cause,
    events: [
      ...changes.entries.map((change) => entryEvent(subject, change, behind(change.entryId), at)),
      ...changes.dispatches.flatMap((change) => {
        const entry = contents.get(change.entryId)
        return entry ? measureEvents(subject, change, entry, behind(change.entryId), at) : []
      }),
    ],
  }
}

// Of several events about one subject the last one about the entry, or about a record that it rests on or rested on before,
// is what caused the change.
function triggerFor(
  { entryId, groundIdsBefore, content }: EntryChange,
  triggers: readonly Trigger[],
): Trigger | undefined {
  if (triggers.length < 2) return undefined
  const named = content.grounds.flatMap(({ records }) => records)
  const records = new Set(named.flatMap((record) => [record, ...(record.copies ?? [])]).map(recordKey))
  return triggers.findLast(({ cause: { record }, entryId: about }) => {
    if (record === undefined) return about === entryId
    const key = recordKey(record)
    return records.has(key) || groundIdsBefore.some((groundId) => groundId.endsWith(`:${key}`))
  })
}

function entryEvent(
  subject: Subject,
  change: EntryChange,
  { cause, traceparent }: Trigger,
  recordedAt: string,
): NewCreditEvent {
  const { entryId, revision, content, state, event } = change
  const { list, grounds, exitConditions, remedy, openLevel } = content
  const data = {
    entryId,
    revision,
    subject: subjectRefOf(subject),
    list,
    state,
    valid: [...validOf(content)],
    grounds: [...grounds],
    exitConditions,
    remedy,
    openLevel,
    cause,
    recordedAt,
  }
  return createEvent(`list-entry.${event}`, subject.subjectId, data, traceparent)
}

function measureEvents(
  subject: Subject,
  { dispatchId, entryId, revision, content, event }: DispatchChange,
  entry: EntryContent,
  { cause, traceparent }: Trigger,
  recordedAt: string,
): NewCreditEvent[] {
  if (event === undefined) return []
  const data = {
    dispatchId,
    entryId,
    revision,
    subject: subjectRefOf(subject),
    ...measureData(content, entry),
    cause,
    recordedAt,
  }
  return [createEvent(`measure.${event}`, subject.subjectId, data, traceparent)]
}

/** What an event says of a measure of an entry; its legal bases are those in force on one of its days. */
export function measureData(
  { measure, bases, openLevel: _level, paused: _paused, valid, ...content }: DispatchContent,
  { exitConditions, remedy }: Pick<EntryContent, 'exitConditions' | 'remedy'>,
) {
  const legalBasis = bases.map(({ inForceFrom: _from, repealedOn: _to, evidence: _evidence, ...basis }) => basis)
  return { ...content, measure: { ...measure, legalBasis }, valid: [...valid], exitConditions, remedy }
}
