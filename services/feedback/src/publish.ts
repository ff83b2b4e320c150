import { departmentFeedTopic } from '@mingxin/contracts'
import type { EventLog, NewEvent } from '@mingxin/event-log'
import type { Cursors } from '@mingxin/http'
import { continueTrace } from '@mingxin/observability'
import type { Database, Transaction } from '@mingxin/persistence'
import type { PullCursor } from './domain/pull-cursor.ts'
import { holdDepartment } from './store/departments.ts'
import { preferLookups } from './store/lookups.ts'
import {
  firstPlaceIn,
  lockPublishing,
  nextStretch,
  type Published,
  type Publishing,
  takeUpTo,
} from './store/publications.ts'
import { leaveLanes, lockLanesUpTo } from './store/pulls.ts'

export interface PublishContext {
  readonly database: Database
  readonly log: Pick<EventLog, 'append'>
  readonly cursors: Cursors<PullCursor>
  readonly now: () => number
}

/** Events per subscription and transaction at most. */
export const STRETCH_MAX = 1_000

/**
 * Publishes what comes next in a subscription in the department's topic: exactly what a pull would hand out, in the same
 * order, each record with the cursor of its place. It is put into the outbox and taken out of the line in one
 * transaction. Returns how many events that were.
 *
 * The department is held only while its line is looked at. What was seen then stays a gapless stretch: what is added
 * later gets a higher number, and what is superseded meanwhile is left out.
 */
export async function publish(context: PublishContext, subscription: Publishing): Promise<number> {
  const { database } = context
  const { subscriptionId, departmentCode } = subscription
  const stretch = await database.transaction(async (tx) => {
    await holdDepartment(tx, departmentCode)
    return nextStretch(tx, subscriptionId, STRETCH_MAX)
  })
  if (!stretch) return 0
  return database.transaction((tx) => publishUpTo(tx, context, subscription, stretch.upTo))
}

async function publishUpTo(
  tx: Transaction,
  { log, cursors, now }: PublishContext,
  { subscriptionId, departmentCode }: Publishing,
  upTo: number,
): Promise<number> {
  const topic = departmentFeedTopic(departmentCode)
  if (topic === undefined || !(await lockPublishing(tx, subscriptionId))) return 0
  await preferLookups(tx)
  const lanes = await lockLanesUpTo(tx, subscriptionId, upTo)
  const pushed = lanes.filter(({ isPushed }) => isPushed).map(({ subjectId }) => subjectId)
  // A push that was begun before the change to Kafka may have claimed a lane since the line was looked at.
  const firstPushed = pushed.length > 0 ? await firstPlaceIn(tx, subscriptionId, pushed) : undefined
  const at = new Date(now())
  const number = firstPushed === undefined ? upTo : firstPushed - 1
  const published = await takeUpTo(tx, { subscriptionId, number, at })
  const free = lanes.filter(({ isPushed }) => !isPushed)
  await leaveLanes(tx, free, at)
  await log.append(
    tx,
    published.map((one) => eventOf(one, topic, cursors.encode([subscriptionId, one.number]))),
  )
  return published.length
}

// The time is the event's own; the record's is that of its publication, by which Kafka keeps it.
const eventOf = (one: Published, topic: string, cursor: string): NewEvent => ({
  topic,
  key: one.subjectId,
  type: one.type,
  data: one.data,
  traceparent: continueTrace(one.traceparent ?? undefined),
  headers: { ce_time: one.at.toISOString(), 'mingxin-cursor': cursor, 'mingxin-delivery': one.deliveryId },
})
