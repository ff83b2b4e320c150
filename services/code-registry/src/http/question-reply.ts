import type { codeRegistryOperations, Identifier, OpenLevel, SealedSubject } from '@mingxin/contracts'
import { maySeePersonsNames, shownName, shownRef } from '../domain/disclosure.ts'
import { addresseeOf } from '../domain/question.ts'
import type { ListedQuestion, QuestionAnswer } from '../store/question-list.ts'

type QuestionReply = codeRegistryOperations.GetQuestionReply

/** A question as a reader of this level may see it: what the record says of its subject, ids of persons masked. */
export function questionReply(question: ListedQuestion, level: OpenLevel): QuestionReply {
  const { questionId, kind, state, askedAt, why, record, candidates, answer } = question
  const { sourceOrgCode, recordId, version } = record
  return {
    questionId,
    kind,
    state,
    askedAt: askedAt.toISOString(),
    why,
    addressee: addresseeOf(kind),
    recordKey: { sourceOrgCode, recordId, version },
    recordKind: record.kind,
    subject: shownSubject(record.subject, level),
    candidates: candidates.map(({ subject, because }) => ({ subject: shownRef(level, subject), because })),
    ...(answer !== undefined && { answer: answerReply(answer) }),
  }
}

function shownSubject(subject: SealedSubject, level: OpenLevel): Record<string, unknown> {
  const { kind, name, identifiers, person, region, legalRep } = subject
  return {
    kind,
    ...(name !== undefined && { name: shownName(level, subject, name) }),
    identifiers: identifiers.map(shownIdentifier),
    ...(person !== undefined && { maskedId: person.masked }),
    ...(region !== undefined && { region }),
    ...(legalRep !== undefined && maySeePersonsNames(level) && { legalRep }),
  }
}

// A taxpayer number made of a person's number: its keyed hash is nobody's to see.
const shownIdentifier = ({ type, value, raw }: Identifier): Identifier =>
  type === 'person-taxno' ? { type, value: raw ?? '*' } : { type, value, ...(raw !== undefined && { raw }) }

const answerReply = ({ decision, subjectId, reason, answeredBy, answeredAt }: QuestionAnswer) => ({
  decision,
  ...(subjectId !== undefined && { subjectId }),
  reason,
  answeredBy,
  answeredAt: answeredAt.toISOString(),
})
