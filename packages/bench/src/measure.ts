/** One measured figure, beside its yardstick in the same run and the target of design.md 9. */
export interface Figure {
  readonly what: string
  readonly figure: string
  /** What the yardstick did in the same run; absent where the target has none. */
  readonly yardstick?: string
  readonly ratio?: number
  /** Absent for what is measured to be known. */
  readonly target?: string
  readonly isMet?: boolean
}

export interface Rate {
  /** Things per second. */
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/** Things per second, and the latencies of the single ones in milliseconds. */
export function rateOf(count: number, elapsedMs: number, latencies: readonly number[]): Rate {
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0
  return { perSecond: (count / elapsedMs) * 1000, p50Ms: at(0.5), p99Ms: at(0.99) }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const thousands = (value: number): string => Math.round(value).toLocaleString('en-US')

export const perSecond = (value: number, what: string): string => `${thousands(value)} ${what}/s`

export const latency = ({ p50Ms, p99Ms }: Pick<Rate, 'p50Ms' | 'p99Ms'>): string =>
  `p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`
