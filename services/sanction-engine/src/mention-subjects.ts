import { type Transaction, together } from '@mingxin/persistence'
import { keysOf, type Subject } from './domain/subject.ts'
import { changeKeys, type SubjectKey } from './store/subject-keys.ts'
import { saveSubjects } from './store/subjects.ts'

/**
 * Takes in subjects that only a record has named so far, so that the record can be judged and found before the registry's
 * own event arrives. Subjects that are known stay as they are.
 */
export async function mentionSubjects(
  tx: Transaction,
  mentioned: readonly Subject[],
  known: ReadonlyMap<string, Subject>,
  recordedAt: Date,
): Promise<void> {
  const byId = new Map(mentioned.map((subject) => [subject.subjectId, subject]))
  const unknown = [...byId.values()].filter(({ subjectId }) => !known.has(subjectId))
  const added = unknown.flatMap(keysByCode)
  await together(saveSubjects(tx, unknown, recordedAt), changeKeys(tx, { gone: [], added }, recordedAt))
}

const keysByCode = ({ subjectId, uscc }: Subject): SubjectKey[] =>
  uscc === undefined ? [] : keysOf([{ type: 'uscc', value: uscc }], undefined).map((key) => ({ key, subjectId }))
