import { AppError } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'

// A service that has neither appended nor handled anything yet may begin in either log.
const UNTOUCHED = `NOT EXISTS (SELECT FROM log_events) AND NOT EXISTS (SELECT FROM log_positions WHERE position > 0)`
const SETTLE_IN_KAFKA = `INSERT INTO log_place (log) SELECT 'kafka' WHERE ${UNTOUCHED} ON CONFLICT DO NOTHING`
const SETTLE_EMBEDDED = `DELETE FROM log_place WHERE ${UNTOUCHED}`
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

/** Begins in the embedded log when nothing was done yet. Rejects with `event-log.other-log` when it was, in Kafka. */
export async function openEmbedded(database: Database): Promise<void> {
  await database.query(SETTLE_EMBEDDED)
  await assertEmbedded(database)
}

/** Rejects with `event-log.other-log` when this service's events are in Kafka. */
export async function assertEmbedded(database: Database): Promise<void> {
  const { log } = await placeOf(database)
  if (log === 'embedded') return
  throw otherLog('Its events are in Kafka: set MINGXIN_KAFKA_BROKERS, or run: npm run log -- migrate --to embedded')
}

/** Begins in Kafka when nothing was done yet. Rejects with `event-log.other-log` when it was, in the embedded log. */
export async function openKafka(database: Database): Promise<void> {
  await database.query(SETTLE_IN_KAFKA)
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
