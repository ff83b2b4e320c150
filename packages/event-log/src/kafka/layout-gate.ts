import { type Database, int2Array, textArray } from '@mingxin/persistence'
import { partitionOf } from '../partition.ts'
import type { Spread } from './cloud-events.ts'

const BEHIND = `SELECT count(*) AS partitions FROM log_positions
  WHERE group_name = $1 AND topic = $2 AND partition < $3 AND layout < $4`
const PARKED = 'SELECT DISTINCT key, partition FROM log_parked WHERE group_name = $1 AND topic = $2'
const MOVE_PARKED = `UPDATE log_parked p SET partition = k.partition FROM unnest($3::text[], $4::smallint[]) AS k (key, partition)
  WHERE p.group_name = $1 AND p.topic = $2 AND p.key = k.key AND p.partition <> k.partition`

/** Keeps the order of keys that changed their partition when the topic got more of them. */
export interface LayoutGate {
  /**
   * Whether events of this layout may be handled: when the group has passed the barrier in every partition of the layout
   * before, so that nothing older of any key is left. Parked events follow their keys then.
   */
  isOpen(spread: Spread): Promise<boolean>
}

export function createLayoutGate(database: Database, group: string, topic: string): LayoutGate {
  let open = 0
  return {
    isOpen: async ({ partitions, before }) => {
      if (partitions <= open) return true
      const { rows } = await database.query<{ partitions: number }>(BEHIND, [group, topic, before, partitions])
      if ((rows[0]?.partitions ?? 1) > 0) return false
      await moveParked(database, group, topic, partitions)
      open = partitions
      return true
    },
  }
}

async function moveParked(database: Database, group: string, topic: string, partitions: number): Promise<void> {
  const { rows } = await database.query<{ key: string; partition: number }>(PARKED, [group, topic])
  if (rows.length === 0) return
  const keys = [...new Set(rows.map(({ key }) => key))]
  await database.query(MOVE_PARKED, [
    group,
    topic,
    textArray(keys),
    int2Array(keys.map((key) => partitionOf(key, partitions))),
  ])
}
