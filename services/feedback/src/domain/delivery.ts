import type { Dispatch, MeasureEventType } from './dispatch.ts'
import { type Filter, isSuperseded, passes } from './subscription.ts'
import { timeOrderedId } from './time-ordered-id.ts'

export type DeliveryState = 'pending' | 'failing' | 'delivered' | 'superseded' | 'cancelled'

/** An event about a dispatch that its department is to hear of. */
export interface Notice {
  readonly noticeId: string
  readonly type: MeasureEventType
  readonly dispatch: Pick<Dispatch, 'dispatchId' | 'subjectId' | 'departmentCode' | 'measureCode' | 'regions'>
}

export interface Subscriber extends Filter {
  readonly subscriptionId: string
  readonly departmentCode: string
}

/** A notice for one subscription, before it has its place in the line. */
export interface NewDelivery {
  readonly deliveryId: string
  readonly subscriptionId: string
  readonly subjectId: string
  readonly dispatchId: string
  readonly noticeId: string
  readonly type: MeasureEventType
  /** A later notice of the same page made it moot; it is kept, and never sent. */
  readonly supersededBy: string | undefined
}

/** One delivery per notice and subscription that asked for it, in the order of the notices. */
export function planDeliveries(
  notices: readonly Notice[],
  subscribers: readonly Subscriber[],
  nowMs: number,
): NewDelivery[] {
  const byDepartment = Map.groupBy(subscribers, ({ departmentCode }) => departmentCode)
  const planned = notices.flatMap((notice) =>
    (byDepartment.get(notice.dispatch.departmentCode) ?? [])
      .filter((subscriber) => passes(subscriber, notice.dispatch))
      .map(({ subscriptionId }) => deliveryOf(notice, subscriptionId, nowMs)),
  )
  return markSuperseded(planned)
}

const deliveryOf = ({ noticeId, type, dispatch }: Notice, subscriptionId: string, nowMs: number): NewDelivery => ({
  deliveryId: timeOrderedId(nowMs),
  subscriptionId,
  subjectId: dispatch.subjectId,
  dispatchId: dispatch.dispatchId,
  noticeId,
  type,
  supersededBy: undefined,
})

/** What another subscription of the department was told, for a subscription that goes on behind it. */
export type Told = Pick<NewDelivery, 'subjectId' | 'dispatchId' | 'noticeId' | 'type'>

/** One delivery for each of these, in their order. */
export const planAgain = (told: readonly Told[], subscriptionId: string, nowMs: number): NewDelivery[] =>
  markSuperseded(
    told.map(({ subjectId, dispatchId, noticeId, type }) => ({
      deliveryId: timeOrderedId(nowMs),
      subscriptionId,
      subjectId,
      dispatchId,
      noticeId,
      type,
      supersededBy: undefined,
    })),
  )

// Backwards, so that of several later events the last one that supersedes is named.
function markSuperseded(planned: readonly NewDelivery[]): NewDelivery[] {
  const later = new Map<string, NewDelivery[]>()
  const marked = planned.toReversed().map((delivery) => {
    const key = `${delivery.subscriptionId} ${delivery.dispatchId}`
    const after = later.get(key) ?? []
    const by = after.find((one) => isSuperseded(delivery.type, one.type))
    later.set(key, [...after, delivery])
    return by ? { ...delivery, supersededBy: by.deliveryId } : delivery
  })
  return marked.toReversed()
}
