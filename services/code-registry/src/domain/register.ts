import { normaliseOrganisationName } from '@mingxin/identifiers'
import type { Claim } from './claim.ts'
import { requalifyWeakCodes } from './grow.ts'
import type { Lookups } from './lookups.ts'
import { currentName, mention, type Origin, rename, withFormerName, withoutUnlikeMentions } from './names.ts'
import { asOfRegistration, type NameChange, type Registration } from './registration.ts'
import { isRegistered, type Subject } from './subject.ts'

/** A REGISTRATION record as it bears on a subject that holds its codes. */
export interface Registering {
  readonly recordKey: string
  readonly claim: Claim
  readonly registration: Registration
  readonly origin: Origin
  readonly decidedOn: string | undefined
  /** An earlier version of the record was tied to this subject by the registry itself. */
  readonly isTied: boolean
}

/**
 * What a registered name means for a subject. `former`: it bore that name before: the record is merely older, in that it
 * was approved earlier, as its successor would have renamed the subject had it come first.
 * `conflict`: another record claims the same code under another name and nothing says that the name changed, so either
 * code or name is wrong (two factories on one code).
 */
export type NameVerdict = 'same' | 'rename' | 'former' | 'conflict'

export function judgeName(subject: Subject, registering: Registering): NameVerdict {
  const { normalName } = registering.claim
  const current = currentName(subject)?.normalName
  if (normalName === undefined || current === undefined || normalName === current) return 'same'
  if (mayRename(subject, registering, current, normalName)) return 'rename'
  const isFormer = subject.names.some((one) => one.normalName === normalName && one.standing === 'former')
  return isFormer || isApprovedBefore(subject, registering) ? 'former' : 'conflict'
}

function isApprovedBefore(subject: Subject, { registration, decidedOn }: Registering): boolean {
  const asOf = asOfRegistration(registration, decidedOn)
  const isNewer = asOf !== undefined && subject.asOf !== undefined && asOf > subject.asOf
  return isLater(subject.approvedOn, registration.approvedOn) && !isNewer
}

function mayRename(subject: Subject, registering: Registering, from: string, to: string): boolean {
  const { approvedOn, nameChanges } = registering.registration
  if (isAuthority(subject, registering)) return true
  if (isOlder(subject, registering)) return false
  return registering.isTied || isRenaming(nameChanges, from, to) || isLater(approvedOn, subject.approvedOn)
}

/** No record stands behind the registered facts, or the one that does says more. */
const isAuthority = ({ registeredBy }: Subject, { recordKey }: Registering): boolean =>
  registeredBy === undefined || registeredBy === recordKey

function isOlder(subject: Subject, { registration, decidedOn }: Registering): boolean {
  const asOf = asOfRegistration(registration, decidedOn)
  return subject.asOf !== undefined && (asOf === undefined || asOf < subject.asOf)
}

const isRenaming = (changes: readonly NameChange[], from: string, to: string): boolean =>
  changes.some(({ before, after }) => isNormally(after, to) || (after === undefined && isNormally(before, from)))

const isNormally = (name: string | undefined, normalName: string): boolean =>
  name !== undefined && normaliseOrganisationName(name) === normalName

const isLater = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a > b

/** The subject after a registration whose name is no conflict. What is older than the facts known tells former names alone. */
export function register(subject: Subject, registering: Registering, lookups: Lookups): Subject {
  const { registration, decidedOn, claim, recordKey } = registering
  const verdict = judgeName(subject, registering)
  const isStale = verdict === 'former' || isOlder(subject, registering)
  if (isStale && !isAuthority(subject, registering)) return withOlderNames(subject, registering)
  const named = requalifyWeakCodes(withoutUnlikeMentions(withRegisteredNames(subject, registering, verdict)), lookups)
  return {
    ...named,
    kind: claim.kind,
    status: registration.status,
    region: claim.region ?? named.region,
    legalRep: claim.legalRep ?? named.legalRep,
    registeredBy: recordKey,
    approvedOn: registration.approvedOn ?? named.approvedOn,
    asOf: asOfRegistration(registration, decidedOn) ?? named.asOf,
  }
}

const withRegisteredNames = (subject: Subject, registering: Registering, verdict: NameVerdict): Subject =>
  withChangedNames(withRegisteredName(subject, registering, verdict), registering)

const withChangedNames = (subject: Subject, { registration: { nameChanges }, origin }: Registering): Subject =>
  nameChanges.reduce(
    (known, { before, on }) => (before === undefined ? known : withFormerName(known, before, on, origin.source)),
    subject,
  )

/** Until when it bore the older name nobody said: there may be others between. */
function withOlderNames(subject: Subject, registering: Registering): Subject {
  const { name } = registering.claim
  const { source } = registering.origin
  return withChangedNames(name === undefined ? subject : withFormerName(subject, name, undefined, source), registering)
}

function withRegisteredName(
  subject: Subject,
  { claim, registration, origin }: Registering,
  verdict: NameVerdict,
): Subject {
  const { name, normalName } = claim
  if (name === undefined || normalName === undefined) return subject
  if (verdict !== 'rename') return mention(subject, name, origin)
  const on = registration.nameChanges.findLast(({ after }) => isNormally(after, normalName))?.on ?? origin.on
  return rename(subject, name, { ...origin, on }, isRegistered(subject))
}

/**
 * The subject after the record its registered facts rest on has left it. The facts stay as the last ones known, and
 * stand against no other registration any more.
 */
export const withoutRegistration = (subject: Subject): Subject => ({
  ...subject,
  registeredBy: undefined,
  approvedOn: undefined,
  asOf: undefined,
})
