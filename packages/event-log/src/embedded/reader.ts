import { type Database, int2Array, type Statement } from '@mingxin/persistence'
import type { ReadPlan } from '../cursors.ts'
import type { LogEvent } from '../port.ts'

/** Where a topic's log lies: the database of the service that writes it, and its schema there. */
export interface LogSource {
  readonly database: Database
  readonly schema: string
}

export interface StoredEvent<Event> {
  readonly position: number
  readonly event: Event
  /** The event's data as it lies in the log. */
  readonly json: string
}

export interface Page<Event> {
  readonly stored: StoredEvent<Event>[]
  /** Everything of the plan up to here is in this page or an earlier one. */
  readonly position: number
  /** There is more to read at once. */
  readonly isFull: boolean
  /** Committed events stand above a transaction that is still open; they become readable with its end. */
  readonly isHeldBack: boolean
}

export interface EventRow {
  position: number
  key: string
  type: string
  time: Date
  traceparent: string | null
  data: string
}

export type Reader<Event> = (plan: ReadPlan, limit: number) => Promise<Page<Event>>

/** Reads the pages of one topic, in order of position and never past log_safe_position. */
export function createReader<Event extends LogEvent>({ database, schema }: LogSource, topic: string): Reader<Event> {
  const safeStatement: Statement = {
    name: `log-safe-${schema}`,
    text: `SELECT safe, last FROM ${schema}.log_safe_position()`,
  }
  const pageStatement: Statement = {
    name: `log-page-${schema}`,
    text: `SELECT position, key, type, time, traceparent, data FROM ${schema}.log_events
            WHERE topic = $1 AND position > $2 AND position <= $3 AND partition = ANY ($4)
            ORDER BY position LIMIT $5`,
  }
  return async (plan, limit) => {
    const [fence] = (await database.query<{ safe: number; last: number }>(safeStatement)).rows
    const { safe, last } = fence ?? { safe: 0, last: 0 }
    const end = Math.min(safe, plan.upTo ?? Number.MAX_SAFE_INTEGER)
    const isHeldBack = safe < last
    if (end <= plan.after) return { stored: [], position: plan.after, isFull: false, isHeldBack }
    const values = [topic, plan.after, end, int2Array(plan.partitions), limit]
    const { rows } = await database.query<EventRow>(pageStatement, values)
    const isFull = rows.length === limit
    const position = isFull ? (rows.at(-1)?.position ?? end) : end
    return {
      stored: rows.map((row) => storedEvent<Event>(topic, row)),
      position,
      isFull: isFull || end < safe,
      isHeldBack,
    }
  }
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
  return { position, event: event as Event, json: data }
}
