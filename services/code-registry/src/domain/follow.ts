import { createEvent, type RecordKey, type RecordKind, recordKeyOf } from '@mingxin/contracts'
import { isPerson } from './claim.ts'
import { type Decision, decide, isHeldBack, type Tie, type Version } from './decide.ts'
import { subjectRefOf } from './published.ts'
import { reconsider } from './reconsider.ts'
import { attached, openQuestionOf, questioned, type RecordState, tieOf, withdrawn } from './record-state.ts'
import { withoutRegistration } from './register.ts'
import type { Subject } from './subject.ts'
import { isProvisional } from './waiting.ts'
import { type Arrival, isWithdrawal, REGISTRY, type Withdrawal, type Work } from './work.ts'

/**
 * Follows what came in, one after the other. A version that is not newer than what is known of its record is a repeated
 * or late delivery and has no effect.
 */
export function follow(arrivals: readonly Arrival[], work: Work): void {
  for (const arrival of arrivals) {
    const key = isWithdrawal(arrival) ? arrival.recordKey : arrival.record
    const before = work.record(key)
    if (before !== undefined && key.version <= before.version) continue
    if (isWithdrawal(arrival)) withdraw(arrival, before, work)
    else followVersion(arrival, before, work)
  }
}

function followVersion(version: Version, before: RecordState | undefined, work: Work): void {
  if (before !== undefined) work.provisional.delete(version.record)
  const tie = tieOf(before)
  const decision = keepTie(decide(version, tie, work.view), version, tie, work)
  if ('question' in decision) {
    if (tie !== undefined) detach(tie, version, undefined, work)
    const questionId = work.ask(decision.question, version, openQuestionOf(before))
    work.keep(questioned(before, arrivedOf(version), questionId))
    return
  }
  const { after, match, because } = decision
  work.grow(decision.before, after, because, { version })
  supersede(before, version, after, work)
  attach(after, { subjectId: after.subjectId, match }, version, before, work)
  if (version.record.kind === 'REGISTRATION') reconsider(decision.before, after, version, work)
  else if (isProvisional(after, match, version)) work.provisional.add({ subjectId: after.subjectId, version })
}

/**
 * A version that says nothing of another subject stays with the one its record is tied to, also when it alone would be
 * a question: by the registry's own rule its source would have had to say so. Not so under a name unlike its subject's,
 * unless a person tied it.
 */
function keepTie(decision: Decision, version: Version, tie: Tie | undefined, { view }: Work): Decision {
  const tied = tie && view.subject(tie.subjectId)
  const isKept = 'question' in decision && version.correction === undefined
  if (!isKept || tie === undefined || tied === undefined || isPerson(tied) !== isPerson(version.claim)) return decision
  if (decision.question.kind === 'name-unlike' || isHeldBack(tied, version, tie)) return decision
  return { before: tied, after: tied, match: tie.match, because: '' }
}

/** A record leaves its old subject before it comes to the new one. */
function attach(subject: Subject, tie: Tie, version: Version, before: RecordState | undefined, work: Work): void {
  const { record, receivedAt, traceparent } = version
  const data = { subject: subjectRefOf(subject), match: tie.match, record, receivedAt }
  const old = tieOf(before)
  if (old !== undefined && old.subjectId !== tie.subjectId) detach(old, version, tie.subjectId, work)
  const isAmended = before !== undefined && old?.subjectId === tie.subjectId
  work.events.push(
    isAmended
      ? createEvent('resolved-record.amended', tie.subjectId, { ...data, previousVersion: before.version }, traceparent)
      : createEvent('resolved-record.attached', tie.subjectId, data, traceparent),
  )
  work.keep(attached(before, arrivedOf(version), tie))
}

function detach(tie: Tie, version: Version, movedTo: string | undefined, work: Work): void {
  const { record, correction, traceparent } = version
  const { sourceOrgCode, recordId, kind } = record
  const data = {
    subjectId: tie.subjectId,
    recordKey: { sourceOrgCode, recordId, version: record.version },
    kind,
    because: 'moved',
    ...(movedTo !== undefined && { movedTo }),
    ...(correction !== undefined && { reason: correction }),
  } as const
  work.events.push(createEvent('resolved-record.detached', tie.subjectId, data, traceparent))
  leave(tie, record, work)
}

/** What a subject was registered by stands behind it no longer once it is gone. Nothing published changes. */
function leave({ subjectId }: Tie, key: Pick<RecordKey, 'sourceOrgCode' | 'recordId'>, { view }: Work): void {
  const subject = view.subject(subjectId)
  if (subject?.registeredBy === recordKeyOf(key)) view.put(withoutRegistration(subject))
}

/** A later version said by itself what was asked. */
function supersede(before: RecordState | undefined, { record }: Version, { subjectId }: Subject, work: Work): void {
  const questionId = openQuestionOf(before)
  if (questionId === undefined) return
  const reason = `version ${record.version} says whose it is`
  work.close({ questionId, action: 'superseded', actor: REGISTRY, reason, version: record.version, subjectId })
}

function withdraw(withdrawal: Withdrawal, before: RecordState | undefined, work: Work): void {
  const { recordKey, kind, reason, traceparent } = withdrawal
  const tie = tieOf(before)
  work.provisional.delete(recordKey)
  if (tie !== undefined) {
    const { subjectId } = tie
    const data = { subjectId, recordKey, kind, because: 'withdrawn', reason } as const
    work.events.push(createEvent('resolved-record.detached', subjectId, data, traceparent))
    leave(tie, recordKey, work)
  }
  const questionId = openQuestionOf(before)
  if (questionId !== undefined) {
    const { version } = recordKey
    work.close({ questionId, action: 'withdrawn', actor: REGISTRY, reason, version, subjectId: undefined })
  }
  work.keep(withdrawn(before, arrivedOf({ record: { ...recordKey, kind } })))
}

const arrivedOf = ({ record }: { readonly record: RecordKey & { readonly kind: RecordKind } }) => {
  const { sourceOrgCode, recordId, version, kind } = record
  return { sourceOrgCode, recordId, version, kind }
}
