import { judgePartition, type PartitionLag } from './partition.ts'
import { type LagSample, positionOf } from './sample.ts'
import { extendWindow, type LagPlace, type LagWindow, openWindow, type WindowShape } from './window.ts'

export const START = Date.UTC(2018, 4, 3, 1)
export const EVERY_MS = 5_000
export const PLACE: LagPlace = { group: 'engine', topic: 'credit.records.v1', partition: 0 }
export const SHAPE: WindowShape = { samplesMax: 10, spacingMs: 4_000 }

/** What a made-up history says of one sample; the rest follows from it. */
export type Moment = Partial<LagSample> & { readonly end: number }

export interface Telling {
  /** How old what waited in the first sample was by then. Default: just written. */
  readonly backlogAgeMs?: number
  readonly everyMs?: number
}

/** Samples `everyMs` apart. Every event's own time is that of the first sample that saw it. */
export function samplesOf(moments: readonly Moment[], { backlogAgeMs = 0, everyMs = EVERY_MS }: Telling = {}) {
  const times = moments.map(({ at }, n) => at ?? START + n * everyMs)
  const writtenAt = (offset: number): number | undefined => {
    const seen = moments.findIndex(({ end }) => end > offset)
    return seen === 0 ? START - backlogAgeMs : times[seen]
  }
  return moments.map((moment, n): LagSample => {
    const sample = { at: times[n] ?? START, logStart: 0, committed: undefined, ...moment }
    const position = positionOf(sample)
    return { oldestUnhandledAt: position < sample.end ? writtenAt(position) : undefined, ...sample }
  })
}

export function windowOf(samples: readonly LagSample[], shape: WindowShape = SHAPE): LagWindow {
  const [first, ...later] = samples
  const opened = first && openWindow(PLACE, shape, first)
  if (!opened) throw new Error('a made-up history begins with a readable sample')
  return later.reduce(extendWindow, opened)
}

export const judged = (window: LagWindow): PartitionLag => judgePartition(window, window.latest.at)

/** The judgement after the last moment. */
export const judgeAfter = (moments: readonly Moment[], telling?: Telling): PartitionLag =>
  judged(windowOf(samplesOf(moments, telling)))

/** The judgement after each moment. */
export const judgeAlong = (moments: readonly Moment[], telling?: Telling): PartitionLag[] => {
  const samples = samplesOf(moments, telling)
  return samples.map((_, n) => judged(windowOf(samples.slice(0, n + 1))))
}

export const times = (length: number, moment: (n: number) => Moment): Moment[] =>
  Array.from({ length }, (_, n) => moment(n))
