import type { KafkaDriver } from '@mingxin/kafka'
import { type Database, int2Array, int8Array } from '@mingxin/persistence'
import { withoutRelay } from './relay-lead.ts'
import { RELAY } from './relay-status.ts'

export interface Rebuild {
  /** The database of the service that writes the topic; its outbox has every event. */
  readonly writer: Database
  /** The database of the service the group belongs to. */
  readonly reader: Database
  readonly driver: KafkaDriver
  readonly group: string
  readonly topic: string
  /** What it is called in Kafka. */
  readonly name: string
}

const HANDLED = 'SELECT coalesce(min(position), 0) AS position FROM log_positions WHERE group_name = $1 AND topic = $2'
const REWIND = 'UPDATE log_positions SET position = least(position, $3) WHERE group_name = $1 AND topic = $2'
// The first record of each partition then names no predecessor above what this group has handled. Another group that has
// handled less stays at its gap: told of no predecessor at all, it would pass over what is still missing for it.
const BEGIN_ANEW = 'UPDATE log_relayed SET position = least(position, $1)'
const MOVE = `UPDATE log_positions p SET next_offset = e.next_offset, owner = NULL, lease_until = NULL, generation = generation + 1
  FROM unnest($3::smallint[], $4::bigint[]) AS e (partition, next_offset)
 WHERE p.group_name = $1 AND p.topic = $2 AND p.partition = e.partition`

/**
 * Publishes again what a group has not handled and Kafka has lost, and lets the group read on where that begins. Returns
 * the position behind which everything is published again. Other groups drop the repetitions by their sequence; so does
 * this one with what it had handled.
 *
 * The ends are noted and the relay is set back in one step, while nobody relays. Only then the group is moved: where this
 * breaks off in between, the group still stands at its gap, and running it again repeats records without effect.
 */
export async function rebuildGroup(rebuild: Rebuild): Promise<number> {
  const { writer, reader, driver, group, topic, name } = rebuild
  const { rows } = await reader.query<{ position: number }>(HANDLED, [group, topic])
  const from = rows[0]?.position ?? 0
  let ends: [number, number][] = []
  await withoutRelay(writer, async (tx) => {
    ends = [...(await driver.watermarks(name))].map(([partition, { end }]) => [partition, end])
    await tx.query(REWIND, [RELAY.group, RELAY.topic, from])
    await tx.query(BEGIN_ANEW, [from])
  })
  const partitions = int2Array(ends.map(([partition]) => partition))
  await reader.query(MOVE, [group, topic, partitions, int8Array(ends.map(([, end]) => end))])
  return from
}
