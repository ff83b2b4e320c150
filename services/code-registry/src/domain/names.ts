import type { SubjectKind } from '@mingxin/contracts'
import { compareOrganisationNames, mayBeSamePersonName, normaliseOrganisationName } from '@mingxin/identifiers'
import { isPerson } from './claim.ts'
import { isBorne, type Standing, type Subject, type SubjectName } from './subject.ts'

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
    .filter((one) => one.normalName !== normalName || isBorne(one))
    .map((one) => (one === current ? ended(one, on, registeredBefore) : one))
  const mention = subject.names.find((one) => one.normalName === normalName && !isBorne(one))
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
  if (known !== undefined && isBorne(known)) return subject
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
  return withName(subject, name, 'mentioned', { source, on })
}

function withName(subject: Subject, name: string, standing: Standing, { source, on }: Origin): Subject {
  const normalName = normaliseOrganisationName(name)
  const sinceRevision = subject.revision + 1
  const added: SubjectName = { name, normalName, standing, from: on, to: undefined, source, sinceRevision }
  return { ...subject, names: [...subject.names, added] }
}

/**
 * Whether a record may mean this body by that name: like a name it bears or bore (brackets, legal form, variant
 * characters, a branch of the house …), or one that a person vouched for. A body nobody named may be called anything. Of
 * natural persons no registrar tells the name; theirs is what the first record said, or what a person vouched for.
 */
export function mayBeCalled({ kind, names }: Subject, normalName: string): boolean {
  if (names.length === 0) return true
  return names.some((known) =>
    known.normalName === normalName
      ? known.standing !== 'mentioned'
      : isBorne(known) && areAlike(kind, known.normalName, normalName),
  )
}

/** Whether two normal names may be those of one subject of this kind. */
export const areAlike = (kind: SubjectKind, one: string, other: string): boolean =>
  isPerson({ kind }) ? mayBeSamePersonName(one, other) : compareOrganisationNames(one, other).verdict !== 'different'

/** Takes out the spellings of earlier records that are unlike every name the registrar told. */
export function withoutUnlikeMentions(subject: Subject): Subject {
  const names = subject.names.filter((name) => name.standing !== 'mentioned' || mayBeCalled(subject, name.normalName))
  return names.length === subject.names.length ? subject : { ...subject, names }
}

/** Remembers the name under which a person tied a record to the subject, however many spellings are known. */
export function vouch(subject: Subject, name: string, origin: Origin): Subject {
  const normalName = normaliseOrganisationName(name)
  const known = subject.names.find(isNamed(normalName))
  if (known === undefined) {
    return subject.name === undefined ? mention(subject, name, origin) : withName(subject, name, 'vouched', origin)
  }
  if (known.standing !== 'mentioned') return subject
  const vouched: SubjectName = { ...known, standing: 'vouched' }
  return { ...subject, names: subject.names.map((one) => (one === known ? vouched : one)) }
}

export const currentName = ({ names }: Subject): SubjectName | undefined =>
  names.find(({ standing }) => standing === 'current')
