import type { CreditEvent } from '@mingxin/contracts'
import type { EventLog } from '@mingxin/event-log'
import { type Transaction, together } from '@mingxin/persistence'
import type { Subject, SubjectName } from '../domain/subject.ts'
import type { Work } from '../domain/work.ts'
import { insertChanges } from './changes.ts'
import { type HeldCode, insertCodes } from './codes.ts'
import { type BorneName, deleteNames, insertNames, saveNames } from './names.ts'
import { saveQuestions } from './questions.ts'
import { insertRecords, saveRecords } from './record-states.ts'
import { insertSubjects, updateSubjects } from './subjects.ts'
import { saveProvisional } from './waiting.ts'

/**
 * Writes what a page of work changed and appends what is to be told, all or nothing. A statement or two per table,
 * whatever the size of the page. Rejects with `database.conflict` when another transaction made the same subject or
 * gave the same code away; beginning anew then finds it.
 */
export async function saveWork(tx: Transaction, log: Pick<EventLog<CreditEvent>, 'append'>, work: Work): Promise<void> {
  const touched = work.view.touched()
  const created = touched.filter(({ before }) => before === undefined)
  const grown = touched.filter(({ before }) => before !== undefined)
  const records = work.changedRecords()
  await together(
    insertSubjects(tx, created.map(stateAfter)),
    updateSubjects(tx, grown.map(stateAfter)),
    insertCodes(tx, touched.flatMap(newCodes)),
    insertNames(tx, created.flatMap(newNames)),
    saveNames(tx, grown.flatMap(newNames)),
    insertChanges(tx, work.changes),
    deleteNames(tx, grown.flatMap(lostNames)),
    saveQuestions(tx, work),
    saveProvisional(tx, work),
    insertRecords(tx, records.created),
    saveRecords(tx, records.known),
    log.append(tx, work.events),
  )
}

type Touched = { readonly before: Subject | undefined; readonly after: Subject }

const stateAfter = ({ after }: Touched): Subject => after

/** Codes are never taken away, only moved by a merge. */
function newCodes({ before, after }: Touched): HeldCode[] {
  if (before?.codes === after.codes) return []
  const known = new Set(before?.codes)
  return after.codes.filter((code) => !known.has(code)).map((code) => ({ ...code, subjectId: after.subjectId }))
}

/** New names and those whose standing changed; a name that ended comes before the one that took over. */
function newNames({ before, after }: Touched): BorneName[] {
  if (before?.names === after.names) return []
  const known = new Set(before?.names)
  return after.names.filter((name) => !known.has(name)).map((name) => ({ ...name, subjectId: after.subjectId }))
}

/** Spellings of earlier records that turned out to be of somebody else. */
function lostNames({ before, after }: Touched): BorneName[] {
  if (before === undefined || before.names === after.names) return []
  const kept = new Set(after.names.map(nameKey))
  return before.names
    .filter((name) => !kept.has(nameKey(name)))
    .map((name) => ({ ...name, subjectId: after.subjectId }))
}

const nameKey = ({ normalName, sinceRevision }: SubjectName): string => `${sinceRevision} ${normalName}`
