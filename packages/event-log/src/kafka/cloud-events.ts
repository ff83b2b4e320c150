import type { FetchedRecord, OutgoingRecord, RecordHeaders } from '@mingxin/kafka'
import type { StoredEvent } from '../group/feed.ts'
import type { EventRow } from '../outbox/stored-event.ts'
import type { LogEvent } from '../port.ts'

/** How this service's events are named outside. */
export interface EventNames {
  /** What `source` begins with in every service of this installation, and in none of another one. */
  readonly root: string
  /** CloudEvents `source`: the producing service. Together with `id` it is unique. */
  readonly source: string
  /** What stands before our short type in the CloudEvents `type`. */
  readonly typePrefix: string
}

/** Position of the event before this one in the same partition; 0 for the first. Absent where the chain begins anew. */
const PREVIOUS = 'mingxin-previous'

/** Partitions of the layout an event was spread by, and of the one before; absent in the layout a topic began with. */
const LAYOUT = 'mingxin-layout'
const LAYOUT_BEFORE = 'mingxin-layout-before'
/** A barrier: behind it stand events of this layout only. */
const LAYOUT_BEGINS = 'mingxin-layout-begins'

/** How a topic is spread: the number of its partitions, and the one before. */
export interface Spread {
  readonly partitions: number
  readonly before: number
}

export interface Place {
  readonly topic: string
  readonly partition: number
  readonly previous: number | undefined
  /** Absent in the layout the topic began with. */
  readonly spread?: Spread | undefined
}

/**
 * An event of the outbox as a Kafka record: CloudEvents 1.0 in binary mode (Kafka protocol binding), attributes in
 * `ce_` headers, JSON in the value. `ce_id` is the producer's sequence: it grows within a partition, and a record whose
 * id is not above the highest seen there is a repetition.
 */
export function recordOf(row: EventRow & { headers: string | null }, place: Place, names: EventNames): OutgoingRecord {
  const own: RecordHeaders = row.headers === null ? {} : JSON.parse(row.headers)
  return {
    topic: place.topic,
    partition: place.partition,
    key: row.key,
    value: row.data,
    // When it is published, not its own time: retention counts from here, so that history published late is kept too.
    timestamp: Date.now(),
    headers: {
      ce_specversion: '1.0',
      ce_id: String(row.position),
      ce_source: names.source,
      ce_type: names.typePrefix + row.type,
      ce_subject: row.key,
      ce_time: row.time.toISOString(),
      'content-type': 'application/json',
      ...(row.traceparent !== null && { traceparent: row.traceparent }),
      ...(place.previous !== undefined && { [PREVIOUS]: String(place.previous) }),
      ...(place.spread && spreadHeaders(place.spread)),
      ...own,
    },
  }
}

const spreadHeaders = ({ partitions, before }: Spread): RecordHeaders => ({
  [LAYOUT]: String(partitions),
  [LAYOUT_BEFORE]: String(before),
})

/** The record that says that a partition holds events of a new layout only from here on. */
export const barrierOf = (topic: string, partition: number, spread: Spread, names: EventNames): OutgoingRecord => ({
  topic,
  partition,
  key: `layout-${spread.partitions}`,
  value: '{}',
  timestamp: Date.now(),
  headers: {
    ce_specversion: '1.0',
    ce_id: `layout-${spread.partitions}-${partition}`,
    ce_source: names.source,
    ce_type: `${names.typePrefix}log.partitions-grown`,
    'content-type': 'application/json',
    ...spreadHeaders(spread),
    [LAYOUT_BEGINS]: String(spread.partitions),
  },
})

/** The layout that begins with this record; undefined for an event. */
export function layoutBegunBy({ headers }: FetchedRecord): number | undefined {
  const text = headers[LAYOUT_BEGINS]
  return text === undefined ? undefined : Number(text)
}

/** How the event was spread; undefined in the layout the topic began with. */
export function spreadOf({ headers }: FetchedRecord): Spread | undefined {
  const text = headers[LAYOUT]
  return text === undefined ? undefined : { partitions: Number(text), before: Number(headers[LAYOUT_BEFORE]) }
}

/** Whether a record was written by this installation. */
export const isOf = ({ root }: Pick<EventNames, 'root'>, { headers }: FetchedRecord): boolean =>
  headers.ce_source?.startsWith(root) ?? false

/** The event's own time, in milliseconds since 1970. */
export const timeOf = ({ headers, timestamp }: FetchedRecord): number =>
  headers.ce_time === undefined ? timestamp : Date.parse(headers.ce_time)

/** The producer's sequence of a record, or NaN for a record that is none of ours. */
export const positionOf = ({ headers }: FetchedRecord): number => Number(headers.ce_id ?? Number.NaN)

/** The position this record names as its predecessor's, if it names one. */
export function previousOf({ headers }: FetchedRecord): number | undefined {
  const text = headers[PREVIOUS]
  return text === undefined ? undefined : Number(text)
}

/** A record of ours as an event. That its data fits its type was checked when it was appended. */
export function eventOf<Event extends LogEvent>(
  { topic, partition }: Pick<Place, 'topic' | 'partition'>,
  record: FetchedRecord,
  typePrefix: string,
): StoredEvent<Event> {
  const { key, value, headers } = record
  const type = headers.ce_type ?? ''
  const event: LogEvent = {
    id: headers.ce_id ?? '',
    topic,
    key,
    type: type.startsWith(typePrefix) ? type.slice(typePrefix.length) : type,
    time: new Date(timeOf(record)),
    traceparent: headers.traceparent,
    data: JSON.parse(value),
  }
  return { position: Number(event.id), partition, event: event as Event, json: value, source: headers.ce_source }
}
