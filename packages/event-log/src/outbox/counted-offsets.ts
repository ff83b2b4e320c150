/** A stretch of a partition, by positions: above `after`, up to `upTo`. */
export interface Stretch {
  readonly partition: number
  readonly after: number
  readonly upTo: number
}

export interface OutboxEvent {
  readonly position: number
  /** Its own time, in milliseconds since 1970. */
  readonly at: number
}

export interface OutboxEnds {
  /** Up to here events may be read. */
  readonly readable: number
  /** Partition → events up to there. */
  readonly ends: ReadonlyMap<number, number>
  /** Committed events above it. */
  readonly heldBack: number
  readonly oldestHeldBackAt: number | null
  /** By the clock that stamps the events, in milliseconds since 1970. */
  readonly now: number
}

/** What is asked of an outbox. Below what may be read it never changes, so that its answers hold for good. */
export interface OutboxScan {
  ends(): Promise<OutboxEnds>
  /** Partition → events in the stretch. */
  count(stretches: readonly Stretch[]): Promise<ReadonlyMap<number, number>>
  /** Partition → first event above a position. */
  first(after: ReadonlyMap<number, number>): Promise<ReadonlyMap<number, OutboxEvent>>
}

export interface CountedOffset {
  readonly end: number
  /** Events up to the reader's position. */
  readonly committed: number
  /** Age of the first event above it in milliseconds; undefined when there is none. */
  readonly ageMs: number | undefined
}

export interface CountedOffsets {
  readonly offsets: ReadonlyMap<number, CountedOffset>
  readonly heldBack: { readonly events: number; readonly ageMs: number }
}

interface Known {
  readonly position: number
  readonly committed: number
  readonly first: OutboxEvent | undefined
}

/**
 * Positions are shared by all topics of an outbox; this makes offsets of them that count the events of a partition. What
 * was counted once is not counted again: a look costs what was handled since the one before, however much waits.
 */
export class OffsetCounter {
  readonly #scan: OutboxScan
  #known: ReadonlyMap<number, Known> = new Map()

  constructor(scan: OutboxScan) {
    this.#scan = scan
  }

  /** `positions`: partition → the reader's position, none above what may be read by now. */
  async look(positions: ReadonlyMap<number, number>): Promise<CountedOffsets> {
    const { readable, ends, heldBack, oldestHeldBackAt, now } = await this.#scan.ends()
    const committed = await this.#committed(positions, ends, readable)
    const waiting = new Map([...positions].filter(([one]) => (ends.get(one) ?? 0) > (committed.get(one) ?? 0)))
    const first = await this.#first(waiting)
    this.#known = new Map(
      [...positions].map(([one, position]) => [
        one,
        { position, committed: committed.get(one) ?? 0, first: first.get(one) },
      ]),
    )
    const ageOf = (at: number | undefined) => (at === undefined ? undefined : Math.max(0, now - at))
    return {
      offsets: new Map(
        [...this.#known].map(([one, known]) => [
          one,
          { end: ends.get(one) ?? 0, committed: known.committed, ageMs: ageOf(known.first?.at) },
        ]),
      ),
      heldBack: { events: heldBack, ageMs: ageOf(oldestHeldBackAt ?? undefined) ?? 0 },
    }
  }

  // Forwards from what is known; else, and after a way back, from the end.
  async #committed(positions: ReadonlyMap<number, number>, ends: ReadonlyMap<number, number>, readable: number) {
    const stretches = [...positions].map(([partition, position]): Stretch & { from: number | undefined } => {
      const known = this.#knownBelow(partition, position)
      if (known) return { partition, after: known.position, upTo: position, from: known.committed }
      return { partition, after: position, upTo: readable, from: undefined }
    })
    const counted = await this.#count(stretches)
    return new Map(
      stretches.map(({ partition, from }) => {
        const events = counted.get(partition) ?? 0
        return [partition, from === undefined ? (ends.get(partition) ?? 0) - events : from + events]
      }),
    )
  }

  #knownBelow(partition: number, position: number): Pick<Known, 'position' | 'committed'> | undefined {
    const known = this.#known.get(partition)
    if (known && known.position <= position) return known
    return position === 0 ? { position, committed: 0 } : undefined
  }

  async #count(stretches: readonly Stretch[]): Promise<ReadonlyMap<number, number>> {
    const longer = stretches.filter(({ after, upTo }) => upTo > after)
    return longer.length === 0 ? new Map() : this.#scan.count(longer)
  }

  async #first(waiting: ReadonlyMap<number, number>): Promise<ReadonlyMap<number, OutboxEvent>> {
    const found = new Map<number, OutboxEvent>()
    const unknown = new Map<number, number>()
    for (const [partition, position] of waiting) {
      const first = this.#known.get(partition)?.first
      const isPassed = first === undefined || first.position <= position || this.#wentBack(partition, position)
      if (isPassed) unknown.set(partition, position)
      else found.set(partition, first)
    }
    if (unknown.size > 0) for (const [partition, first] of await this.#scan.first(unknown)) found.set(partition, first)
    return found
  }

  #wentBack(partition: number, position: number): boolean {
    return position < (this.#known.get(partition)?.position ?? position)
  }
}
