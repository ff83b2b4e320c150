import { createEvent, type EventData, type Identifier, type NewCreditEvent, type SubjectRef } from '@mingxin/contracts'
import { isHidden, rankOf } from './codes.ts'
import type { Subject, SubjectCode, SubjectName } from './subject.ts'

/** How a subject's change is told: registered, changed, cancelled carry the whole state, so the newest is enough. */
export type Change = 'registered' | 'changed' | 'cancelled' | 'merged'

export function changeOf(before: Subject | undefined, after: Subject): Exclude<Change, 'merged'> {
  if (before === undefined) return 'registered'
  return after.status === 'CANCELLED' && before.status !== 'CANCELLED' ? 'cancelled' : 'changed'
}

/** The event that tells of a subject's new state. */
export function subjectEvent(
  change: Exclude<Change, 'merged'>,
  subject: Subject,
  traceparent: string | undefined,
): NewCreditEvent {
  const key = subject.subjectId
  switch (change) {
    case 'registered':
      return createEvent('subject.registered', key, stateOf(subject), traceparent)
    case 'changed':
      return createEvent('subject.changed', key, stateOf(subject), traceparent)
    case 'cancelled': {
      const endedOn = subject.asOf !== undefined && { endedOn: subject.asOf }
      return createEvent('subject.cancelled', key, { ...stateOf(subject), ...endedOn }, traceparent)
    }
  }
}

function stateOf(subject: Subject): EventData['subject.changed'] {
  const { subjectId, revision, kind, status, name, person, region, legalRep } = subject
  return {
    subjectId,
    revision,
    kind,
    status,
    ...(name !== undefined && { name }),
    names: shownNames(subject.names).map(nameOf),
    identifiers: identifiersOf(subject.codes),
    ...(person !== undefined && { person }),
    ...(region !== undefined && { region }),
    ...(legalRep !== undefined && { legalRep }),
  }
}

const nameOf = ({ name, standing, from, to }: SubjectName): EventData['subject.changed']['names'][number] => ({
  name,
  current: standing === 'current',
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})

/** Oldest first. What is told depends on what a subject has, not on the order in which it was read. */
export const shownNames = (names: readonly SubjectName[]): readonly SubjectName[] =>
  names.length < 2 ? names : names.toSorted((a, b) => a.sinceRevision - b.sinceRevision || (a.name < b.name ? -1 : 1))

type ShownCode = SubjectCode & { readonly type: Identifier['type'] }

/** The codes that may be told, strongest first: none made of persons' numbers, and each once whatever qualifies it. */
export function shownCodes(codes: readonly SubjectCode[]): ShownCode[] {
  const seen = new Set<string>()
  const shown = codes.filter((code): code is ShownCode => {
    const key = `${code.type} ${code.value}`
    if (isHidden(code.type) || seen.has(key)) return false
    seen.add(key)
    return true
  })
  return shown.sort((a, b) => rankOf(a.type) - rankOf(b.type) || (a.value < b.value ? -1 : 1))
}

const identifiersOf = (codes: readonly SubjectCode[]): Identifier[] =>
  shownCodes(codes).map(({ type, value }) => ({ type, value }))

/** What a reader needs to recognise the subject. */
export function subjectRefOf({ subjectId, kind, name, uscc, person, region }: Subject): SubjectRef {
  return {
    subjectId,
    kind,
    ...(name !== undefined && { name }),
    ...(uscc !== undefined && { uscc }),
    ...(person !== undefined && { maskedId: person.masked }),
    ...(region !== undefined && { region }),
  }
}
