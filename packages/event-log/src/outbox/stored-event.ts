import type { StoredEvent } from '../group/feed.ts'
import { partitionOf } from '../partition.ts'
import type { LogEvent } from '../port.ts'

export interface EventRow {
  position: number
  key: string
  type: string
  time: Date
  traceparent: string | null
  data: string
}

/** A row of the log as an event. That its data fits its type was checked when it was appended. */
export function storedEvent<Event extends LogEvent>(topic: string, row: EventRow): StoredEvent<Event> {
  const { position, key, type, time, traceparent, data } = row
  const event: LogEvent = {
    id: String(position),
    topic,
    key,
    type,
    time,
    traceparent: traceparent ?? undefined,
    data: JSON.parse(data),
  }
  return { position, partition: partitionOf(key), event: event as Event, json: data }
}
