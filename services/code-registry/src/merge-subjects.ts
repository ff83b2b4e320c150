import type { CreditEvent } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { EventLog } from '@mingxin/event-log'
import type { Transaction } from '@mingxin/persistence'
import { type MergeRefusal, type Merging, merge, refusalOf } from './domain/merge.ts'
import type { Subject } from './domain/subject.ts'
import { saveMerge } from './store/merges.ts'
import { lockSubjects, readSubjects } from './store/subjects.ts'

const DETAILS: { readonly [refusal in MergeRefusal]: string } = {
  itself: 'A subject cannot be merged into itself.',
  'merged-before': 'The subject was merged before.',
  'other-kind': 'A natural person and an organisation are never the same subject.',
}

/**
 * Makes one subject a redirect to another; a merged `into` stands for its survivor. Rejects with `subject.unknown` or
 * `subject.merge-invalid`. Returns the survivor.
 */
export async function mergeSubjects(
  tx: Transaction,
  log: Pick<EventLog<CreditEvent>, 'append'>,
  ids: { readonly subjectId: string; readonly into: string },
  merging: Merging,
): Promise<Subject> {
  const into = (await readSubjects(tx, [ids.into])).at(0)
  if (into === undefined) throw new AppError('subject.unknown', { detail: `There is no subject ${ids.into}.` })
  const survivorId = into.mergedInto ?? into.subjectId
  const locked = await lockSubjects(tx, [ids.subjectId, survivorId])
  const merged = locked.find(({ subjectId }) => subjectId === ids.subjectId)
  const survivor = locked.find(({ subjectId }) => subjectId === survivorId)
  if (merged === undefined) throw new AppError('subject.unknown', { detail: `There is no subject ${ids.subjectId}.` })
  if (survivor?.mergedInto !== undefined || survivor === undefined) {
    throw new AppError('database.conflict', { detail: 'the survivor was merged meanwhile' })
  }
  const refusal = refusalOf(merged, survivor)
  if (refusal !== undefined) throw new AppError('subject.merge-invalid', { detail: DETAILS[refusal] })
  const outcome = merge(merged, survivor, merging)
  await saveMerge(tx, log, outcome)
  return outcome.survivor
}
