import type { CreditEvent } from '@mingxin/contracts'
import type { Subject } from './subject.ts'

export type SubjectEvent = Extract<CreditEvent, { type: `subject.${string}` }>
export type StateEvent = Exclude<SubjectEvent, { type: 'subject.merged' }>

/** What a page of events leaves: the subjects as they are then, and the newest state event of each that had one. */
export interface Followed {
  readonly subjects: ReadonlyMap<string, Subject>
  readonly states: ReadonlyMap<string, StateEvent>
}

/** Applies events to the subjects they are about; `known` holds these, their survivors and whatever was merged into them. */
export function follow(known: ReadonlyMap<string, Subject>, events: readonly SubjectEvent[]): Followed {
  const subjects = new Map(known)
  const states = new Map<string, StateEvent>()
  for (const event of events) {
    if (event.type === 'subject.merged') merge(subjects, event.data)
    else takeState(subjects, states, event)
  }
  return { subjects, states }
}

// Each event carries the whole state, so one that is not newer than what is known says nothing.
function takeState(subjects: Map<string, Subject>, states: Map<string, StateEvent>, event: StateEvent): void {
  const { subjectId, revision, kind, name, names, identifiers, person, region } = event.data
  const before = subjects.get(subjectId)
  if (before && before.registryRevision >= revision) return
  states.set(subjectId, event)
  subjects.set(subjectId, {
    subjectId,
    registryRevision: revision,
    kind,
    name: name ?? names.find(({ current }) => current)?.name,
    uscc: identifiers.find(({ type }) => type === 'uscc' || type === 'exceptional-uscc')?.value,
    maskedId: person?.masked,
    region,
    mergedInto: before?.mergedInto,
  })
}

type Merge = Extract<SubjectEvent, { type: 'subject.merged' }>['data']

/**
 * A merged subject is a redirect from now on, and whatever was merged into it before follows: one step finds the survivor.
 * A merge that would go round in a circle is passed over.
 */
function merge(subjects: Map<string, Subject>, { subjectId, intoSubjectId }: Merge): void {
  const merged = subjects.get(subjectId) ?? unnamed(subjectId)
  const named = subjects.get(intoSubjectId) ?? { ...unnamed(intoSubjectId), kind: merged.kind }
  const survivor = named.mergedInto ?? intoSubjectId
  if (survivor === subjectId) return
  subjects.set(intoSubjectId, named)
  const followers = [merged, ...[...subjects.values()].filter(({ mergedInto }) => mergedInto === subjectId)]
  for (const follower of followers) subjects.set(follower.subjectId, { ...follower, mergedInto: survivor })
}

// The registry's own event about it is still under way.
const unnamed = (subjectId: string): Subject => ({
  subjectId,
  registryRevision: 0,
  kind: 'LEGAL_PERSON',
  name: undefined,
  uscc: undefined,
  maskedId: undefined,
  region: undefined,
  mergedInto: undefined,
})
