import type { KafkaDriver } from '@mingxin/kafka'
import type { Database } from '@mingxin/persistence'
import { withoutRelay } from './relay-lead.ts'

export interface Growth {
  /** The database of the service that writes the topic. */
  readonly database: Database
  readonly driver: KafkaDriver
  readonly topic: string
  /** What it is called in Kafka. */
  readonly name: string
  readonly partitions: number
}

const ADD_LAYOUT = `INSERT INTO log_layouts (topic, from_position, partitions)
  SELECT $1, log_last_position() + 1, $2
   WHERE $2 > (SELECT partitions FROM log_layouts WHERE topic = $1 ORDER BY from_position DESC LIMIT 1)`

/**
 * Spreads a topic over more partitions while everything runs; keys that change their partition keep their order. The
 * layout begins with the next position, so no event of it is ever published by the old layout, and none of the old one
 * behind its barrier.
 */
export async function growTopic({ database, driver, topic, name, partitions }: Growth): Promise<void> {
  const there = await driver.describeTopics([name])
  if ((there.get(name)?.partitions.length ?? 0) < partitions) await driver.growTopic(name, partitions)
  await withoutRelay(database, async (tx) => {
    await tx.query(ADD_LAYOUT, [topic, partitions])
  })
}
