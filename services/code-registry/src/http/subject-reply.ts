import type { codeRegistryOperations, OpenLevel } from '@mingxin/contracts'
import { maySeePersonsNames, shownName } from '../domain/disclosure.ts'
import { shownCodes, shownNames } from '../domain/published.ts'
import type { Subject, SubjectCode, SubjectName } from '../domain/subject.ts'
import type { FoundSubject } from '../find-subject.ts'
import type { RecordedChange } from '../store/changes.ts'

type SubjectReply = codeRegistryOperations.GetSubjectReply
type HistoryReply = codeRegistryOperations.GetSubjectHistoryReply

/** A subject as a reader of this level may see it. */
export function subjectReply(
  { subject, redirectedFrom }: FoundSubject,
  level: OpenLevel,
  openQuestions: number | undefined,
): SubjectReply {
  const { subjectId, kind, status, revision, name, uscc, region, legalRep, person } = subject
  return {
    subjectId,
    kind,
    status,
    ...(name !== undefined && { name: shownName(level, subject, name) }),
    ...(uscc !== undefined && { uscc }),
    ...(person !== undefined && { maskedId: person.masked }),
    ...(region !== undefined && { region }),
    ...(legalRep !== undefined && maySeePersonsNames(level) && { legalRep }),
    names: shownNames(subject.names).map((one) => nameReply(one, subject, level)),
    identifiers: shownCodes(subject.codes).map(codeReply),
    revision,
    ...(redirectedFrom !== undefined && { redirectedFrom }),
    ...(openQuestions !== undefined && { openQuestions }),
  }
}

/**
 * The history of a subject: all of it, or the names and codes that held on a day. A name that was only mentioned never
 * held.
 */
export function historyReply(
  subject: Subject,
  changes: readonly RecordedChange[],
  level: OpenLevel,
  onDate: string | undefined,
): HistoryReply {
  const held = <T extends { readonly from: string | undefined; readonly to: string | undefined }>(one: T): boolean =>
    onDate === undefined || ((one.from ?? onDate) <= onDate && (one.to === undefined || onDate < one.to))
  const names = shownNames(subject.names).filter(
    (one) => held(one) && (onDate === undefined || one.standing !== 'mentioned'),
  )
  return {
    subjectId: subject.subjectId,
    names: names.map((one) => nameReply(one, subject, level)),
    identifiers: shownCodes(subject.codes).filter(held).map(codeReply),
    changes: changes.map(({ at, name, record, ...change }) => ({
      ...change,
      at: at.toISOString(),
      ...(name !== undefined && { name: shownName(level, subject, name) }),
      ...(record !== undefined && { record }),
    })),
  }
}

const nameReply = ({ name, standing, from, to, source }: SubjectName, subject: Subject, level: OpenLevel) => ({
  name: shownName(level, subject, name),
  current: standing === 'current',
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  source,
})

const codeReply = ({ type, value, from, to, source }: SubjectCode) => ({
  type,
  value,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  source,
})
