import type { OutgoingRecord } from '@mingxin/kafka'
import { partitionOf } from '../partition.ts'
import { barrierOf, type EventNames, recordOf, type Spread } from './cloud-events.ts'
import type { Layout, OutboxRow, Relayed } from './relay-store.ts'
import { isCompacted, planOf, type TopicOf } from './topics.ts'

/** What a page of the outbox becomes. */
export interface Links {
  /** In the order of the page. */
  readonly records: OutgoingRecord[]
  /** How far each partition is with them. */
  readonly relayed: Relayed[]
  /** Layouts whose barriers are among the records. */
  readonly announced: Layout[]
}

/**
 * Turns outbox rows into records: chooses the partition and lets each record name the one before it there. In front of
 * the first event of a new layout it puts a barrier into every partition of the one before.
 */
export class Chain {
  readonly #names: EventNames
  readonly #layouts: ReadonlyMap<string, readonly Layout[]>
  readonly #last: Map<string, Relayed>
  readonly #announced: Set<Layout>
  readonly #topicOf: TopicOf

  constructor(names: EventNames, layouts: readonly Layout[], relayed: readonly Relayed[], topicOf: TopicOf) {
    this.#names = names
    this.#topicOf = topicOf
    this.#layouts = Map.groupBy(layouts, ({ topic }) => topic)
    this.#announced = new Set(layouts.filter(({ announced }) => announced))
    this.#last = new Map(relayed.map((one) => [`${one.topic}/${one.partition}`, one]))
  }

  knows(topic: string): boolean {
    return this.#layouts.has(topic)
  }

  extend(rows: readonly OutboxRow[]): Links {
    const touched = new Map<string, Relayed>()
    const links: Links = { records: [], relayed: [], announced: [] }
    for (const row of rows) {
      const { layout, before } = this.#layoutOf(row)
      const plan = planOf(this.#topicOf, row.topic)
      const spread = before && { partitions: layout.partitions, before: before.partitions }
      if (spread && !this.#announced.has(layout)) this.#announce(layout, spread, plan.name, links)
      const now = { topic: row.topic, partition: partitionOf(row.key, layout.partitions), position: row.position }
      const link = `${now.topic}/${now.partition}`
      // Compaction takes predecessors away on purpose.
      const previous = isCompacted(plan) ? undefined : (this.#last.get(link)?.position ?? 0)
      this.#last.set(link, now)
      touched.set(link, now)
      links.records.push(recordOf(row, { topic: plan.name, partition: now.partition, previous, spread }, this.#names))
    }
    links.relayed.push(...touched.values())
    return links
  }

  #announce(layout: Layout, spread: Spread, name: string, links: Links): void {
    for (let partition = 0; partition < spread.before; partition++)
      links.records.push(barrierOf(name, partition, spread, this.#names))
    this.#announced.add(layout)
    links.announced.push(layout)
  }

  #layoutOf({ topic, position }: OutboxRow): { layout: Layout; before: Layout | undefined } {
    const layouts = this.#layouts.get(topic) ?? []
    const index = layouts.findLastIndex(({ fromPosition }) => fromPosition <= position)
    const layout = layouts[index]
    if (!layout) throw new Error(`no layout of ${topic} at ${position}`)
    return { layout, before: layouts[index - 1] }
  }
}
