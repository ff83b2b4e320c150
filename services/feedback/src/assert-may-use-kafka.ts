import { AppError } from '@mingxin/errors'
import type { Queryable } from '@mingxin/persistence'
import type { DepartmentKafka } from './kafka/department-kafka.ts'
import { kafkaSubscriptionOf } from './store/subscriptions.ts'

/**
 * The Kafka that a department may subscribe by. Rejects with `subscription.kafka-off` when there is none, with
 * `kafka.access-unsupported` when it could not be kept from others.
 */
export async function assertMayUseKafka(
  kafka: DepartmentKafka | undefined,
  departmentCode: string,
): Promise<DepartmentKafka> {
  if (!kafka) throw new AppError('subscription.kafka-off')
  if (!kafka.placesOf(departmentCode))
    throw new AppError('resource.conflict', { detail: `No topic can be named after ${departmentCode}.` })
  await kafka.check()
  return kafka
}

/** Rejects with `subscription.kafka-taken` when another subscription of the department, which must be held, has its topic. */
export async function assertTopicIsFree(tx: Queryable, departmentCode: string): Promise<void> {
  const other = await kafkaSubscriptionOf(tx, departmentCode)
  if (other !== undefined) throw new AppError('subscription.kafka-taken', { detail: `It is ${other}.` })
}
