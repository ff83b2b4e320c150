const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

const UNITS = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
] as const

export const count = (value: number): string => whole.format(value)

export const rate = (perSecond: number): string => (perSecond < 10 ? tenths : whole).format(perSecond)

/** A duration, short: `350 ms`, `12 s`, `3.5 h`. */
export function span(ms: number): string {
  const unit = UNITS.find(([length]) => ms >= length)
  if (!unit) return `${whole.format(ms)} ms`
  const [length, name] = unit
  return `${(ms < 10 * length ? tenths : whole).format(ms / length)} ${name}`
}

/** Date and time in the district's time zone. */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', hour12: false })
