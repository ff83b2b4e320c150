import { feedbackOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { type Cursors, read } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import type { FastifyInstance } from 'fastify'
import { type PullCursor, placeOf } from '../domain/pull-cursor.ts'
import { pull } from '../pull.ts'
import type { Alarm } from '../push/alarm.ts'
import type { Pulled } from '../store/pulls.ts'
import { findSubscription } from '../store/subscriptions.ts'

/** Pulling: the same line that is pushed otherwise. */
export function registerEventRoutes(
  app: FastifyInstance,
  database: Database,
  { alarm, cursors, now }: { alarm: Alarm; cursors: Cursors<PullCursor>; now: () => number },
): void {
  const closing = new AbortController()
  app.addHook('preClose', async () => {
    closing.abort()
    alarm.ring()
  })

  read(app, operations.pullEvents, async ({ principal, query, traceparent }) => {
    const { subscription: subscriptionId, after, limit = 100, waitSeconds = 0 } = query
    const subscription = await findSubscription(database, subscriptionId, principal.organisation.code)
    if (!subscription) throw new AppError('subscription.unknown')
    if (subscription.protocol !== 'PULL' || subscription.state !== 'active') {
      const { protocol, state } = subscription
      throw new AppError('resource.conflict', {
        detail: `This is not an active pull subscription: ${state}, ${protocol}.`,
      })
    }
    const confirmed = after === undefined ? undefined : placeOf(cursors.decode(after), subscriptionId)
    const request = {
      subscription,
      confirmed,
      limit,
      waitMs: waitSeconds * 1_000,
      traceparent,
      closing: closing.signal,
    }
    const { items, isDone } = await pull(database, alarm, request, now)
    const place = items.at(-1)?.number ?? confirmed ?? 0
    return { items: items.map(notification), cursor: cursors.encode([subscriptionId, place]), done: isDone }
  })
}

const notification = ({ deliveryId, type, at, data }: Pulled): operations.Notification => ({
  id: deliveryId,
  type,
  timestamp: at.toISOString(),
  data: JSON.parse(data),
})
