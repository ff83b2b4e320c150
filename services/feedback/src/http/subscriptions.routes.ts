import { feedbackOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { read, write } from '@mingxin/http'
import type { Database, Queryable } from '@mingxin/persistence'
import type { FastifyInstance } from 'fastify'
import { type ChangeContext, changeSubscription } from '../change-subscription.ts'
import { endSubscription } from '../end-subscription.ts'
import {
  type Backlog,
  backlogsOf,
  findSubscription,
  type Subscription,
  subscriptionsOf,
} from '../store/subscriptions.ts'
import { type SubscribeContext, subscribe } from '../subscribe.ts'
import { given } from './given.ts'

/** Where and whether a department is told. Another department's subscription does not exist. */
export function registerSubscriptionRoutes(
  app: FastifyInstance,
  database: Database,
  context: SubscribeContext & ChangeContext,
): void {
  read(app, operations.listSubscriptions, async ({ principal }) => ({
    items: await shown(database, await subscriptionsOf(database, principal.organisation.code)),
  }))

  read(app, operations.getSubscription, async ({ principal, params }) => {
    const found = await findSubscription(database, params.subscriptionId, principal.organisation.code)
    if (!found) throw new AppError('subscription.unknown')
    return shownOne(database, found)
  })

  write(app, operations.createSubscription, database, async ({ principal, body }, tx) => {
    const { subscription, secret } = await subscribe(tx, principal, body, context)
    return { status: 201, body: { subscription: await shownOne(tx, subscription) }, once: { secret } }
  })

  write(app, operations.changeSubscription, database, async ({ principal, params, body }, tx) => {
    const changed = await changeSubscription(tx, principal, params.subscriptionId, body, context)
    return { status: 200, body: await shownOne(tx, changed) }
  })

  write(app, operations.deleteSubscription, database, async ({ principal, params }, tx) => {
    const ended = await endSubscription(tx, principal, params.subscriptionId, context.now)
    return { status: 200, body: await shownOne(tx, ended) }
  })
}

async function shown(database: Queryable, subscriptions: readonly Subscription[]): Promise<operations.Subscription[]> {
  const ids = subscriptions.map(({ subscriptionId }) => subscriptionId)
  const backlogs = await backlogsOf(database, ids)
  return subscriptions.map((one) => replyOf(one, backlogs.get(one.subscriptionId)))
}

async function shownOne(database: Queryable, subscription: Subscription): Promise<operations.Subscription> {
  const { subscriptionId } = subscription
  return replyOf(subscription, (await backlogsOf(database, [subscriptionId])).get(subscriptionId))
}

const replyOf = (one: Subscription, backlog: Backlog | undefined): operations.Subscription => ({
  subscriptionId: one.subscriptionId,
  department: { code: one.departmentCode, name: one.departmentName },
  transport: one.transport,
  state: one.state,
  measures: [...one.measures],
  regions: [...one.regions],
  pending: backlog?.pending ?? 0,
  createdAt: one.createdAt.toISOString(),
  ...given({
    name: one.name,
    url: one.url,
    stateReason: one.stateReason,
    oldestPendingAt: backlog?.oldestAt?.toISOString(),
    failingSince: one.failingSince?.toISOString(),
  }),
})
