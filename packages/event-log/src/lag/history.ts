import type { LagSample } from './sample.ts'
import { extendWindow, type LagWindow, openWindow, type WindowShape } from './window.ts'

/** Taken every five seconds, ten samples tell of 45 s; asked for more often they still tell of 36 s. */
const SHAPE: WindowShape = { samplesMax: 10, spacingMs: 4_000 }

/** The last samples of every partition of every group, in memory, bounded by the number of partitions that there are. */
export interface LagHistory {
  /**
   * Takes the readings of all partitions of a topic for a group, by partition. Partitions that are not named are gone and
   * are forgotten at once; an empty map forgets the group on that topic.
   */
  push(group: string, topic: string, samples: ReadonlyMap<number, LagSample>): void
  /** One window per partition. */
  windows(): LagWindow[]
}

/** @throws RangeError when `samplesMax` is below 2: a single sample shows no movement. */
export function createLagHistory(options: Partial<WindowShape> = {}): LagHistory {
  const shape = { ...SHAPE, ...options }
  if (!(shape.samplesMax >= 2)) throw new RangeError(`samplesMax is ${shape.samplesMax}, the least is 2`)
  const known = new Map<string, Map<number, LagWindow>>()

  return {
    push(group, topic, samples) {
      // Kafka allows no slash in the name of a topic.
      const key = `${topic}/${group}`
      const before = known.get(key)
      const after = new Map<number, LagWindow>()
      for (const [partition, sample] of samples) {
        const window = before?.get(partition)
        const next = window ? extendWindow(window, sample) : openWindow({ group, topic, partition }, shape, sample)
        if (next) after.set(partition, next)
      }
      if (after.size > 0) known.set(key, after)
      else known.delete(key)
    },
    windows: () => [...known.values()].flatMap((partitions) => [...partitions.values()]),
  }
}
