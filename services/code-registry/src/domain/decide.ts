import { type AcceptedRecord, deriveId, type Match, recordKeyOf } from '@mingxin/contracts'
import { normaliseOrganisationName as normalOf } from '@mingxin/identifiers'
import { shanghaiDate } from '@mingxin/working-days'
import { type Claim, type CodeClaim, isPerson } from './claim.ts'
import { type Code, isHint, isNational } from './codes.ts'
import { byRecord, byRegistrar, firstMention, gainCodes } from './grow.ts'
import type { Identification, Occasion } from './identification.ts'
import { identify } from './identify.ts'
import type { Lookups } from './lookups.ts'
import { mayBeCalled, mention, type Origin } from './names.ts'
import { type Question, question } from './question.ts'
import { judgeName, type Registering, register } from './register.ts'
import { readRegistration } from './registration.ts'
import { canGain, type Subject } from './subject.ts'

/** A version of a record that came in, with what it says of its subject. */
export interface Version {
  readonly record: AcceptedRecord
  readonly claim: Claim
  readonly receivedAt: string
  readonly traceparent: string | undefined
  /** Why the source says that this version is about another subject than the one before. */
  readonly correction: string | undefined
}

/** Whom a version was tied to before, and by whom: the registry itself, or a person. */
export interface Tie {
  readonly subjectId: string
  readonly match: Match
}

/**
 * Whom a version is about. `after` is the subject with what the version teaches about it; it is `before` itself when
 * it teaches nothing, and `before` is undefined for a subject nobody knew.
 */
export type Decision =
  | { readonly before: Subject | undefined; readonly after: Subject; readonly match: Match; readonly because: string }
  | { readonly question: Question }

/** Decides whom a version of a record is about, and what follows for the subject. Pure: the same facts, the same answer. */
export function decide(version: Version, tie: Tie | undefined, lookups: Lookups): Decision {
  const identified = ownSubject(version, tie, lookups, identify(version.claim, lookups, occasionOf(version)))
  if ('question' in identified) return identified
  if ('unknown' in identified) return meet(version, identified.unknown, lookups)
  const { found, match } = identified
  if (isHeldBack(found, version, tie)) return heldBack(found, version)
  return teach(found, isManual(tie, found) ? tie.match : match, version, isOwnTie(tie, found), lookups)
}

const occasionOf = ({ record, receivedAt }: Version): Occasion => ({
  isRegistration: record.kind === 'REGISTRATION',
  on: record.decidedOn ?? record.publishedOn ?? shanghaiDate(new Date(receivedAt)),
  formerNames: formerNamesIn(record),
})

const formerNamesIn = ({ kind, payload }: AcceptedRecord): string[] =>
  kind !== 'REGISTRATION'
    ? []
    : readRegistration(payload).nameChanges.flatMap(({ before }) => (before === undefined ? [] : [normalOf(before)]))

/**
 * A newer version of a registration is about the body it registered, also where its codes alone identify nobody: under a
 * new name an old number leads nowhere.
 */
function ownSubject(
  version: Version,
  tie: Tie | undefined,
  lookups: Lookups,
  identified: Identification,
): Identification {
  const { record, claim, correction } = version
  const tied = tie && lookups.subject(tie.subjectId)
  const isOwn = record.kind === 'REGISTRATION' && correction === undefined && !('found' in identified)
  if (!isOwn || tie === undefined || tied === undefined || !isOwnTie(tie, tied)) return identified
  if (isPerson(claim) !== isPerson(tied)) return identified
  const national = claim.codes.filter(isNational)
  const mayGain = 'unknown' in identified && national.every((code) => canGain(tied, code))
  return mayGain || national.length === 0 ? { found: tied, match: tie.match } : identified
}

/**
 * A record whose name is unlike every name of the body its code belongs to names nobody for certain: either the code or the
 * name is wrong. It burdens nobody until a person has decided, or until the registrar tells the name. The registrar's own
 * records follow the rules of renaming; what a person tied once stays tied.
 */
export const isHeldBack = (found: Subject, { record, claim }: Version, tie: Tie | undefined): boolean =>
  record.kind !== 'REGISTRATION' &&
  !isManual(tie, found) &&
  claim.normalName !== undefined &&
  !mayBeCalled(found, claim.normalName)

const heldBack = (found: Subject, { claim }: Version): { readonly question: Question } =>
  question('name-unlike', whyUnlike(found, claim), [found], 'holds the code under another name')

/** Names of persons are told by the record and the candidate, to whoever may see them. */
const whyUnlike = (found: Subject, { name }: Claim): string =>
  isPerson(found)
    ? 'the id document is that of a person of another name'
    : `the code is ${found.name === undefined ? 'another body’s' : `that of ${found.name}`}, the record calls its subject ${name}`

const isManual = (tie: Tie | undefined, { subjectId }: Subject): tie is Tie =>
  tie?.subjectId === subjectId && tie.match.method === 'manual'

const isOwnTie = (tie: Tie | undefined, found: Subject): boolean =>
  tie?.subjectId === found.subjectId && tie.match.method !== 'manual'

/** The id of a subject comes from what it was first known by, so a replay of the same records gives the same ids. */
export function subjectIdOf(code: CodeClaim, { sourceOrgCode, subject }: AcceptedRecord): string {
  const { type, value, qualifier } = code
  if (isNational(code)) return deriveId('subject', type, value)
  if (!isHint(type)) return deriveId('subject', type, value, qualifier)
  return deriveId('subject', type, value, qualifier, subject.region ?? sourceOrgCode)
}

function meet(version: Version, code: CodeClaim, lookups: Lookups): Decision {
  const { claim, record } = version
  const isRegistration = record.kind === 'REGISTRATION'
  const mayTeach = isRegistration ? byRegistrar : (one: Code) => one === code || byRecord(one)
  const mentioned = firstMention(subjectIdOf(code, record), claim, lookups, record.sourceOrgCode, mayTeach)
  const after = isRegistration ? register(mentioned, registeringOf(version, false), lookups) : mentioned
  const shown = code.shown !== undefined && { value: code.shown }
  return {
    before: undefined,
    after: { ...after, revision: 1 },
    match: { method: isRegistration ? code.method : 'first-mention', ...shown },
    because: isRegistration ? 'registration' : 'first mention',
  }
}

function teach(found: Subject, match: Match, version: Version, isTied: boolean, lookups: Lookups): Decision {
  const { record, claim } = version
  const origin = originOf(record, version.receivedAt)
  if (record.kind !== 'REGISTRATION') {
    return decided(found, remember(gainCodes(found, claim, lookups, origin, byRecord), claim, origin), match)
  }
  const registering = registeringOf(version, isTied)
  if (judgeName(found, registering) === 'conflict') return nameConflict(found)
  return decided(found, register(gainCodes(found, claim, lookups, origin, byRegistrar), registering, lookups), match)
}

/** Keeps a spelling the subject was not known by, as a mention. */
const remember = (subject: Subject, { name }: Claim, origin: Origin): Subject =>
  name === undefined || !mayMention(subject, name) ? subject : mention(subject, name, origin)

/** A later version of what a person tied to it may give an unlike name: that says nothing of what the subject is called. */
const mayMention = (subject: Subject, name: string): boolean => mayBeCalled(subject, normalOf(name))

const nameConflict = (found: Subject): Decision =>
  question(
    'name-conflict',
    'another registration gives the code to another name, and nothing says that the name changed',
    [found],
    'holds the code under its name',
  )

export const registeringOf = ({ record, claim, receivedAt }: Version, isTied: boolean): Registering => ({
  recordKey: recordKeyOf(record),
  claim,
  registration: readRegistration(record.payload),
  origin: originOf(record, receivedAt),
  decidedOn: record.decidedOn,
  isTied,
})

/** The business day a record speaks of: its approval, its decision, its publication, or at last the day it came in. */
export function originOf(record: AcceptedRecord, receivedAt: string): Origin {
  const { approvedOn } = record.kind === 'REGISTRATION' ? readRegistration(record.payload) : { approvedOn: undefined }
  const on = approvedOn ?? record.decidedOn ?? record.publishedOn ?? shanghaiDate(new Date(receivedAt))
  return { source: record.sourceOrgCode, on }
}

/** A decision for a known subject. Its revision grows exactly when something that is published changed. */
export function decided(before: Subject, grown: Subject, match: Match): Decision {
  const reasons = whatChanged(before, grown)
  return { before, after: revised(before, grown, reasons.length > 0), match, because: reasons.join(', ') }
}

function revised(before: Subject, grown: Subject, isPublished: boolean): Subject {
  if (isPublished) return { ...grown, revision: before.revision + 1 }
  const isDatedAlike = grown.approvedOn === before.approvedOn && grown.asOf === before.asOf
  const standsAlike = before.registeredBy !== undefined || grown.registeredBy === undefined
  return isDatedAlike && standsAlike ? before : grown
}

function whatChanged(before: Subject, after: Subject): string[] {
  const reasons: string[] = []
  if (before.status !== after.status) reasons.push(`status ${after.status}`)
  if (before.name !== after.name) reasons.push('name changed')
  else if (before.names !== after.names) reasons.push('another name noted')
  if (before.codes !== after.codes) reasons.push('code gained')
  const isElse = before.kind !== after.kind || before.region !== after.region || before.legalRep !== after.legalRep
  if (isElse) reasons.push('registered facts changed')
  return reasons
}
