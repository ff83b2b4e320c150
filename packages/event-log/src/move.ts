import { AppError } from '@mingxin/errors'
import type { Database, Queryable, Transaction } from '@mingxin/persistence'
import { RELAY } from './kafka/relay-status.ts'
import { PARTITIONS } from './partition.ts'

const TO_KAFKA = `INSERT INTO log_place (log, cluster_id) VALUES ('kafka', $1)
  ON CONFLICT (only_row) DO UPDATE SET log = 'kafka', cluster_id = $1, since = clock_timestamp()`
const TO_EMBEDDED = `UPDATE log_place SET log = 'embedded', since = clock_timestamp() WHERE log = 'kafka'`
const LAST_CLUSTER = 'SELECT cluster_id AS "clusterId" FROM log_place'
// Offsets, marks and layouts say something about one cluster only.
const FORGET_CLUSTER = [
  'UPDATE log_positions SET next_offset = NULL, layout = 0',
  'DELETE FROM log_relayed',
  'DELETE FROM log_layouts',
]
const REWIND_RELAY = 'UPDATE log_positions SET position = 0 WHERE group_name = $1 AND topic = $2'
const PUT_ALL_OUT = 'UPDATE log_positions SET owner = NULL, lease_until = NULL, generation = generation + 1'
const SPREAD = 'SELECT topic, partitions FROM log_layouts WHERE partitions <> $1'

/**
 * Takes a service's part of the log to a Kafka cluster, while it runs. What lies in the outbox is published there from the
 * beginning; a group goes on behind what it has handled, since sequences mean the same in both logs. Whoever reads the
 * old log is fenced with the same commit.
 */
export const moveToKafka = (database: Database, clusterId: string): Promise<void> =>
  database.transaction(async (tx) => {
    const { rows } = await tx.query<{ clusterId: string | null }>(LAST_CLUSTER)
    if (rows[0]?.clusterId !== clusterId) await forgetCluster(tx)
    await tx.query(TO_KAFKA, [clusterId])
    await tx.query(PUT_ALL_OUT)
  })

/** Takes it back. Rejects as `assertFitsEmbedded`. */
export const moveToEmbedded = (database: Database): Promise<void> =>
  database.transaction(async (tx) => {
    await assertFitsEmbedded(tx)
    await tx.query(TO_EMBEDDED)
    await tx.query(PUT_ALL_OUT)
  })

/**
 * Rejects with `event-log.other-log` when a topic was spread over another number of partitions than the embedded log has:
 * a group's positions then say nothing about the partitions there.
 */
export async function assertFitsEmbedded(queryable: Queryable): Promise<void> {
  const { rows } = await queryable.query<{ topic: string; partitions: number }>(SPREAD, [PARTITIONS])
  const spread = rows.filter(({ topic }) => !isReadElsewhere(topic))
  if (spread.length === 0) return
  const topics = spread.map(({ topic, partitions }) => `${topic} (${partitions})`).join(', ')
  const detail = `The embedded log has ${PARTITIONS} partitions a topic; these have others: ${topics}.`
  throw new AppError('event-log.other-log', { detail })
}

// By people and their tools, by departments: no group of ours stands anywhere in them.
const isReadElsewhere = (topic: string): boolean => topic.endsWith('.dlt') || topic.includes('.department-feed.')

async function forgetCluster(tx: Transaction): Promise<void> {
  for (const statement of FORGET_CLUSTER) await tx.query(statement)
  await tx.query(REWIND_RELAY, [RELAY.group, RELAY.topic])
}
