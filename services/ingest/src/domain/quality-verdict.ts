/** Rows received, and how many of them had a defect. */
export interface Sample {
  readonly rows: number
  readonly defective: number
}

/** Why a rate is judged as it is. */
export type Because =
  | 'short-history'
  | 'few-rows'
  | 'few-defective'
  | 'near'
  | 'chance'
  | 'own-days'
  | 'above-history'
  | 'below-history'

export interface Verdict {
  readonly kind: 'usual' | 'new' | 'risen' | 'fallen' | 'no-history'
  readonly because: Because
  readonly day: Sample
  /** All days of the history together. */
  readonly usual: Sample
  /** Days of the history with receipts. */
  readonly days: number
  /** Of them those on which the rate was off in the same direction, and at least half as far as on the day judged. */
  readonly daysAlike: number
}

/** What a verdict other than `usual` takes. README.md gives the reasons. */
export const LIMITS = {
  /** The history: days with receipts, and rows on them. */
  historyDays: 5,
  historyRows: 100,
  /** Rows of a day. */
  rows: 20,
  /** Rows with the defect; where the rate fell, as many as were to be expected. */
  defective: 5,
  /** By how much a rate is off, at least; and by how much of the usual rate. */
  difference: 0.005,
  differenceShare: 0.25,
  /** A day of the history was like the day judged when it was off the usual rate by this share of its difference. */
  likeness: 0.5,
  /** Of the days of the history, those that may have been like it. */
  daysShare: 0.1,
} as const

/** Standard deviations of a two-sided level of 99.9 %. */
const Z = 3.2905

/**
 * Judges the rate of a defect on one day by the same source's days before. The rate is unusual when it is off by enough to
 * matter, when chance does not explain it (the Wilson intervals of day and history, at 99.9 % each, do not meet), and
 * when the source's own days vary less than that: at most one in ten was even half as far off. `new` is risen from
 * nothing.
 *
 * Pure, and blind to the order of the history. With more defective rows among as many rows a verdict only moves from
 * `fallen` to `usual` to `risen` or `new`; where the rates are equal it is `usual`.
 */
export function judgeRate(day: Sample, history: readonly Sample[]): Verdict {
  const received = history.filter(({ rows }) => rows > 0)
  const usual = totalOf(received)
  const isUp = rateOf(day) > rateOf(usual)
  const comparable = received.filter(({ rows }) => rows >= LIMITS.rows)
  const daysAlike = comparable.filter((one) => isAlike(rateOf(one), rateOf(day), rateOf(usual))).length
  const facts = { day, usual, days: received.length, daysAlike }
  if (received.length < LIMITS.historyDays || usual.rows < LIMITS.historyRows)
    return { ...facts, kind: 'no-history', because: 'short-history' }
  const excuse = excuseFor(day, usual, isUp)
  if (excuse) return { ...facts, kind: 'usual', because: excuse }
  if (daysAlike > comparable.length * LIMITS.daysShare) return { ...facts, kind: 'usual', because: 'own-days' }
  if (!isUp) return { ...facts, kind: 'fallen', because: 'below-history' }
  return { ...facts, kind: usual.defective === 0 ? 'new' : 'risen', because: 'above-history' }
}

/** Why a day says nothing, or nothing else than its history does. */
function excuseFor(day: Sample, usual: Sample, isUp: boolean): Because | undefined {
  if (day.rows < LIMITS.rows) return 'few-rows'
  const rate = rateOf(day)
  const usualRate = rateOf(usual)
  if (Math.abs(rate - usualRate) < Math.max(LIMITS.difference, usualRate * LIMITS.differenceShare)) return 'near'
  if ((isUp ? day.defective : usualRate * day.rows) < LIMITS.defective) return 'few-defective'
  const [higher, lower] = isUp ? [day, usual] : [usual, day]
  return wilson(higher).low > wilson(lower).high ? undefined : 'chance'
}

const isAlike = (rate: number, judged: number, usual: number): boolean =>
  judged > usual
    ? rate - usual >= (judged - usual) * LIMITS.likeness
    : usual - rate >= (usual - judged) * LIMITS.likeness

const totalOf = (samples: readonly Sample[]): Sample =>
  samples.reduce((sum, one) => ({ rows: sum.rows + one.rows, defective: sum.defective + one.defective }), {
    rows: 0,
    defective: 0,
  })

/** The share of defective rows, 0 where there are none. */
export const rateOf = ({ rows, defective }: Sample): number => (rows === 0 ? 0 : defective / rows)

/** Between which rates the true one lies (E. B. Wilson, 1927); holds for few rows, and for rates near 0 and 1, too. */
export function wilson(sample: Sample): { readonly low: number; readonly high: number } {
  const { rows } = sample
  const rate = rateOf(sample)
  const scale = 1 + (Z * Z) / rows
  const centre = (rate + (Z * Z) / (2 * rows)) / scale
  const half = (Z * Math.sqrt((rate * (1 - rate)) / rows + (Z * Z) / (4 * rows * rows))) / scale
  return { low: centre - half, high: centre + half }
}
