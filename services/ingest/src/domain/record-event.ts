import { type EventType, recordKeyOf, topicOfEvent } from '@mingxin/contracts'
import type { Fault } from '@mingxin/errors'
import type { Accepted } from './ledger.ts'

/** An event of credit.records.v1 with its data as JSON text. */
export interface RecordEvent {
  readonly topic: string
  readonly key: string
  readonly type: EventType
  readonly data: string
  readonly traceparent: string
}

/**
 * The event that tells the other services of an accepted version. Its JSON is put together from the stored body, so that
 * a record is serialised once.
 */
export function recordEvent(
  { record, receipt, previousVersion }: Accepted,
  body: string,
  warnings: readonly Fault[],
  traceparent: string,
): RecordEvent {
  const type = typeOf(record.op, previousVersion)
  const { sequence, hash, receivedAt, sourceOrgCode, recordId } = receipt
  const tail = `"receipt":{"sequence":${sequence},"hash":"${hash}"},"receivedAt":"${receivedAt}"`
  const data =
    type === 'record.withdrawn'
      ? `{"recordKey":${JSON.stringify({ sourceOrgCode, recordId, version: record.version })},"kind":"${record.kind}","previousVersion":${previousVersion},"reason":${JSON.stringify(record.reason)},${tail}}`
      : `{"record":${body},${tail}${optionalMembers(record.subjectCorrection, previousVersion, warnings)}}`
  return { topic: topicOfEvent[type], key: recordKeyOf(receipt), type, data, traceparent }
}

function optionalMembers(
  correction: { reason: string } | undefined,
  previousVersion: number | undefined,
  warnings: readonly Fault[],
): string {
  const previous = previousVersion === undefined ? '' : `,"previousVersion":${previousVersion}`
  const moved =
    correction === undefined || previousVersion === undefined
      ? ''
      : `,"subjectCorrection":${JSON.stringify(correction)}`
  const codes =
    warnings.length === 0 ? '' : `,"warnings":${JSON.stringify([...new Set(warnings.map(({ code }) => code))])}`
  return previous + moved + codes
}

const typeOf = (op: string, previousVersion: number | undefined): EventType => {
  if (op === 'WITHDRAW') return 'record.withdrawn'
  return previousVersion === undefined ? 'record.accepted' : 'record.corrected'
}
