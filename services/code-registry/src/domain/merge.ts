import { createEvent, type NewCreditEvent } from '@mingxin/contracts'
import { isPerson } from './claim.ts'
import { currentName, rename } from './names.ts'
import { subjectEvent } from './published.ts'
import { isRegistered, type Subject, type SubjectName } from './subject.ts'
import type { SubjectChange } from './work.ts'

/** Why two subjects cannot be merged this way; undefined when they can. */
export type MergeRefusal = 'itself' | 'merged-before' | 'other-kind'

export interface Merging {
  readonly reason: string
  readonly actor: string
  readonly at: Date
  readonly traceparent: string
}

export interface Merged {
  readonly redirect: Subject
  readonly survivor: Subject
  readonly changes: readonly SubjectChange[]
  readonly events: readonly NewCreditEvent[]
}

/** The survivor is the subject itself when `into` was merged into it: a merge is never undone in a circle. */
export function refusalOf(merged: Subject, survivor: Subject): MergeRefusal | undefined {
  if (merged.status === 'MERGED') return 'merged-before'
  if (merged.subjectId === survivor.subjectId) return 'itself'
  return isPerson(merged) === isPerson(survivor) ? undefined : 'other-kind'
}

/**
 * Makes a subject a redirect. The survivor keeps all it has; codes and names of the other come on top, the names as ones
 * it bore, so that whatever led to either leads to the survivor. What only the merged one had registered is taken over.
 */
export function merge(merged: Subject, survivor: Subject, merging: Merging): Merged {
  const redirect: Subject = {
    ...merged,
    status: 'MERGED',
    revision: merged.revision + 1,
    mergedInto: survivor.subjectId,
    names: [],
    codes: [],
  }
  const grown = withFacts(survivor, merged)
  const { traceparent } = merging
  return {
    redirect,
    survivor: grown,
    changes: changesOf(redirect, grown, merging),
    events: [mergedEvent(redirect, merging), subjectEvent('changed', grown, traceparent)],
  }
}

function withFacts(survivor: Subject, merged: Subject): Subject {
  const isTakingOver = isRegistered(merged) && !isRegistered(survivor)
  const facts = isTakingOver ? { ...merged, ...identityOf(survivor) } : survivor
  const named = isTakingOver || survivor.name === undefined ? renamedAs(survivor, merged) : survivor
  const revision = survivor.revision + 1
  return {
    ...facts,
    revision,
    name: named.name,
    uscc: survivor.uscc ?? merged.uscc,
    region: facts.region ?? merged.region,
    person: survivor.person ?? merged.person,
    legalRep: facts.legalRep ?? merged.legalRep,
    names: [...named.names, ...namesFrom(merged, named, revision)],
    codes: [...survivor.codes, ...merged.codes],
  }
}

const identityOf = ({ subjectId, kind, mergedInto }: Subject) => ({ subjectId, kind, mergedInto })

function renamedAs(survivor: Subject, merged: Subject): Subject {
  const name = currentName(merged)
  return name === undefined ? survivor : rename(survivor, name.name, { source: name.source, on: name.from }, false)
}

function namesFrom(merged: Subject, survivor: Subject, sinceRevision: number): SubjectName[] {
  const known = new Set(survivor.names.map(({ normalName }) => normalName))
  return merged.names
    .filter(({ normalName }) => !known.has(normalName) && known.add(normalName))
    .map((name) => ({ ...name, sinceRevision, standing: name.standing === 'current' ? 'former' : name.standing }))
}

function mergedEvent(redirect: Subject, { reason, at, traceparent }: Merging): NewCreditEvent {
  const { subjectId, revision, mergedInto = '' } = redirect
  const data = { subjectId, revision, intoSubjectId: mergedInto, reason, mergedAt: at.toISOString() }
  return createEvent('subject.merged', subjectId, data, traceparent)
}

function changesOf(redirect: Subject, survivor: Subject, { reason, actor }: Merging): SubjectChange[] {
  const row = ({ subjectId, revision, status, name }: Subject, change: SubjectChange['change'], because: string) => ({
    subjectId,
    revision,
    change,
    status,
    name,
    because,
    actor,
    record: undefined,
  })
  return [
    row(redirect, 'merged', `merged into ${survivor.subjectId}: ${reason}`),
    row(survivor, 'changed', `took over ${redirect.subjectId}: ${reason}`),
  ]
}
