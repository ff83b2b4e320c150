import type { Cause } from '@mingxin/contracts'
import { type Transaction, together } from '@mingxin/persistence'
import { type Followed, follow, type SubjectEvent } from './domain/follow.ts'
import { isJudgedAlike, isSameSubject, keysOf, type Subject } from './domain/subject.ts'
import type { Engine } from './engine.ts'
import { judgeSubjects } from './judge-subjects.ts'
import { moveCases } from './move-cases.ts'
import { recordNow } from './store/knowledge.ts'
import { changeKeys, loadKeys, type SubjectKey } from './store/subject-keys.ts'
import { loadMergedInto, loadSubjects, saveSubjects } from './store/subjects.ts'
import { addTrigger, type Triggers } from './trigger.ts'

/**
 * Takes in a page of events about subjects: what they are called, by which codes they are found, and which were merged.
 * Whoever the rules could judge differently by that is judged again. Records of a merged subject stay under its id and
 * are judged with the survivor's; its cases go over.
 */
export async function followSubjects(events: readonly SubjectEvent[], tx: Transaction, engine: Engine): Promise<void> {
  const ids = new Set(events.map(({ data }) => data.subjectId))
  const [recordedAt, known, keys] = await together(
    recordNow(tx, engine.pack.hash),
    loadConcerned(tx, events, ids),
    loadKeys(tx, [...ids]),
  )
  const followed = follow(known, events)
  const changed = [...followed.subjects.values()].filter((subject) => differs(subject, known))
  await together(saveSubjects(tx, changed, recordedAt), changeKeys(tx, keyChanges(followed, keys), recordedAt))
  const merged = changed.filter(({ subjectId, mergedInto }) => mergedInto !== known.get(subjectId)?.mergedInto)
  await moveCases(tx, merged, recordedAt)
  await judgeSubjects(tx, engine, triggersOf(events, changed, known), recordedAt)
}

// The subjects the events name; for merges also those that were merged before, which follow.
async function loadConcerned(
  tx: Transaction,
  events: readonly SubjectEvent[],
  named: ReadonlySet<string>,
): Promise<Map<string, Subject>> {
  const merges = events.flatMap((event) => (event.type === 'subject.merged' ? [event.data] : []))
  const ids = new Set([...named, ...merges.map(({ intoSubjectId }) => intoSubjectId)])
  const known = await loadSubjects(tx, ids)
  if (merges.length === 0) return known
  for (const subject of await loadMergedInto(tx, ids)) known.set(subject.subjectId, subject)
  return known
}

function differs(subject: Subject, known: ReadonlyMap<string, Subject>): boolean {
  const before = known.get(subject.subjectId)
  return before === undefined || !isSameSubject(before, subject)
}

function keyChanges({ states }: Followed, known: ReadonlyMap<string, ReadonlySet<string>>) {
  const gone: SubjectKey[] = []
  const added: SubjectKey[] = []
  for (const [subjectId, { data }] of states) {
    const before = known.get(subjectId) ?? new Set<string>()
    const after = new Set(keysOf(data.identifiers, data.person))
    for (const key of before) if (!after.has(key)) gone.push({ key, subjectId })
    for (const key of after) if (!before.has(key)) added.push({ key, subjectId })
  }
  return { gone, added }
}

function triggersOf(
  events: readonly SubjectEvent[],
  changed: readonly Subject[],
  known: ReadonlyMap<string, Subject>,
): Triggers {
  const triggers: Triggers = new Map()
  for (const subject of changed) {
    const before = known.get(subject.subjectId)
    const isMerged = subject.mergedInto !== before?.mergedInto
    if (before === undefined ? !isMerged : isJudgedAlike(before, subject) && !isMerged) continue
    const event = events.findLast(({ data }) => data.subjectId === subject.subjectId)
    addTrigger(triggers, subject.subjectId, { cause: causeOf(event), traceparent: event?.traceparent })
  }
  return triggers
}

const causeOf = (event: SubjectEvent | undefined): Cause =>
  event?.type === 'subject.merged'
    ? { kind: 'subject-merged', note: event.data.reason }
    : { kind: 'record-corrected', note: '主体信息变更' }
