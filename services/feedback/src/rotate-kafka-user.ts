import type { Principal } from '@mingxin/access'
import { AppError } from '@mingxin/errors'
import type { Transaction } from '@mingxin/persistence'
import { actorOf } from './actor.ts'
import { type AddKafkaUserContext, addKafkaUser, type NewKafkaUser } from './add-kafka-user.ts'
import { assertMayUseKafka } from './assert-may-use-kafka.ts'
import { overlapMs } from './domain/kafka-user.ts'
import { holdDepartment } from './store/departments.ts'
import { endUsersAt } from './store/kafka-users.ts'
import { lockSubscription, type Subscription } from './store/subscriptions.ts'

export type RotateContext = Omit<AddKafkaUserContext, 'kafka'> & {
  readonly kafka: AddKafkaUserContext['kafka'] | undefined
}

/**
 * Gives a subscription by Kafka a user in place of those it has, which go on for so many hours; its first one when it
 * has none.
 */
export async function rotateKafkaUser(
  tx: Transaction,
  principal: Principal,
  { subscriptionId, previousHours }: { subscriptionId: string; previousHours: number },
  context: RotateContext,
): Promise<{ subscription: Subscription; user: NewKafkaUser }> {
  const { code } = principal.organisation
  const kafka = await assertMayUseKafka(context.kafka, code)
  if (!kafka.access)
    throw new AppError('resource.conflict', { detail: 'Users are given by whoever runs this Kafka cluster.' })
  await holdDepartment(tx, code)
  const subscription = await lockSubscription(tx, subscriptionId, code)
  if (!subscription || subscription.state === 'deleted') throw new AppError('subscription.unknown')
  if (subscription.protocol !== 'KAFKA')
    throw new AppError('resource.conflict', { detail: `This subscription is told by ${subscription.protocol}.` })
  const user = await addKafkaUser(tx, actorOf(principal), subscription, { ...context, kafka })
  const now = new Date(context.now())
  const endsAt = new Date(now.getTime() + overlapMs(previousHours))
  await endUsersAt(tx, subscriptionId, { endsAt, except: user.username, now })
  return { subscription, user }
}
