import type { CreditEvent, EventData } from '@mingxin/contracts'
import type { EventLog, Handler } from '@mingxin/event-log'
import { claimOf } from '../domain/claim.ts'
import type { Version } from '../domain/decide.ts'
import type { Arrival } from '../domain/work.ts'
import { resolveRecords } from '../resolve-records.ts'

/** Handles `credit.records.v1`: a page of accepted, corrected and withdrawn records becomes one page of resolving. */
export const handleRecords =
  (log: Pick<EventLog<CreditEvent>, 'append'>): Handler<CreditEvent> =>
  (events, tx) =>
    resolveRecords(
      tx,
      log,
      events.flatMap((event) => arrivalOf(event) ?? []),
    )

/** What an event of the topic means; undefined for types that came with a later contract. */
export function arrivalOf(event: CreditEvent): Arrival | undefined {
  const { traceparent } = event
  switch (event.type) {
    case 'record.accepted':
      return versionOf(event.data, undefined, traceparent)
    case 'record.corrected':
      return versionOf(event.data, event.data.subjectCorrection?.reason, traceparent)
    case 'record.withdrawn': {
      const { recordKey, kind, reason } = event.data
      return { recordKey, kind, reason, traceparent }
    }
    default:
      return undefined
  }
}

const versionOf = (
  { record, receivedAt }: EventData['record.accepted'] | EventData['record.corrected'],
  correction: string | undefined,
  traceparent: string | undefined,
): Version => ({
  record: record,
  claim: claimOf(record),
  receivedAt,
  traceparent,
  correction,
})
