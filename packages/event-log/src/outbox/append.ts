import { int2Array, type Statement, type Transaction, textArray } from '@mingxin/persistence'
import { partitionOf } from '../partition.ts'
import type { NewEvent } from '../port.ts'

const APPEND: Statement = { name: 'log-append', text: 'SELECT log_append($1, $2, $3, $4, $5, $6, $7)' }

/** Appends a batch to the log of the service whose transaction this is; see log_append in the migration. */
export async function appendEvents(tx: Transaction, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  await tx.query(APPEND, [
    textArray(events.map((event) => event.topic)),
    textArray(events.map((event) => event.key)),
    int2Array(events.map((event) => partitionOf(event.key))),
    textArray(events.map((event) => event.type)),
    textArray(events.map((event) => event.traceparent)),
    textArray(events.map(({ data }) => (typeof data === 'string' ? data : JSON.stringify(data)))),
    ownHeaders(events),
  ])
}

const ownHeaders = (events: readonly NewEvent[]): Buffer | null =>
  events.some(({ headers }) => headers)
    ? textArray(events.map(({ headers }) => headers && JSON.stringify(headers)))
    : null
