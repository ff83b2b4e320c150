import { createEvent, recordKeyOf } from '@mingxin/contracts'
import { type Decision, decide, type Version } from './decide.ts'
import { subjectRefOf } from './published.ts'
import type { Question } from './question.ts'
import { answered, questionedAgain, type RecordState, tieOf } from './record-state.ts'
import { hasUnifiedCode, isBorne, type Subject } from './subject.ts'
import { toldNamesOf } from './told-names.ts'
import { type AskedQuestion, isProvisional, type ProvisionalRecord } from './waiting.ts'
import { REGISTRY, type Work } from './work.ts'

type Decided = Exclude<Decision, { readonly question: Question }>

/**
 * A registrar told a name: whatever waited for it is decided again, and what was with the subject under an unlike name
 * comes into question. So the order in which a registration and other records arrive makes no difference in the end.
 */
export function reconsider(before: Subject | undefined, after: Subject, registration: Version, work: Work): void {
  const names = toldNamesOf(registration)
  if (names.length === 0 || isKnownAlike(before, after)) return
  const teller = recordKeyOf(registration.record)
  for (const one of work.provisional.of(after)) settleProvisional(one, after, teller, work)
  for (const question of work.held.concernedBy(after, names)) decideAgain(question, teller, work)
}

/** Whether nothing came that could answer a question: no name it bears or bore, no unified code, no other place. */
function isKnownAlike(before: Subject | undefined, after: Subject): boolean {
  if (before === undefined || before.status === 'MENTIONED') return false
  const isSame = before.region === after.region && hasUnifiedCode(before) === hasUnifiedCode(after)
  return isSame && (before.names === after.names || borneBy(before) === borneBy(after))
}

const borneBy = ({ names }: Subject): string =>
  [...new Set(names.filter(isBorne).map(({ normalName }) => normalName))].sort().join('\n')

/** What rested on what other records called the subject is decided again by what the registrar calls it. */
function settleProvisional({ version }: ProvisionalRecord, subject: Subject, teller: string, work: Work): void {
  const { record } = version
  const state = work.record(record)
  work.provisional.delete(record)
  const tie = tieOf(state)
  if (state?.version !== record.version || tie?.subjectId !== subject.subjectId) return
  const decision = decide(version, undefined, work.view)
  if ('question' in decision) {
    detach(subject, version, teller, undefined, work)
    work.keep(questionedAgain(state, work.ask(decision.question, version, undefined)))
  } else if (decision.after.subjectId !== subject.subjectId) {
    detach(subject, version, teller, decision.after.subjectId, work)
    attach(decision, version, state, work)
  }
}

function detach(
  { subjectId }: Subject,
  { record, traceparent }: Version,
  teller: string,
  movedTo: string | undefined,
  work: Work,
): void {
  const { sourceOrgCode, recordId, version, kind } = record
  const recordKey = { sourceOrgCode, recordId, version }
  const reason = `registered under another name by ${teller}`
  const data = {
    subjectId,
    recordKey,
    kind,
    because: 'moved',
    ...(movedTo !== undefined && { movedTo }),
    reason,
  } as const
  work.events.push(createEvent('resolved-record.detached', subjectId, data, traceparent))
}

function decideAgain(asked: AskedQuestion, teller: string, work: Work): void {
  const { questionId, version } = asked
  const { record } = version
  const state = work.record(record)
  const isOpen = state?.standing.state === 'questioned' && state.standing.questionId === questionId
  if (!isOpen || state.version !== record.version) return
  const decision = decide(version, undefined, work.view)
  if ('question' in decision) {
    bringUpToDate(asked, decision.question, work)
    return
  }
  const { subjectId } = decision.after
  const reason = `${teller} tells the name`
  work.close({ questionId, action: 'superseded', actor: REGISTRY, reason, version: record.version, subjectId })
  attach(decision, version, state, work)
}

/** A registration that flows on may itself tell a name that others wait for. */
function attach({ before, after, match, because }: Decided, version: Version, state: RecordState, work: Work): void {
  const { record, receivedAt, traceparent } = version
  const { subjectId } = after
  work.grow(before, after, because, { version })
  const data = { subject: subjectRefOf(after), match, record, receivedAt }
  work.events.push(createEvent('resolved-record.attached', subjectId, data, traceparent))
  work.keep(answered(state, { subjectId, match }))
  if (record.kind === 'REGISTRATION') reconsider(before, after, version, work)
  else if (isProvisional(after, match, version)) work.provisional.add({ subjectId, version })
}

/** Who must answer sees whom the name may mean by now. */
function bringUpToDate(asked: AskedQuestion, question: Question, work: Work): void {
  if (asked.kind === question.kind && idsOf(asked) === idsOf(question)) return
  work.ask(question, asked.version, asked.questionId)
}

const idsOf = ({ candidates }: Question): string => candidates.map(({ subjectId }) => subjectId).join(' ')
