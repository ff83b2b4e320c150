import type { Principal } from '@mingxin/access'
import { type CreditEvent, feedbackOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { EventLog } from '@mingxin/event-log'
import { type Cursors, read, write } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import type { FastifyInstance } from 'fastify'
import { standingOf } from '../domain/dispatch.ts'
import { respond } from '../respond.ts'
import { type DispatchView, findDispatch, listDispatches } from '../store/dispatch-views.ts'
import { type Response, responsesOf } from '../store/responses.ts'
import { inOneSnapshot } from '../store/snapshot.ts'
import { given } from './given.ts'
import { maySeeAll } from './may-see-all.ts'
import { admitTo, admitToList } from './persons.ts'

/** Due day and id of the last dispatch of a page. */
export type DispatchCursor = readonly [dueOn: string, dispatchId: string]

export interface DispatchRoutesContext {
  readonly log: Pick<EventLog<CreditEvent>, 'append'>
  readonly cursors: Cursors<DispatchCursor>
  readonly now: () => number
}

/** Measures addressed to a department, and what it answered. */
export function registerDispatchRoutes(
  app: FastifyInstance,
  database: Database,
  { log, cursors, now }: DispatchRoutesContext,
): void {
  read(app, operations.listDispatches, async ({ principal, requestId, query }) => {
    const { state, department, purpose, after, limit = 100 } = query
    const askedAt = new Date(now())
    const today = shanghaiDate(askedAt)
    const departmentCode = departmentFor(principal, department)
    const reading = { operation: 'listDispatches', principal, requestId, purpose, askedAt }
    const withPersons = departmentCode === principal.organisation.code || (await admitToList(reading, database))
    const found = await listDispatches(database, {
      departmentCode,
      withPersons,
      state,
      today,
      after: after === undefined ? undefined : cursors.decode(after),
      limit,
    })
    const last = found.length === limit ? found.at(-1)?.dispatch : undefined
    const items = found.map((view) => dispatchReply(view, today))
    return { items, ...(last && { nextCursor: cursors.encode([last.dueOn, last.dispatchId]) }) }
  })

  read(app, operations.getDispatch, async ({ principal, requestId, params, query: { purpose } }) => {
    const askedAt = new Date(now())
    const { view, responses, isOwn } = await inOneSnapshot(database, async (tx) => {
      const found = await findDispatch(tx, params.dispatchId)
      const isOwn = found?.dispatch.departmentCode === principal.organisation.code
      if (!found || !(isOwn || maySeeAll(principal))) throw new AppError('dispatch.unknown')
      return { view: found, responses: await responsesOf(tx, params.dispatchId), isOwn }
    })
    const reading = { operation: 'getDispatch', principal, requestId, purpose, askedAt }
    // A department must act on its own dispatches: it needs no other purpose.
    if (!isOwn) await admitTo(view.dispatch, reading, database)
    return { dispatch: dispatchReply(view, shanghaiDate(askedAt)), responses: responses.map(responseReply) }
  })

  write(app, operations.respond, database, async ({ principal, params, body, headers, traceparent }, tx) => {
    const given = headers.traceparent
    const givenTrace = typeof given === 'string' ? given : undefined
    const call = { principal, dispatchId: params.dispatchId, body, givenTrace, traceparent }
    return { status: 201, body: responseReply(await respond(tx, log, call, now)) }
  })
}

// A department sees its own dispatches; asking for another's is refused.
function departmentFor(principal: Principal, asked: string | undefined): string | undefined {
  if (maySeeAll(principal)) return asked
  const { code } = principal.organisation
  if (asked !== undefined && asked !== code) throw new AppError('access.organisation-foreign')
  return code
}

function dispatchReply({ dispatch, data }: DispatchView, today: string): operations.Dispatch {
  const { state, isOverdue } = standingOf(dispatch, today)
  return {
    dispatchId: dispatch.dispatchId,
    entryId: dispatch.entryId,
    subject: data.subject,
    list: data.list,
    measure: data.measure,
    department: data.department,
    valid: data.valid,
    reason: data.reason,
    state,
    dueOn: dispatch.dueOn,
    provisional: dispatch.provisional,
    overdue: isOverdue,
    receivedAt: dispatch.receivedAt.toISOString(),
  }
}

const responseReply = (one: Response): operations.Response => ({
  dispatchId: one.dispatchId,
  result: one.result,
  respondedAt: one.respondedAt.toISOString(),
  late: one.late,
  ...given({
    reason: one.reason,
    actionOn: one.actionOn,
    businessItem: one.businessItem,
    caseSummary: one.caseSummary,
    operator: one.operator,
  }),
})
