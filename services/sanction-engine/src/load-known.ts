import { type Transaction, together } from '@mingxin/persistence'
import type { Case } from './domain/case.ts'
import type { CreditRecord } from './domain/record.ts'
import type { Subject } from './domain/subject.ts'
import type { Engine } from './engine.ts'
import { loadCasesOf } from './store/cases.ts'
import { type Consideration, loadConsiderations } from './store/considerations.ts'
import { loadDispatches, type SubjectDispatch } from './store/dispatches.ts'
import { loadEntries, type SubjectEntry } from './store/entries.ts'
import { loadRecords } from './store/records.ts'
import { loadMergedInto, loadSubjects } from './store/subjects.ts'
import { addTrigger, type Triggers } from './trigger.ts'

/** Everything on record that decides how some subjects stand. */
export interface Known {
  /** Every subject to judge: those asked for, and the survivors of those that were merged. */
  readonly subjects: readonly Subject[]
  readonly triggers: Triggers
  /** Its own records and those of whatever was merged into it. */
  recordsOf(subjectId: string): readonly CreditRecord[]
  entriesOf(subjectId: string): readonly SubjectEntry[]
  dispatchesOf(subjectId: string): readonly SubjectDispatch[]
  casesOf(subjectId: string): readonly Case[]
  considerationsOf(subjectId: string): readonly Consideration[]
}

/**
 * Loads it in a number of statements that does not depend on how many subjects there are. They carry no name, so that
 * each page is planned for the tables as they are: a plan kept from when these were small would read them whole.
 */
export async function loadKnown(tx: Transaction, engine: Engine, triggers: Triggers): Promise<Known> {
  const subjects = await subjectsToJudge(tx, triggers)
  const ids = [...subjects.keys()]
  const { kinds } = engine.pack
  const [merged, records, entries, dispatches, cases, considerations] = await together(
    loadMergedInto(tx, ids),
    loadRecords(tx, ids, kinds),
    loadEntries(tx, ids),
    loadDispatches(tx, ids),
    loadCasesOf(tx, ids),
    loadConsiderations(tx, ids),
  )
  const mergedIds = merged.map(({ subjectId }) => subjectId)
  if (mergedIds.length > 0) for (const [id, theirs] of await loadRecords(tx, mergedIds, kinds)) records.set(id, theirs)
  const family = Map.groupBy(merged, ({ mergedInto }) => mergedInto)
  return {
    subjects: [...subjects.values()],
    triggers,
    recordsOf: (subjectId) =>
      [subjectId, ...(family.get(subjectId) ?? []).map((one) => one.subjectId)].flatMap((id) => records.get(id) ?? []),
    entriesOf: bySubject(entries),
    dispatchesOf: bySubject(dispatches),
    casesOf: bySubject(cases),
    considerationsOf: bySubject(considerations),
  }
}

function bySubject<T extends { readonly subjectId: string }>(all: readonly T[]): (subjectId: string) => readonly T[] {
  const grouped = Map.groupBy(all, ({ subjectId }) => subjectId)
  return (subjectId) => grouped.get(subjectId) ?? []
}

// A merged subject is judged with its survivor: what asks for one asks for both.
async function subjectsToJudge(tx: Transaction, triggers: Triggers): Promise<Map<string, Subject>> {
  const subjects = await loadSubjects(tx, triggers.keys())
  const survivors = new Set<string>()
  for (const { subjectId, mergedInto } of subjects.values()) {
    if (mergedInto === undefined) continue
    for (const trigger of triggers.get(subjectId) ?? []) addTrigger(triggers, mergedInto, trigger)
    if (!subjects.has(mergedInto)) survivors.add(mergedInto)
  }
  if (survivors.size > 0) for (const [id, subject] of await loadSubjects(tx, survivors)) subjects.set(id, subject)
  return subjects
}
