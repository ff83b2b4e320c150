import { feedbackOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { read, write } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import type { FastifyInstance } from 'fastify'
import { type ChangeContext, changeSubscription } from '../change-subscription.ts'
import { OVERLAP_HOURS } from '../domain/kafka-user.ts'
import { endSubscription } from '../end-subscription.ts'
import { rotateKafkaUser } from '../rotate-kafka-user.ts'
import { findSubscription, subscriptionsOf } from '../store/subscriptions.ts'
import { type SubscribeContext, subscribe } from '../subscribe.ts'
import { shown, shownOne } from './subscription-reply.ts'

/** By which way and whether a department is told. Another department's subscription does not exist. */
export function registerSubscriptionRoutes(
  app: FastifyInstance,
  database: Database,
  context: SubscribeContext & ChangeContext,
): void {
  read(app, operations.listSubscriptions, async ({ principal }) => ({
    items: await shown(database, await subscriptionsOf(database, principal.organisation.code), context),
  }))

  read(app, operations.getSubscription, async ({ principal, params }) => {
    const found = await findSubscription(database, params.subscriptionId, principal.organisation.code)
    if (!found) throw new AppError('subscription.unknown')
    return shownOne(database, found, context)
  })

  write(app, operations.createSubscription, database, async ({ principal, body }, tx) => {
    const { subscription, secret, kafkaUser } = await subscribe(tx, principal, body, context)
    const once = { secret, ...(kafkaUser && { kafkaUser }) }
    return { status: 201, body: { subscription: await shownOne(tx, subscription, context) }, once }
  })

  write(app, operations.changeSubscription, database, async ({ principal, params, body, traceparent }, tx) => {
    const changed = await changeSubscription(tx, principal, { ...body, ...params, traceparent }, context)
    return { status: 200, body: await shownOne(tx, changed, context) }
  })

  write(app, operations.rotateKafkaUser, database, async ({ principal, params, body }, tx) => {
    const { previousHours = OVERLAP_HOURS } = body
    const { subscription, user } = await rotateKafkaUser(tx, principal, { ...params, previousHours }, context)
    const once = { kafkaUser: user }
    return { status: 201, body: { subscription: await shownOne(tx, subscription, context) }, once }
  })

  write(app, operations.deleteSubscription, database, async ({ principal, params }, tx) => {
    const ended = await endSubscription(tx, principal, params.subscriptionId, context.now)
    return { status: 200, body: await shownOne(tx, ended, context) }
  })
}
