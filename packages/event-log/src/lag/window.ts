import { hasAdvanced, isReadable, type LagSample, lagOf } from './sample.ts'

const PAUSES_KEPT = 5
const PAUSES_MIN = 3

/** One partition of a topic as one group reads it. */
export interface LagPlace {
  readonly group: string
  readonly topic: string
  readonly partition: number
}

export interface WindowShape {
  /** Samples kept. */
  readonly samplesMax: number
  /** What is sampled sooner replaces the latest sample instead of pushing out the oldest. */
  readonly spacingMs: number
}

export interface TimedSample extends LagSample {
  /** Milliseconds since the first sample, on a clock that stands still while the reader's clock goes backwards. */
  readonly elapsedMs: number
}

/** The last samples of a place, oldest first. A value: extending it leaves it as it is. */
export interface LagWindow extends LagPlace {
  readonly shape: WindowShape
  readonly samples: readonly TimedSample[]
  readonly first: TimedSample
  readonly latest: TimedSample
  /** `elapsedMs` since which something waits and the group has not moved. */
  readonly waitingSinceMs: number | undefined
  /** How long the group lately let events wait before it moved. Outlives the samples. */
  readonly pausesMs: readonly number[]
}

/** A window of one sample; undefined when it is unreadable. */
export function openWindow(place: LagPlace, shape: WindowShape, sample: LagSample): LagWindow | undefined {
  if (!isReadable(sample)) return undefined
  const only = { ...sample, elapsedMs: 0 }
  const waitingSinceMs = lagOf(only) > 0 ? 0 : undefined
  return { ...place, shape, samples: [only], first: only, latest: only, waitingSinceMs, pausesMs: [] }
}

/** The window with one more sample; the same window when the sample is unreadable. */
export function extendWindow(window: LagWindow, sample: LagSample): LagWindow {
  if (!isReadable(sample)) return window
  const { latest: previous, waitingSinceMs: since, pausesMs } = window
  const latest = { ...sample, elapsedMs: previous.elapsedMs + Math.max(0, sample.at - previous.at) }
  const moved = hasAdvanced(previous, latest)
  const samples = [...spacedSamples(window), latest].slice(-window.shape.samplesMax)
  return {
    ...window,
    samples,
    first: samples[0] ?? latest,
    latest,
    waitingSinceMs: lagOf(latest) === 0 ? undefined : moved ? latest.elapsedMs : (since ?? latest.elapsedMs),
    pausesMs: moved && since !== undefined ? [...pausesMs, latest.elapsedMs - since].slice(-PAUSES_KEPT) : pausesMs,
  }
}

function spacedSamples({ samples, latest, shape }: LagWindow): readonly TimedSample[] {
  const before = samples.at(-2)
  return before && latest.elapsedMs - before.elapsedMs < shape.spacingMs ? samples.slice(0, -1) : samples
}

export const isFull = ({ samples, shape }: LagWindow): boolean => samples.length >= shape.samplesMax

export const spanMsOf = ({ first, latest }: LagWindow): number => latest.elapsedMs - first.elapsedMs

/** Neighbouring samples, oldest first. */
export function stepsOf({ samples }: LagWindow): [TimedSample, TimedSample][] {
  return samples.slice(1).flatMap((later, index) => {
    const earlier = samples[index]
    return earlier ? [[earlier, later]] : []
  })
}

/** Median of the last pauses: one long standstill does not become a habit. Undefined while too few are known. */
export function usualPauseMs({ pausesMs }: LagWindow): number | undefined {
  if (pausesMs.length < PAUSES_MIN) return undefined
  return pausesMs.toSorted((a, b) => a - b)[Math.floor(pausesMs.length / 2)]
}
