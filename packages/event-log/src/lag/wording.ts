/** Words of both languages for the sentences of a judgement. */
export interface Words {
  readonly en: string
  readonly zh: string
}

const UNITS = [
  { fromMs: 2 * 86_400_000, ms: 86_400_000, en: 'd', zh: '天' },
  { fromMs: 2 * 3_600_000, ms: 3_600_000, en: 'h', zh: '小时' },
  { fromMs: 2 * 60_000, ms: 60_000, en: 'min', zh: '分钟' },
  { fromMs: 1_000, ms: 1_000, en: 's', zh: '秒' },
] as const

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

export const count = (value: number): string => whole.format(value)

/** `1 event`, `2,000 events`. */
export const eventsOf = (events: number): string => `${count(events)} ${events === 1 ? 'event' : 'events'}`

/** `1 event waits`, `2,000 events wait`. */
export const waiting = (events: number): Words => ({
  en: `${eventsOf(events)} ${events === 1 ? 'waits' : 'wait'}`,
  zh: `${count(events)} 个事件待处理`,
})

/** Events per second; small rates are still told apart from zero. */
export const rate = (perSecond: number): string => (perSecond < 10 ? tenths : whole).format(perSecond)

/** A duration in the unit in which people would say it. */
export function span(ms: number): Words {
  const unit = UNITS.find(({ fromMs }) => ms >= fromMs)
  if (!unit) return { en: `${count(ms)} ms`, zh: `${count(ms)} 毫秒` }
  const amount = count(ms / unit.ms)
  return { en: `${amount} ${unit.en}`, zh: `${amount} ${unit.zh}` }
}
