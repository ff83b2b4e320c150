import { randomUUID } from 'node:crypto'
import { int4Array, type Queryable, type Transaction, textArray } from '@mingxin/persistence'
import { eventually } from '@mingxin/testing'
import type { Handler, LogEvent, NewEvent, SubscribeOptions, Subscription } from '../port.ts'
import type { Side } from './adapter.ts'

export interface Entry {
  readonly key: string
  readonly n: number
}

export type CountedEvent = LogEvent<'counted', { n: number }>

/** Tables of the two services of the suite: what committed transactions appended, and what handling it did. */
export const WRITER_TABLES = `
  CREATE TABLE produced (id bigint GENERATED ALWAYS AS IDENTITY, topic text, key text, n int);
  CREATE TABLE counters (key text PRIMARY KEY, n int NOT NULL);`
export const READER_TABLES = `
  CREATE TABLE effects (id bigint GENERATED ALWAYS AS IDENTITY, topic text, key text, n int, member text);`

const NOTE = 'INSERT INTO produced (topic, key, n) SELECT $1, * FROM unnest($2::text[], $3::int[])'
const EFFECT = 'INSERT INTO effects (topic, key, n, member) SELECT $1, e.*, $4 FROM unnest($2::text[], $3::int[]) e'

const columnsOf = (entries: readonly Entry[]) => [
  textArray(entries.map(({ key }) => key)),
  int4Array(entries.map(({ n }) => n)),
]

export const numbers = (count: number, from = 0): number[] => Array.from({ length: count }, (_, index) => from + index)
export const entries = (key: string, count: number, from = 0): Entry[] => numbers(count, from).map((n) => ({ key, n }))

export const eventOf = (topic: string, { key, n }: Entry): NewEvent => ({ topic, key, type: 'counted', data: { n } })

/** Appends and, in the same transaction, notes what was appended. */
export async function appendCounted(
  tx: Transaction,
  writer: Side,
  topic: string,
  appended: readonly Entry[],
): Promise<void> {
  await tx.query(NOTE, [topic, ...columnsOf(appended)])
  await writer.log.append(
    tx,
    appended.map((entry) => eventOf(topic, entry)),
  )
}

/** Writes the effect of a batch: one row per event. */
export async function recordEffects(
  tx: Queryable,
  topic: string,
  events: readonly LogEvent[],
  member = 'one',
): Promise<void> {
  const handled = (events as readonly CountedEvent[]).map(({ key, data }) => ({ key, n: data.n }))
  await tx.query(EFFECT, [topic, ...columnsOf(handled), member])
}

export async function effectsOn(reader: Side, topic: string): Promise<(Entry & { member: string })[]> {
  const statement = 'SELECT key, n, member FROM effects WHERE topic = $1 ORDER BY id'
  return (await reader.database.query<Entry & { member: string }>(statement, [topic])).rows
}

type Follow = Partial<SubscribeOptions> & { before?: Handler<CountedEvent>; member?: string; side?: Side }

/** The stage of one test: a topic and a group of its own. */
export class Scene {
  readonly writer: Side
  readonly reader: Side
  readonly topic: string
  readonly group = 'readers'
  readonly #subscriptions: Subscription[] = []

  constructor(writer: Side, reader: Side, topic = `suite-${randomUUID().slice(0, 8)}`) {
    this.writer = writer
    this.reader = reader
    this.topic = topic
  }

  async produce(appended: readonly Entry[]): Promise<void> {
    await this.writer.database.transaction((tx) => appendCounted(tx, this.writer, this.topic, appended))
  }

  /** Subscribes the group: `before` sees each batch, then every event of it leaves an effect. */
  follow({ before, member, side = this.reader, ...options }: Follow = {}): Subscription {
    const subscription = side.log.subscribe({
      topic: this.topic,
      group: this.group,
      ...options,
      handler: async (events, tx) => {
        await before?.(events as readonly CountedEvent[], tx)
        await recordEffects(tx, this.topic, events, member)
      },
    })
    this.#subscriptions.push(subscription)
    return subscription
  }

  effects() {
    return effectsOn(this.reader, this.topic)
  }

  /** Waits until there are that many effects, and returns the numbers each key was handled with, in order. */
  async handled(count: number, timeoutMs = 30_000): Promise<Map<string, number[]>> {
    const enough = async () => (await this.effects()).length >= count
    await eventually(enough, { timeoutMs, what: `${count} effects on ${this.topic}` })
    return byKey(await this.effects())
  }

  async end(): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => subscription.stop()))
  }
}

export function byKey(all: readonly Entry[]): Map<string, number[]> {
  const keys = new Map<string, number[]>()
  for (const { key, n } of all) {
    const list = keys.get(key)
    if (list) list.push(n)
    else keys.set(key, [n])
  }
  return keys
}

/** A door that stays shut until somebody opens it. */
export function gate(): { passed: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { passed: promise, open: resolve }
}
