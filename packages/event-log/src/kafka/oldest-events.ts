import type { KafkaDriver, Offset, Partition } from '@mingxin/kafka'
import { timeOf } from './cloud-events.ts'

/** Own times of the first events at or after these offsets, in milliseconds since 1970. */
export type OldestEvents = (from: ReadonlyMap<Partition, Offset>) => Promise<ReadonlyMap<Partition, number>>

interface Known {
  readonly offset: Offset
  readonly time: number
}

// Kafka answers with a whole batch of records at least, whatever is asked for.
const BYTES_MAX = 1

/**
 * Reads the time of an event from the event itself. What stands still is not read again: its time is known from the look
 * before.
 */
export function watchOldestEvents(connecting: Promise<KafkaDriver>, topic: string): OldestEvents {
  let known = new Map<Partition, Known>()
  return async (from) => {
    const kept = [...known].filter(([partition, { offset }]) => from.get(partition) === offset)
    known = new Map(kept)
    const missing = [...from].filter(([partition]) => !known.has(partition))
    if (missing.length > 0) for (const [partition, one] of await read(missing)) known.set(partition, one)
    return new Map([...known].map(([partition, { time }]) => [partition, time]))
  }

  async function read(missing: readonly (readonly [Partition, Offset])[]): Promise<(readonly [Partition, Known])[]> {
    const driver = await connecting
    const leaders = await driver.leaders(topic)
    const read = missing.map(async ([partition, offset]) => {
      const node = leaders.get(partition)
      if (node === undefined) return []
      const from = new Map([[partition, offset]])
      const [answer] = await driver.fetch({ node, topic, from, maxWaitMs: 0, maxBytes: BYTES_MAX })
      const [record] = answer?.records ?? []
      return record ? [[partition, { offset, time: timeOf(record) }] as const] : []
    })
    return (await Promise.all(read)).flat()
  }
}
