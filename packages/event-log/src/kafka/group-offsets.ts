import type { KafkaDriver } from '@mingxin/kafka'

/** Shows Kafka's ordinary tools how far a group is. What counts lies in the database; this follows it a little later. */
export interface GroupOffsets {
  /** The partitions this member owns from now on. */
  owns(places: readonly Place[]): void
  moved(places: readonly Place[]): void
  /** Commits what is left. */
  close(): Promise<void>
}

interface Place {
  readonly partition: number
  readonly nextOffset?: number | undefined
}

const FLUSH_MS = 1_000
// Kafka forgets the offsets of a group without members some days after their last commit.
const REPEAT_MS = 10 * 60_000

export interface GroupOffsetsOptions {
  readonly driver: Promise<KafkaDriver>
  /** As Kafka knows it. */
  readonly group: string
  readonly topic: string
  /** Told once when Kafka begins to refuse them. */
  readonly onFailure: (error: unknown) => void
}

export function createGroupOffsets({ driver, group, topic, onFailure }: GroupOffsetsOptions): GroupOffsets {
  const owned = new Map<number, number>()
  let changed = new Set<number>()
  let repeatedAt = performance.now()
  let flushing = Promise.resolve()
  let isRefused = false

  const note = (places: readonly Place[]): void => {
    for (const { partition, nextOffset } of places) {
      if (nextOffset === undefined) continue
      owned.set(partition, nextOffset)
      changed.add(partition)
    }
  }
  const flush = async (): Promise<void> => {
    if (performance.now() - repeatedAt > REPEAT_MS) {
      changed = new Set(owned.keys())
      repeatedAt = performance.now()
    }
    if (changed.size === 0) return
    const offsets = new Map([...changed].map((partition) => [partition, owned.get(partition) ?? 0]))
    changed = new Set()
    try {
      await (await driver).commitOffsets(group, topic, offsets)
      isRefused = false
    } catch (error) {
      if (!isRefused) onFailure(error)
      isRefused = true
      // The next flush says it again; nothing depends on it.
      for (const partition of offsets.keys()) if (owned.has(partition)) changed.add(partition)
    }
  }
  const timer = setInterval(() => {
    flushing = flushing.then(flush)
  }, FLUSH_MS).unref()
  return {
    owns: (places) => {
      owned.clear()
      changed = new Set()
      note(places)
    },
    moved: note,
    close: async () => {
      clearInterval(timer)
      await flushing
      await flush()
    },
  }
}
