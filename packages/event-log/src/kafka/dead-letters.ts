import type { Transaction } from '@mingxin/persistence'
import { describeFailure, type FailedEvent } from '../group/failed-event.ts'
import { appendEvents } from '../outbox/append.ts'
import type { EventNames } from './cloud-events.ts'

/** Name of the topic that shows what a group could not handle. */
export const deadLetterTopic = (topic: string, group: string): string => `${topic}.${group}.dlt`

/**
 * Publishes what a group parks: the original event with its own id, source and time, and headers that say why it is
 * here. It lies in the outbox of the service that failed, so that it is published exactly when the parking committed. It
 * is for people and tools that watch Kafka; the parked event in the database is what is re-driven.
 */
export function createDeadLetters({ typePrefix }: EventNames, group: string, topic: string) {
  return (tx: Transaction, failed: readonly FailedEvent[]): Promise<void> =>
    appendEvents(
      tx,
      failed.map((one) => ({
        topic: deadLetterTopic(topic, group),
        key: one.event.key,
        type: one.event.type,
        data: one.json,
        traceparent: one.event.traceparent,
        headers: headersOf(one, { group, topic, typePrefix }),
      })),
    )
}

function headersOf(
  { event, source, error }: FailedEvent,
  { group, topic, typePrefix }: { group: string; topic: string; typePrefix: string },
): Record<string, string> {
  const { code, reason } = describeFailure(error)
  return {
    ce_id: event.id,
    ce_type: typePrefix + event.type,
    ce_time: event.time.toISOString(),
    ...(source !== undefined && { ce_source: source }),
    'mingxin-original-topic': topic,
    'mingxin-group': group,
    'mingxin-error-code': code,
    'mingxin-error-reason': reason.slice(0, 500),
    'mingxin-parked-at': new Date().toISOString(),
  }
}
