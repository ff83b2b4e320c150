import { type codeRegistryOperations, codeRegistryOperations as operations } from '@mingxin/contracts'
import { AppError, absent, faultAt } from '@mingxin/errors'
import { read, write } from '@mingxin/http'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { Host } from '@mingxin/service-host'
import { answerQuestion } from '../answer-question.ts'
import type { Answer } from '../domain/answer.ts'
import { getQuestion, type ListedQuestion, listQuestions, type QuestionPosition } from '../store/question-list.ts'
import { actorOf } from './actor.ts'
import { questionReply } from './question-reply.ts'

/** What a person must decide, and the decisions. */
export function registerQuestionRoutes({ app, database, log, cursors }: Host): void {
  const positions = cursors<QuestionPosition>('questions')

  read(app, operations.listQuestions, async ({ query, principal }) => {
    const { state = 'open', kind, source, after, limit = 100 } = query
    const position = after === undefined ? undefined : positions.decode(after)
    const found = await listQuestions(database, { state, kind, source }, position, limit + 1)
    const page = found.slice(0, limit)
    const last = found.length > limit ? page.at(-1) : undefined
    return {
      items: page.map((question) => questionReply(question, principal.level)),
      ...(last !== undefined && { nextCursor: positions.encode(last.position) }),
    }
  })
  read(app, operations.getQuestion, async ({ params, principal }) =>
    questionReply(mustExist(await getQuestion(database, params.questionId)), principal.level),
  )
  write(app, operations.answerQuestion, database, async (call, tx) => {
    const { questionId } = call.params
    await answerQuestion(tx, log, questionId, answerOf(call.body, actorOf(call)))
    const question = mustExist(await getQuestion(tx, questionId))
    return { status: 200, body: questionReply(question, call.principal.level) }
  })
}

function mustExist(question: ListedQuestion | undefined): ListedQuestion {
  if (question === undefined) throw new AppError('question.unknown')
  return question
}

const SUBJECT_ID = { zh: '关联到的主体（subjectId）', en: 'subjectId, whom the record is attached to' }

function answerOf({ decision, subjectId, ...body }: codeRegistryOperations.AnswerQuestionBody, actor: string): Answer {
  const reason = maskPersonIdsIn(body.reason)
  if (decision !== 'attach') return { decision, reason, actor }
  if (subjectId !== undefined) return { decision, subjectId: subjectId.toLowerCase(), reason, actor }
  throw new AppError('request.invalid', {
    faults: [faultAt('/subjectId', 'field.required', absent.missing, { field: SUBJECT_ID })],
  })
}
