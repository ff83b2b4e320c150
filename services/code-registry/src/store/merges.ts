import type { CreditEvent } from '@mingxin/contracts'
import type { EventLog } from '@mingxin/event-log'
import type { Transaction } from '@mingxin/persistence'
import type { Merged } from '../domain/merge.ts'
import { insertChanges } from './changes.ts'
import { saveNames } from './names.ts'
import { updateSubjects } from './subjects.ts'

// Merges are rare; these statements are planned at each run.
const MOVE_CODES = 'UPDATE subject_codes SET subject_id = $2 WHERE subject_id = $1'
const FORGET_NAMES = 'DELETE FROM subject_names WHERE subject_id = $1'
const MOVE_PROVISIONAL = 'UPDATE provisional_records SET subject_id = $2 WHERE subject_id = $1'
const POINT_ON = 'UPDATE subjects SET merged_into = $2 WHERE merged_into = $1'
const MOVE_CANDIDATES = `
  WITH gone AS (DELETE FROM question_candidates WHERE subject_id = $1 RETURNING question_id, ordinal, because)
  INSERT INTO question_candidates (question_id, subject_id, ordinal, because)
  SELECT question_id, $2::uuid, ordinal, because FROM gone ON CONFLICT DO NOTHING`

/**
 * Writes a merge: codes and names go over to the survivor, and what was merged into the redirect before points to the
 * survivor as well, so that one step always finds it.
 */
export async function saveMerge(
  tx: Transaction,
  log: Pick<EventLog<CreditEvent>, 'append'>,
  merged: Merged,
): Promise<void> {
  const { redirect, survivor } = merged
  const both = [redirect.subjectId, survivor.subjectId]
  await tx.query(MOVE_CODES, both)
  await tx.query(FORGET_NAMES, [redirect.subjectId])
  await tx.query(MOVE_PROVISIONAL, both)
  await tx.query(POINT_ON, both)
  await tx.query(MOVE_CANDIDATES, both)
  await updateSubjects(tx, [redirect, survivor])
  const { subjectId } = survivor
  await saveNames(
    tx,
    survivor.names.map((name) => ({ ...name, subjectId })),
  )
  await insertChanges(tx, merged.changes)
  await log.append(tx, merged.events)
}
