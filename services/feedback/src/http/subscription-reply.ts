import type { feedbackOperations as operations } from '@mingxin/contracts'
import type { Cursors } from '@mingxin/http'
import type { Queryable } from '@mingxin/persistence'
import { wantedStanding } from '../domain/kafka-user.ts'
import type { PullCursor } from '../domain/pull-cursor.ts'
import type { DepartmentKafka } from '../kafka/department-kafka.ts'
import { type KafkaUser, presentUsers } from '../store/kafka-users.ts'
import { type Backlog, backlogsOf, type Subscription } from '../store/subscriptions.ts'
import { given } from './given.ts'

export interface ReplyContext {
  readonly kafka: DepartmentKafka | undefined
  readonly cursors: Cursors<PullCursor>
  readonly now: () => number
}

/** Subscriptions as they are shown. */
export async function shown(
  database: Queryable,
  subscriptions: readonly Subscription[],
  context: ReplyContext,
): Promise<operations.Subscription[]> {
  const ids = subscriptions.map(({ subscriptionId }) => subscriptionId)
  const backlogs = await backlogsOf(database, ids)
  const users = await presentUsers(database, ids, new Date(context.now()))
  return subscriptions.map((one) => {
    const { subscriptionId } = one
    return replyOf(one, backlogs.get(subscriptionId), kafkaPlaces(one, users.get(subscriptionId), context))
  })
}

export async function shownOne(
  database: Queryable,
  subscription: Subscription,
  context: ReplyContext,
): Promise<operations.Subscription> {
  const [reply] = await shown(database, [subscription], context)
  if (!reply) throw new TypeError('a subscription was not shown')
  return reply
}

const replyOf = (
  one: Subscription,
  backlog: Backlog | undefined,
  kafka: operations.KafkaPlaces | undefined,
): operations.Subscription => ({
  subscriptionId: one.subscriptionId,
  department: { code: one.departmentCode, name: one.departmentName },
  protocol: one.protocol,
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
    kafka,
  }),
})

// Who went on by another way may read the rest of its topic for a while.
function kafkaPlaces(
  subscription: Subscription,
  user: KafkaUser | undefined,
  { kafka, cursors, now }: ReplyContext,
): operations.KafkaPlaces | undefined {
  const { subscriptionId, departmentCode, protocol, state, publishedNumber } = subscription
  const places = kafka?.placesOf(departmentCode)
  if (!kafka || !places || state === 'deleted' || (protocol !== 'KAFKA' && !user)) return undefined
  return {
    brokers: [...kafka.brokers],
    ...places,
    access: kafka.access ? accessOf(subscription, user, now()) : 'external',
    ...given({
      username: user?.username,
      endsAt: user?.endsAt?.toISOString(),
      publishedTo: publishedNumber === null ? undefined : cursors.encode([subscriptionId, publishedNumber]),
    }),
  }
}

function accessOf(
  { state }: Subscription,
  user: KafkaUser | undefined,
  nowMs: number,
): operations.KafkaPlaces['access'] {
  if (!user) return 'none'
  const standing = wantedStanding({ ...user, state }, nowMs)
  if (standing !== user.inKafka) return 'pending'
  return standing === 'reader' ? 'granted' : 'suspended'
}
