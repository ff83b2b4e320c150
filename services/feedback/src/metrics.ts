import type { Metrics } from '@mingxin/observability'
import type { Queryable } from '@mingxin/persistence'
import type { Attempt } from './domain/attempt.ts'
import { readGauges } from './store/gauges.ts'
import { countUsersToTell } from './store/kafka-users.ts'

/** The metrics of publishing in Kafka; returns what to call after each stretch. */
export function measurePublishing(metrics: Metrics, database: Queryable, now: () => number): (events: number) => void {
  const published = metrics.counter('feedback_kafka_published_total', 'Events published in departments’ topics', [])
  const help = 'Users of whom the Kafka cluster has not been told yet what they may do'
  metrics.gauge('feedback_kafka_users_pending', help, [], async (gauge) => {
    gauge.set(await countUsersToTell(database, new Date(now())))
  })
  return (events) => published.inc(events)
}

/** The metrics of pushing; returns what to call after each attempt. */
export function measurePushes(metrics: Metrics, database: Queryable): (attempt: Attempt) => void {
  const attempts = metrics.counter('feedback_push_attempts_total', 'Attempts to push, by outcome', ['outcome'])
  const durations = metrics.durations('feedback_push_duration_seconds', 'Time a receiver took to answer', ['outcome'])
  metrics.gauge('feedback_deliveries_waiting', 'Deliveries not confirmed yet', [], async (gauge) => {
    gauge.set((await readGauges(database)).waiting)
  })
  metrics.gauge('feedback_lanes_failing', 'Subjects whose next delivery failed and is put off', [], async (gauge) => {
    gauge.set((await readGauges(database)).failingLanes)
  })
  metrics.gauge('feedback_oldest_waiting_seconds', 'Age of the oldest delivery not confirmed', [], async (gauge) => {
    gauge.set((await readGauges(database)).oldestSeconds)
  })
  metrics.gauge('feedback_subscriptions', 'Push subscriptions, by how they do', ['state'], async (gauge) => {
    const { healthy, failingReceivers, disabled } = await readGauges(database)
    gauge.set({ state: 'healthy' }, healthy)
    gauge.set({ state: 'failing' }, failingReceivers)
    gauge.set({ state: 'disabled' }, disabled)
  })
  return ({ outcome, durationMs }) => {
    attempts.inc({ outcome })
    durations.observe({ outcome }, durationMs / 1_000)
  }
}
