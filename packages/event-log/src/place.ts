import { AppError } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'

// A service that has appended nothing yet may begin in either log.
const SETTLE = `INSERT INTO log_place (log) SELECT 'kafka' WHERE NOT EXISTS (SELECT FROM log_events) ON CONFLICT DO NOTHING`
const PLACE = 'SELECT log, cluster_id AS "clusterId" FROM log_place'
const CONFIRM = `UPDATE log_place SET cluster_id = coalesce(cluster_id, $1) WHERE log = 'kafka'
  RETURNING cluster_id AS "clusterId"`

export interface Place {
  readonly log: 'embedded' | 'kafka'
  readonly clusterId: string | null
}

/** Which log a service's events live in. */
export async function placeOf(database: Database): Promise<Place> {
  const { rows } = await database.query<Place>(PLACE)
  return rows[0] ?? { log: 'embedded', clusterId: null }
}

/** Rejects with `event-log.other-log` when this service's events are in Kafka. */
export async function assertEmbedded(database: Database): Promise<void> {
  const { log } = await placeOf(database)
  if (log === 'embedded') return
  throw otherLog('Its events are in Kafka: set MINGXIN_KAFKA_BROKERS, or run: npm run log -- migrate --to embedded')
}

/** Begins in Kafka when nothing was appended yet. Rejects with `event-log.other-log` when there are embedded events. */
export async function openKafka(database: Database): Promise<void> {
  await database.query(SETTLE)
  await assertInKafka(database)
}

/** Rejects with `event-log.other-log` when this service's events are in the embedded log. */
export async function assertInKafka(database: Database): Promise<void> {
  const { log } = await placeOf(database)
  if (log === 'kafka') return
  throw otherLog('Its events are in the embedded log. To take them to Kafka: npm run log -- migrate --to kafka')
}

/** Rejects with `event-log.other-log` when the brokers belong to another cluster than those of before. */
export async function confirmCluster(database: Database, clusterId: string): Promise<void> {
  const { rows } = await database.query<{ clusterId: string }>(CONFIRM, [clusterId])
  const known = rows[0]?.clusterId
  if (known === clusterId) return
  if (known === undefined) throw otherLog('Its events are in the embedded log.')
  throw otherLog(`Its events are in the Kafka cluster ${known}, MINGXIN_KAFKA_BROKERS leads to ${clusterId}.`)
}

const otherLog = (detail: string): AppError => new AppError('event-log.other-log', { detail })
