import { type Transaction, together } from '@mingxin/persistence'
import type { Announced } from './announce.ts'
import type { Changes } from './domain/changes.ts'
import type { Considered } from './domain/ground.ts'
import { strictest } from './domain/open-level.ts'
import { recordKey } from './domain/record.ts'
import type { Subject } from './domain/subject.ts'
import type { Known } from './load-known.ts'
import {
  type ChangedConsideration,
  type Consideration,
  considerationKey,
  saveConsiderations,
} from './store/considerations.ts'
import { type DispatchRevision, saveDispatches } from './store/dispatches.ts'
import { type EntryRevision, saveEntries } from './store/entries.ts'

/** What judging one subject came to. */
export interface Outcome {
  readonly subject: Subject
  readonly changes: Changes
  readonly announced: Announced
  readonly considered: readonly Considered[]
}

/** Records what changed for some subjects, one statement per table. */
export async function saveOutcomes(
  tx: Transaction,
  outcomes: readonly Outcome[],
  known: Known,
  recordedAt: Date,
): Promise<void> {
  const entries = outcomes.flatMap((outcome) => entryRevisions(outcome, known, recordedAt))
  const dispatches = outcomes.flatMap((outcome) => dispatchRevisions(outcome, known, recordedAt))
  await together(
    saveEntries(tx, entries, recordedAt),
    saveDispatches(tx, dispatches, recordedAt),
    saveConsiderations(tx, changedConsiderations(outcomes, known), recordedAt),
  )
}

function entryRevisions({ subject, changes, announced }: Outcome, known: Known, recordedAt: Date): EntryRevision[] {
  const { subjectId, kind } = subject
  const openedAt = new Map(known.entriesOf(subjectId).map((entry) => [entry.entryId, entry.openedAt]))
  return changes.entries.map((change) => ({
    ...change,
    subjectId,
    openedAt: openedAt.get(change.entryId) ?? recordedAt.getTime(),
    isPersonal: kind === 'NATURAL_PERSON',
    cause: announced.causeOf(change.entryId),
  }))
}

function dispatchRevisions(
  { subject, changes, announced }: Outcome,
  known: Known,
  recordedAt: Date,
): DispatchRevision[] {
  const { subjectId, kind } = subject
  const openedAt = new Map(known.dispatchesOf(subjectId).map((one) => [one.dispatchId, one.openedAt]))
  return changes.dispatches.map((change) => ({
    ...change,
    subjectId,
    openedAt: openedAt.get(change.dispatchId) ?? recordedAt.getTime(),
    isPersonal: kind === 'NATURAL_PERSON',
    cause: announced.causeOf(change.entryId),
  }))
}

function changedConsiderations(outcomes: readonly Outcome[], known: Known): ChangedConsideration[] {
  const earlier = outcomes.flatMap(({ subject }) => known.considerationsOf(subject.subjectId))
  const before = new Map(earlier.map((one) => [considerationKey(one), one]))
  const after = new Map(outcomes.flatMap(considerationsOf).map((one) => [considerationKey(one), one]))
  const gone = earlier.filter((one) => !after.has(considerationKey(one)))
  const changed = [...after].filter(([key, { text }]) => before.get(key)?.text !== text)
  return [
    ...changed.map(([key, one]) => ({ ...one, isNew: !before.has(key) })),
    ...gone.map((one) => ({ ...one, text: undefined, isNew: false })),
  ]
}

function considerationsOf({ subject, considered }: Outcome): Consideration[] {
  const byRecord = Map.groupBy(considered, ({ record }) => recordKey(record))
  return [...byRecord.values()].flatMap((content) => {
    const [first] = content
    if (first === undefined) return []
    const { sourceOrgCode, recordId } = first.record
    const openLevel = strictest(content.map((one) => one.openLevel))
    const text = JSON.stringify(content.map(({ openLevel: _, ...shown }) => shown))
    return [{ subjectId: subject.subjectId, sourceOrgCode, recordId, openLevel, text }]
  })
}
