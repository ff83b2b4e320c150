import type { CreditEvent } from '@mingxin/contracts'
import type { Transaction } from '@mingxin/persistence'
import { type Entry, saveEntries } from './store/entries.ts'

export type EntryEvent = Extract<CreditEvent, { type: `list-entry.${string}` }>

/** Takes a page of list entry events: keeps the last revision of each entry, so that a case can be about it. */
export async function handleEntries(events: readonly EntryEvent[], tx: Transaction): Promise<void> {
  const entries = new Map<string, Entry>()
  for (const { data } of events) {
    const known = entries.get(data.entryId)
    if (!known || known.revision <= data.revision) entries.set(data.entryId, entryOf(data))
  }
  await saveEntries(tx, [...entries.values()])
}

const entryOf = ({ entryId, subject, revision, state, list, openLevel }: EntryEvent['data']): Entry => ({
  entryId,
  subjectId: subject.subjectId,
  subjectKind: subject.kind,
  revision,
  state,
  listCode: list.code,
  openLevel,
})
