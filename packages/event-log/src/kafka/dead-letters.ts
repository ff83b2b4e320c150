import { type Statement, type Transaction, textArray, timestampArray } from '@mingxin/persistence'
import { describeFailure, type FailedEvent } from '../group/failed-event.ts'
import type { EventNames } from './cloud-events.ts'

/** Name of the topic that shows what a group could not handle. */
export const deadLetterTopic = (topic: string, group: string): string => `${topic}.${group}.dlt`

// In the outbox of the service that failed, so that the letter is published exactly when the parking committed.
const APPEND: Statement = {
  name: 'log-dead-letters',
  text: `INSERT INTO log_events (topic, partition, key, type, time, traceparent, data, headers)
         SELECT $1, 0, e.* FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::text[]) e`,
}

/**
 * Publishes what a group parks: the original event with its own id, source and time, and headers that say why it is
 * here. It is for people and tools that watch Kafka; the parked event in the database is what is re-driven.
 */
export function createDeadLetters({ typePrefix }: EventNames, group: string, topic: string) {
  const destination = deadLetterTopic(topic, group)
  return async (tx: Transaction, failed: readonly FailedEvent[]): Promise<void> => {
    if (failed.length === 0) return
    const events = failed.map(({ event }) => event)
    await tx.query('SELECT log_raise_fence()')
    await tx.query(APPEND, [
      destination,
      textArray(events.map(({ key }) => key)),
      textArray(events.map(({ type }) => type)),
      timestampArray(events.map(({ time }) => time.getTime())),
      textArray(events.map(({ traceparent }) => traceparent)),
      textArray(failed.map(({ json }) => json)),
      textArray(failed.map((one) => JSON.stringify(headersOf(one, { group, topic, typePrefix })))),
    ])
    await tx.query("SELECT pg_notify('mingxin_log', current_schema())")
  }
}

function headersOf(
  { event, source, error }: FailedEvent,
  { group, topic, typePrefix }: { group: string; topic: string; typePrefix: string },
): Record<string, string> {
  const { code, reason } = describeFailure(error)
  return {
    ce_id: event.id,
    ce_type: typePrefix + event.type,
    ...(source !== undefined && { ce_source: source }),
    'mingxin-original-topic': topic,
    'mingxin-group': group,
    'mingxin-error-code': code,
    'mingxin-error-reason': reason.slice(0, 500),
    'mingxin-parked-at': new Date().toISOString(),
  }
}
