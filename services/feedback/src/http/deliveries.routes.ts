import { feedbackOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { type Cursors, read, write } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import type { FastifyInstance } from 'fastify'
import { notificationBody } from '../domain/notification.ts'
import { resend } from '../resend.ts'
import {
  attemptsOf,
  type Delivery,
  findDelivery,
  type LoggedAttempt,
  listDeliveries,
  notificationOf,
} from '../store/deliveries.ts'
import { inOneSnapshot } from '../store/snapshot.ts'
import { given } from './given.ts'

/** What was delivered to the own department, with every attempt. */
export function registerDeliveryRoutes(
  app: FastifyInstance,
  database: Database,
  { cursors, now }: { cursors: Cursors<number>; now: () => number },
): void {
  read(app, operations.listDeliveries, async ({ principal, query }) => {
    const { subscription, state, dispatch, after, limit = 100 } = query
    const found = await listDeliveries(database, {
      departmentCode: principal.organisation.code,
      subscriptionId: subscription,
      state,
      dispatchId: dispatch,
      before: after === undefined ? undefined : cursors.decode(after),
      limit,
    })
    const last = found.length === limit ? found.at(-1) : undefined
    return { items: found.map(deliveryReply), ...(last && { nextCursor: cursors.encode(last.number) }) }
  })

  read(app, operations.getDelivery, async ({ principal, params }) => {
    const { deliveryId } = params
    return inOneSnapshot(database, async (tx) => {
      const delivery = await findDelivery(tx, deliveryId, principal.organisation.code)
      const parts = delivery && (await notificationOf(tx, deliveryId))
      if (!delivery || !parts) throw new AppError('delivery.unknown')
      return {
        delivery: deliveryReply(delivery),
        attempts: (await attemptsOf(tx, deliveryId)).map(attemptReply),
        body: JSON.parse(notificationBody(parts)),
      }
    })
  })

  write(app, operations.resendDelivery, database, async ({ principal, params }, tx) => ({
    status: 202,
    body: deliveryReply(await resend(tx, principal, params.deliveryId, now)),
  }))
}

const deliveryReply = (one: Delivery): operations.Delivery => ({
  deliveryId: one.deliveryId,
  subscriptionId: one.subscriptionId,
  dispatchId: one.dispatchId,
  subjectId: one.subjectId,
  type: one.type,
  state: one.state,
  attempts: one.attempts,
  createdAt: one.createdAt.toISOString(),
  ...given({
    deliveredAt: one.deliveredAt?.toISOString(),
    nextAttemptAt: one.nextAttemptAt?.toISOString(),
    supersededBy: one.supersededBy,
    protocol: one.protocol,
  }),
})

const attemptReply = ({ attempt, at, durationMs, outcome, ...known }: LoggedAttempt): operations.Attempt => ({
  attempt,
  at: at.toISOString(),
  durationMs,
  outcome,
  ...given({ status: known.status, reason: known.reason, traceId: known.traceId }),
})
