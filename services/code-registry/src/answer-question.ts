import type { CreditEvent } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { EventLog } from '@mingxin/event-log'
import type { Transaction } from '@mingxin/persistence'
import { type Answer, answer, type Refusal } from './domain/answer.ts'
import { claimOf } from './domain/claim.ts'
import { toldNamesOf } from './domain/told-names.ts'
import { loadWork } from './store/load-work.ts'
import { findQuestion, type OpenQuestion } from './store/open-question.ts'
import { saveWork } from './store/save-work.ts'
import { readSubjects } from './store/subjects.ts'

const REFUSALS: { readonly [refusal in Exclude<Refusal, 'subject-unknown'>]: string } = {
  'other-kind': 'A record about a natural person and one about an organisation never have the same subject.',
  'person-without-id': 'A natural person is registered by the number of an id document, and the record gives none.',
}

/**
 * Decides a question; the record flows on in the same transaction. Rejects with `question.unknown`,
 * `question.answered`, `question.answer-invalid` or `subject.unknown`.
 */
export async function answerQuestion(
  tx: Transaction,
  log: Pick<EventLog<CreditEvent>, 'append'>,
  questionId: string,
  given: Answer,
): Promise<void> {
  const asked = await mustBeOpen(tx, questionId)
  const claim = claimOf(asked.record)
  const answered = given.decision === 'attach' ? { ...given, subjectId: await survivorOf(tx, given.subjectId) } : given
  const subjectIds = answered.decision === 'attach' ? [answered.subjectId] : []
  const toldNames = toldNamesOf({ record: asked.record, claim })
  const work = await loadWork(tx, { records: [asked.record], claims: [claim], subjectIds, toldNames })
  // The record is locked now: the question can no longer change, and what it says is its newest version.
  const { record, receivedAt, traceparent } = await mustBeOpen(tx, questionId)
  const state = work.record(record)
  if (state === undefined || record.version !== asked.record.version) {
    throw new AppError('database.conflict', { detail: 'the record was corrected meanwhile' })
  }
  const version = { record, claim, receivedAt, traceparent, correction: undefined }
  const answering = { questionId, version, record: state }
  const refusal = answer(answering, answered, work)
  if (refusal !== undefined) throw refused(refusal)
  await saveWork(tx, log, work)
}

async function mustBeOpen(tx: Transaction, questionId: string): Promise<OpenQuestion> {
  const found = await findQuestion(tx, questionId)
  if (found === undefined) throw new AppError('question.unknown')
  if (found.state === 'answered') throw new AppError('question.answered')
  if (found.state === 'withdrawn') {
    throw new AppError('question.answered', { detail: 'The source withdrew the record; there is nothing to decide.' })
  }
  return found
}

/** A merged subject stands for its survivor. */
async function survivorOf(tx: Transaction, subjectId: string): Promise<string> {
  const [subject] = await readSubjects(tx, [subjectId])
  if (subject === undefined) throw new AppError('subject.unknown', { detail: `There is no subject ${subjectId}.` })
  return subject.mergedInto ?? subject.subjectId
}

const refused = (refusal: Refusal): AppError =>
  refusal === 'subject-unknown'
    ? new AppError('subject.unknown')
    : new AppError('question.answer-invalid', { detail: REFUSALS[refusal] })
