import { normaliseOrganisationName } from '@mingxin/identifiers'
import type { Subject, SubjectName } from './subject.ts'

/** Where a fact comes from: the organisation whose record says so, and the business day it is said of. */
export interface Origin {
  readonly source: string
  readonly on: string | undefined
}

/** Records that spell a name wrongly are without number; what a subject remembers of them is not. */
const MENTIONS_MAX = 100

const isNamed = (normalName: string) => (name: SubjectName) => name.normalName === normalName

/** Makes `name` the current one; the one before it becomes former on `on`, or stays a mention if it never was more. */
export function rename(subject: Subject, name: string, { source, on }: Origin, registeredBefore: boolean): Subject {
  const normalName = normaliseOrganisationName(name)
  const current = currentName(subject)
  if (current?.normalName === normalName) return subject
  const others = subject.names
    .filter((one) => !(one.normalName === normalName && one.standing === 'mentioned'))
    .map((one) => (one === current ? ended(one, on, registeredBefore) : one))
  const mention = subject.names.find((one) => one.normalName === normalName && one.standing === 'mentioned')
  const named: SubjectName = {
    name,
    normalName,
    standing: 'current',
    from: on,
    to: undefined,
    source,
    sinceRevision: mention?.sinceRevision ?? subject.revision + 1,
  }
  return { ...subject, name, names: [...others, named] }
}

const ended = (name: SubjectName, on: string | undefined, registeredBefore: boolean): SubjectName =>
  registeredBefore ? { ...name, standing: 'former', to: on } : { ...name, standing: 'mentioned' }

/** Adds a name it bore until `to`, learnt from its registration. */
export function withFormerName(subject: Subject, name: string, to: string | undefined, source: string): Subject {
  const normalName = normaliseOrganisationName(name)
  const known = subject.names.find(isNamed(normalName))
  if (known !== undefined && known.standing !== 'mentioned') return subject
  const former: SubjectName = {
    name,
    normalName,
    standing: 'former',
    from: undefined,
    to,
    source,
    sinceRevision: known?.sinceRevision ?? subject.revision + 1,
  }
  return { ...subject, names: [...subject.names.filter((one) => one !== known), former] }
}

/** Remembers how a record spelled the subject. A spelling of the same normal form is no other name. */
export function mention(subject: Subject, name: string, { source, on }: Origin): Subject {
  const normalName = normaliseOrganisationName(name)
  if (subject.names.some(isNamed(normalName))) return subject
  if (subject.name === undefined) return rename(subject, name, { source, on: undefined }, false)
  if (subject.names.filter(({ standing }) => standing === 'mentioned').length >= MENTIONS_MAX) return subject
  const mentioned: SubjectName = {
    name,
    normalName,
    standing: 'mentioned',
    from: on,
    to: undefined,
    source,
    sinceRevision: subject.revision + 1,
  }
  return { ...subject, names: [...subject.names, mentioned] }
}

export const currentName = ({ names }: Subject): SubjectName | undefined =>
  names.find(({ standing }) => standing === 'current')
