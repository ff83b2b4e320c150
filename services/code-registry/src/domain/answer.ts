import { createEvent, deriveId, recordKeyOf } from '@mingxin/contracts'
import { isPerson } from './claim.ts'
import { isNational } from './codes.ts'
import { decided, originOf, registeringOf, subjectIdOf, type Version } from './decide.ts'
import { byRegistrar, firstMention, isTaken } from './grow.ts'
import { vouch } from './names.ts'
import { subjectRefOf } from './published.ts'
import { reconsider } from './reconsider.ts'
import { answered, type RecordState, rejected } from './record-state.ts'
import { register } from './register.ts'
import { isRegistered, type Subject } from './subject.ts'
import type { Closing, Work } from './work.ts'

/** How a person decides a question, and who decides it. */
export type Answer = { readonly actor: string; readonly reason: string } & (
  | { readonly decision: 'attach'; readonly subjectId: string }
  | { readonly decision: 'register' }
  | { readonly decision: 'reject' }
)

/** Why an answer cannot be given; undefined when it can. */
export type Refusal = 'subject-unknown' | 'other-kind' | 'person-without-id'

export interface Answering {
  readonly questionId: string
  readonly version: Version
  readonly record: RecordState
}

const MANUAL = { method: 'manual' } as const

/**
 * Lets a questioned record flow on as a person decided: attached to a known subject, attached to a new one made of what
 * the record says, or given up. Returns why not, then nothing has happened.
 */
export function answer(answering: Answering, given: Answer, work: Work): Refusal | undefined {
  switch (given.decision) {
    case 'attach':
      return attachTo(given.subjectId, answering, given, work)
    case 'register':
      return registerNew(answering, given, work)
    case 'reject':
      work.keep(rejected(answering.record, answering.questionId))
      work.close(closing(answering, given, undefined))
      return undefined
  }
}

function attachTo(subjectId: string, answering: Answering, given: Answer, work: Work): Refusal | undefined {
  const subject = work.view.subject(subjectId)
  if (subject === undefined) return 'subject-unknown'
  if (isPerson(subject) !== isPerson(answering.version.claim)) return 'other-kind'
  const decision = decided(subject, taught(subject, answering.version, work), MANUAL)
  if ('question' in decision) return undefined
  settle(subject, decision.after, decision.because, answering, given, work)
  return undefined
}

/**
 * What a record teaches a subject that a person tied it to: its spelling of the name, and all a registration says where
 * there was none before. Its codes stay out: whose they are was the question.
 */
function taught(subject: Subject, version: Version, { view }: Work): Subject {
  const { record, claim, receivedAt } = version
  if (record.kind === 'REGISTRATION' && !isRegistered(subject)) {
    return register(subject, registeringOf(version, false), view)
  }
  return claim.name === undefined ? subject : vouch(subject, claim.name, originOf(record, receivedAt))
}

function registerNew(answering: Answering, given: Answer, work: Work): Refusal | undefined {
  const { version } = answering
  const { claim, record } = version
  if (isPerson(claim) && claim.person === undefined) return 'person-without-id'
  const free = claim.codes.filter((code) => !isTaken(code, work.view) && (code.qualifier !== '' || isNational(code)))
  const [strongest] = free
  const subjectId = strongest ? subjectIdOf(strongest, record) : deriveId('subject', 'record', recordKeyOf(record))
  const mentioned = firstMention(subjectId, { ...claim, codes: free }, work.view, record.sourceOrgCode, byRegistrar)
  const isRegistration = record.kind === 'REGISTRATION'
  const after = isRegistration ? register(mentioned, registeringOf(version, false), work.view) : mentioned
  settle(undefined, { ...after, revision: 1 }, 'registered by a person', answering, given, work)
  return undefined
}

function settle(
  before: Subject | undefined,
  after: Subject,
  because: string,
  answering: Answering,
  given: Answer,
  work: Work,
): void {
  const { version, record: state } = answering
  const { record, receivedAt, traceparent } = version
  work.grow(before, after, because, { version, actor: given.actor })
  const data = { subject: subjectRefOf(after), match: MANUAL, record, receivedAt }
  work.events.push(createEvent('resolved-record.attached', after.subjectId, data, traceparent))
  work.keep(answered(state, { subjectId: after.subjectId, match: MANUAL }))
  work.close(closing(answering, given, after.subjectId))
  if (record.kind === 'REGISTRATION') reconsider(before, after, version, work)
}

const closing = ({ questionId, version }: Answering, given: Answer, subjectId: string | undefined): Closing => ({
  questionId,
  action: given.decision,
  actor: given.actor,
  reason: given.reason,
  version: version.record.version,
  subjectId,
})
