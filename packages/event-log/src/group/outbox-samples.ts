import type { LagSample } from '../lag/sample.ts'
import type { CountedOffset } from '../outbox/counted-offsets.ts'
import type { GroupPlace } from './places.ts'

/** Samples of a reader of an outbox. One that never moved has committed nothing. */
export function outboxSamples(
  offsets: ReadonlyMap<number, CountedOffset>,
  places: readonly GroupPlace[],
  at: number,
): Map<number, LagSample> {
  const standing = new Map(places.map((place) => [place.partition, place]))
  return new Map([...offsets].map(([partition, offset]) => [partition, sampleOf(offset, standing.get(partition), at)]))
}

// Ages are by the clock that stamped the events, so this process's clock need not agree with it.
function sampleOf({ end, committed, ageMs }: CountedOffset, place: GroupPlace | undefined, at: number): LagSample {
  return {
    at,
    logStart: 0,
    end,
    committed: place && place.movedAt !== null ? committed : undefined,
    committedAt: place?.movedAt ?? undefined,
    aliveAt: place?.aliveAt ?? undefined,
    oldestUnhandledAt: ageMs === undefined ? undefined : at - ageMs,
  }
}
