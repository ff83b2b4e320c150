import type { Principal } from '@mingxin/access'
import { type CreditEvent, createEvent, type feedbackOperations, type ResponseExecuted } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { EventLog } from '@mingxin/event-log'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import { continueTrace } from '@mingxin/observability'
import type { Transaction } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import type { Dispatch } from './domain/dispatch.ts'
import { assertMayAnswer } from './domain/response.ts'
import { traceparentOf } from './store/dispatch-views.ts'
import { lockDispatches, saveAnswer } from './store/dispatches.ts'
import { insertResponse, type Response } from './store/responses.ts'

export interface RespondCall {
  readonly principal: Principal
  readonly dispatchId: string
  readonly body: feedbackOperations.RespondBody
  /** The trace the department's request came with, if any. */
  readonly givenTrace: string | undefined
  readonly traceparent: string
}

/**
 * Takes a department's answer: kept, shown as the dispatch's state, and appended to the log in the same transaction. An
 * answer that comes without a trace goes on with that of the push which led to the measure.
 */
export async function respond(
  tx: Transaction,
  log: Pick<EventLog<CreditEvent>, 'append'>,
  call: RespondCall,
  now: () => number,
): Promise<Response> {
  const { principal, dispatchId, body } = call
  const dispatch = (await lockDispatches(tx, [dispatchId])).get(dispatchId)
  if (!dispatch) throw new AppError('dispatch.unknown')
  if (dispatch.departmentCode !== principal.organisation.code) throw new AppError('dispatch.foreign')
  assertMayAnswer(dispatch.answer, body)
  const response = responseOf(dispatch, principal, body, new Date(now()))
  await insertResponse(tx, response)
  await saveAnswer(tx, dispatchId, body.result)
  const traceparent =
    call.givenTrace === undefined ? continueTrace(await traceparentOf(tx, dispatch.noticeId)) : call.traceparent
  await log.append(tx, [eventOf(dispatch, principal, response, traceparent)])
  return response
}

function responseOf(
  dispatch: Dispatch,
  { clientId }: Principal,
  { result, reason, actionOn, businessItem, caseSummary, operator }: feedbackOperations.RespondBody,
  respondedAt: Date,
): Response {
  const { dispatchId, departmentCode, dueOn } = dispatch
  return {
    dispatchId,
    departmentCode,
    result,
    reason: masked(reason),
    actionOn: actionOn ?? null,
    businessItem: masked(businessItem),
    caseSummary: masked(caseSummary),
    operator: masked(operator),
    respondedAt,
    dueOn,
    late: shanghaiDate(respondedAt) > dueOn,
    clientId,
  }
}

// Free text is no place for identity numbers: they are not kept.
const masked = (text: string | undefined): string | null => (text === undefined ? null : maskPersonIdsIn(text))

function eventOf(dispatch: Dispatch, { organisation }: Principal, response: Response, traceparent: string) {
  const { dispatchId, entryId, subjectId, measureCode } = dispatch
  const { result, reason, actionOn, businessItem, caseSummary, operator, dueOn, respondedAt, late } = response
  const data: ResponseExecuted = {
    dispatchId,
    entryId,
    subjectId,
    measureCode,
    department: { code: organisation.code, name: organisation.name },
    ...(actionOn !== null && { actionOn }),
    ...(businessItem !== null && { businessItem }),
    ...(caseSummary !== null && { caseSummary }),
    ...(operator !== null && { operator }),
    dueOn,
    respondedAt: respondedAt.toISOString(),
    late,
    ...(reason !== null && { reason }),
  }
  return result === 'declined' || result === 'not-applicable'
    ? createEvent(`response.${result}`, dispatchId, { ...data, reason: reason ?? '' }, traceparent)
    : createEvent(`response.${result}`, dispatchId, data, traceparent)
}
