import type { MeasureEventType } from './dispatch.ts'

/** What a department gets, by push and by pull, the same in every attempt. */
export interface NotificationParts {
  readonly deliveryId: string
  readonly type: MeasureEventType
  readonly at: Date
  /** JSON text of the event's data. */
  readonly data: string
}

/** The body of a notification. The data is put in as it lies in the log, byte for byte. */
export const notificationBody = ({ deliveryId, type, at, data }: NotificationParts): string =>
  `{"id":"${deliveryId}","type":"${type}","timestamp":"${at.toISOString()}","data":${data}}`
