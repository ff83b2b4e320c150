import { type Cause, createEvent } from '@mingxin/contracts'
import type { Database, Transaction } from '@mingxin/persistence'
import type { BusinessDate } from '@mingxin/working-days'
import { measureData } from './announce.ts'
import { subjectRefOf } from './domain/subject.ts'
import type { Engine } from './engine.ts'
import { type DispatchRevision, dueDispatches, hasDueDispatches, saveDispatches } from './store/dispatches.ts'
import { loadEntriesById } from './store/entries.ts'
import { recordNow } from './store/knowledge.ts'
import { loadSubjects } from './store/subjects.ts'

const PAGE = 500
const CAUSE: Cause = { kind: 'expired' }

/**
 * Tells departments of measures whose last day is over: once each, however many processes announce and however long none
 * did. Nothing depends on it, for what holds on a day follows from the days. Returns how many were announced.
 */
export async function announceExpiry(database: Database, engine: Engine, today: BusinessDate): Promise<number> {
  let announced = 0
  while (await hasDueDispatches(database, today))
    announced += await database.transaction((tx) => announcePage(tx, engine, today))
  return announced
}

// The clock is the lock: whoever waits for it sees what was announced before.
async function announcePage(tx: Transaction, engine: Engine, today: BusinessDate): Promise<number> {
  const recordedAt = await recordNow(tx, engine.pack.hash)
  const due = await dueDispatches(tx, today, PAGE)
  if (due.length === 0) return 0
  const expired = due.map(({ kept, ...one }) => ({
    ...one,
    state: 'expired' as const,
    revision: one.revision + 1,
    content: kept.read(),
    text: kept.text,
    cause: CAUSE,
  }))
  await saveDispatches(tx, expired, recordedAt)
  await appendExpired(tx, engine, expired, recordedAt)
  return due.length
}

async function appendExpired(
  tx: Transaction,
  { log }: Engine,
  expired: readonly DispatchRevision[],
  recordedAt: Date,
): Promise<void> {
  const subjects = await loadSubjects(tx, new Set(expired.map(({ subjectId }) => subjectId)))
  const loaded = await loadEntriesById(tx, [...new Set(expired.map(({ entryId }) => entryId))])
  const entries = new Map(loaded.map((entry) => [entry.entryId, entry.kept.read()]))
  const events = expired.flatMap(({ dispatchId, entryId, subjectId, revision, content }) => {
    const [subject, entry] = [subjects.get(subjectId), entries.get(entryId)]
    if (subject === undefined || entry === undefined) return []
    const ids = { dispatchId, entryId, revision, subject: subjectRefOf(subject) }
    const data = { ...ids, ...measureData(content, entry), cause: CAUSE, recordedAt: recordedAt.toISOString() }
    return [createEvent('measure.expired', subjectId, data, undefined)]
  })
  await log.append(tx, events)
}
