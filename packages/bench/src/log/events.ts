import type { LogEvent, NewEvent } from '@mingxin/event-log'

export const TOPIC = 'bench.v1'
export const PARTITIONS = 12
const KEYS = 5_000
const PAYLOAD = 'x'.repeat(420)

export interface Numbered {
  readonly n: number
}

export type BenchEvent = LogEvent<string, Numbered>

/** Milliseconds since 1970 with their fractions, the same in all processes of this machine. */
export const now = (): number => performance.timeOrigin + performance.now()

/** An event of about 510 bytes, as the peers were measured with. */
export const eventAt = (n: number): NewEvent => ({
  topic: TOPIC,
  key: `key-${n % KEYS}`,
  type: 'measured',
  data: { n, at: now(), text: PAYLOAD },
})
