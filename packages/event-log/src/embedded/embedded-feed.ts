import { type Database, int2Array, type Statement } from '@mingxin/persistence'
import type { Feed, Page } from '../group/feed.ts'
import type { Move } from '../group/positions.ts'
import { type EventRow, storedEvent } from '../outbox/stored-event.ts'
import type { Wakeups } from '../outbox/wakeups.ts'
import type { LogEvent } from '../port.ts'
import { advance, type Cursors, planRead, type ReadPlan } from './cursors.ts'

/** Where a topic's log lies: the database of the service that writes it, and its schema there. */
export interface LogSource {
  readonly database: Database
  readonly schema: string
}

interface Read<Event> extends Page<Event> {
  /** Everything of the plan up to here is in this page or an earlier one. */
  readonly position: number
}

type Reader<Event> = (plan: ReadPlan, limit: number) => Promise<Read<Event>>

/** Reads a topic from the outbox of the service that writes it, one page ahead of who handles it. */
export function createEmbeddedFeed<Event extends LogEvent>(
  source: LogSource,
  topic: string,
  wakeups: Wakeups,
): Feed<Event> {
  const read = createReader<Event>(source, topic)
  let cursors: Cursors = new Map()
  let ahead: { plan: ReadPlan; page: Promise<Read<Event>> } | undefined
  let seen = 0

  const take = (plan: ReadPlan, limit: number): Promise<Read<Event>> => {
    const prepared = ahead
    ahead = undefined
    return prepared && isSamePlan(prepared.plan, plan) ? prepared.page : read(plan, limit)
  }
  const readAhead = (limit: number): void => {
    const plan = planRead(cursors)
    if (!plan) return
    const page = read(plan, limit)
    page.catch(() => {})
    ahead = { plan, page }
  }
  return {
    assign: (owned) => {
      cursors = new Map(owned.map(({ partition, position }) => [partition, position]))
      ahead = undefined
    },
    next: async (limit) => {
      // Counted before the read: what is notified during it is not missed by the wait.
      seen = wakeups.count(source.schema)
      const plan = planRead(cursors)
      if (!plan) return { stored: [], moves: [], isFull: false, isHeldBack: false }
      const page = await take(plan, limit)
      cursors = advance(cursors, plan, page.position)
      if (page.isFull) readAhead(limit)
      return page
    },
    wait: (timeoutMs, signal) => wakeups.waitAbove(source.schema, seen, timeoutMs, signal),
    committed: () => {},
    close: async () => {},
  }
}

/** Reads the pages of one topic, in order of position and never past log_safe_position. */
function createReader<Event extends LogEvent>({ database, schema }: LogSource, topic: string): Reader<Event> {
  const safeStatement: Statement = {
    name: `log-safe-${schema}`,
    text: `SELECT safe, last FROM ${schema}.log_safe_position()`,
  }
  const pageStatement: Statement = {
    name: `log-page-${schema}`,
    text: `SELECT position, key, type, time, traceparent, data FROM ${schema}.log_events
            WHERE topic = $1 AND position > $2 AND position <= $3 AND partition = ANY ($4)
            ORDER BY position LIMIT $5`,
  }
  return async (plan, limit) => {
    const [fence] = (await database.query<{ safe: number; last: number }>(safeStatement)).rows
    const { safe, last } = fence ?? { safe: 0, last: 0 }
    const end = Math.min(safe, plan.upTo ?? Number.MAX_SAFE_INTEGER)
    const isHeldBack = safe < last
    if (end <= plan.after) return { stored: [], moves: [], position: plan.after, isFull: false, isHeldBack }
    const values = [topic, plan.after, end, int2Array(plan.partitions), limit]
    const { rows } = await database.query<EventRow>(pageStatement, values)
    const isFull = rows.length === limit
    const position = isFull ? (rows.at(-1)?.position ?? end) : end
    return {
      stored: rows.map((row) => storedEvent<Event>(topic, row)),
      // A page without events moves nothing: the next one with events moves past it.
      moves: rows.length === 0 ? [] : plan.partitions.map((partition): Move => ({ partition, position })),
      position,
      isFull: isFull || end < safe,
      isHeldBack,
    }
  }
}

const isSamePlan = (a: ReadPlan, b: ReadPlan): boolean =>
  a.after === b.after &&
  a.upTo === b.upTo &&
  a.partitions.length === b.partitions.length &&
  a.partitions.every((one, index) => one === b.partitions[index])
