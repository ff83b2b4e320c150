import type { OutgoingRecord } from '@mingxin/kafka'
import { partitionOf } from '../partition.ts'
import { type EventNames, recordOf } from './cloud-events.ts'
import type { Layout, OutboxRow, Relayed } from './relay-store.ts'
import { isCompacted, planOf, type TopicOf } from './topics.ts'

/** Turns outbox rows into records: chooses the partition and lets each record name the one before it there. */
export class Chain {
  readonly #names: EventNames
  readonly #layouts: ReadonlyMap<string, readonly Layout[]>
  readonly #last: Map<string, Relayed>

  readonly #topicOf: TopicOf

  constructor(names: EventNames, layouts: readonly Layout[], relayed: readonly Relayed[], topicOf: TopicOf) {
    this.#topicOf = topicOf
    this.#names = names
    this.#layouts = Map.groupBy(layouts, ({ topic }) => topic)
    this.#last = new Map(relayed.map((one) => [`${one.topic}/${one.partition}`, one]))
  }

  knows(topic: string): boolean {
    return this.#layouts.has(topic)
  }

  /** The records of a page in its order, and how far each partition is with them. */
  extend(rows: readonly OutboxRow[]): { records: OutgoingRecord[]; relayed: Relayed[] } {
    const touched = new Map<string, Relayed>()
    const records = rows.map((row) => {
      const { topic, position } = row
      const partition = partitionOf(row.key, this.#partitionsAt(topic, position))
      const link = `${topic}/${partition}`
      // Compaction takes predecessors away on purpose.
      const plan = planOf(this.#topicOf, topic)
      const previous = isCompacted(plan) ? undefined : (this.#last.get(link)?.position ?? 0)
      const now = { topic, partition, position }
      this.#last.set(link, now)
      touched.set(link, now)
      return recordOf(row, { topic: plan.name, partition, previous }, this.#names)
    })
    return { records, relayed: [...touched.values()] }
  }

  #partitionsAt(topic: string, position: number): number {
    const layout = this.#layouts.get(topic)?.findLast(({ fromPosition }) => fromPosition <= position)
    if (!layout) throw new Error(`no layout of ${topic} at ${position}`)
    return layout.partitions
  }
}
