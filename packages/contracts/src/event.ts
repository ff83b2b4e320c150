import type { EventData, EventType, Topic } from './generated/events.ts'
import { topicOfEvent } from './generated/events.ts'

/** An event of the contract as a handler gets it; switching on `type` narrows `data`. */
export type CreditEvent = {
  [T in EventType]: {
    readonly id: string
    readonly topic: string
    readonly key: string
    readonly type: T
    readonly time: Date
    readonly traceparent: string | undefined
    readonly data: EventData[T]
  }
}[EventType]

/** An event of the contract to append. */
export interface NewCreditEvent<T extends EventType = EventType> {
  readonly topic: Topic
  readonly key: string
  readonly type: T
  readonly data: EventData[T]
  readonly traceparent: string | undefined
}

/** Makes an event; its topic follows from its type. `key` is what the topic's order is kept by. */
export const createEvent = <T extends EventType>(
  type: T,
  key: string,
  data: EventData[T],
  traceparent: string | undefined,
): NewCreditEvent<T> => ({ topic: topicOfEvent[type], key, type, data, traceparent })

/** The key of `credit.records.v1`. */
export const recordKeyOf = (record: { sourceOrgCode: string; recordId: string }): string =>
  `${record.sourceOrgCode}/${record.recordId}`
