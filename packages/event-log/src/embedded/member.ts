import { setTimeout as wait } from 'node:timers/promises'
import { isRetryable } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'
import { handleAround, separate } from '../batch.ts'
import { advance, type Cursors, planRead, type ReadPlan } from '../cursors.ts'
import type { Handler, LogEvent } from '../port.ts'
import type { ParkedStore } from './parked-store.ts'
import type { Owned, Positions } from './positions.ts'
import type { Page, Reader } from './reader.ts'

/** Points at which a test may kill or stall the process. */
export type Step = 'read' | 'handled' | 'moved' | 'committed' | 'parked' | 'redriven'

export interface MemberOptions<Event extends LogEvent> {
  readonly group: string
  readonly topic: string
  readonly handler: Handler<Event>
  readonly batchSizeMax: number
  readonly database: Database
  readonly positions: Positions
  readonly parked: ParkedStore<Event>
  readonly reader: Reader<Event>
  /** How often to look for a fair share, for re-drives, and for events nobody notified about. */
  readonly tickMs: number
  readonly notifications: () => number
  readonly waitForNotification: (seen: number, timeoutMs: number) => Promise<void>
  readonly onFailure: (error: unknown, consecutive: number) => void
  readonly at: (step: Step) => Promise<void> | void
}

const HELD_BACK_POLL_MS = 10
const BACKOFF_MS_MAX = 5_000

/**
 * One member of a group: reads what its partitions have next, handles it and moves their position in one transaction.
 *
 * A turn is one of: take a fair share of the partitions (every tick, and after any failure), re-drive parked keys that
 * were asked for, or handle the next page. Pages are read ahead while one is being handled. Whatever fails leaves no
 * trace in the database, so the answer to every failure is the same: forget what is in memory, look again what is owned
 * and how far it is, and go on from there, after a pause that grows with consecutive failures.
 */
export class Member<Event extends LogEvent> {
  readonly #options: MemberOptions<Event>
  readonly #stopping = new AbortController()
  #owned = new Map<number, Owned>()
  #cursors: Cursors = new Map()
  #blocked = new Set<string>()
  #dueAt = 0
  #readAhead: { plan: ReadPlan; page: Promise<Page<Event>> } | undefined
  #wake: (() => void) | undefined
  readonly #ended: Promise<void>

  constructor(options: MemberOptions<Event>) {
    this.#options = options
    this.#ended = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#wake?.()
    await this.#ended
  }

  async #run(): Promise<void> {
    let failures = 0
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#turn()
        failures = 0
      } catch (error) {
        this.#forget()
        this.#options.onFailure(error, ++failures)
        await this.#pause(Math.min(50 * 2 ** failures, BACKOFF_MS_MAX))
      }
    }
    await this.#options.positions.release().catch((error: unknown) => this.#options.onFailure(error, 0))
  }

  async #turn(): Promise<void> {
    if (Date.now() >= this.#dueAt) await this.#takeStock()
    const seen = this.#options.notifications()
    const plan = planRead(this.#cursors)
    if (!plan) return this.#idle(seen, this.#options.tickMs)
    const page = await this.#read(plan)
    if (page.stored.length > 0) await this.#handle(plan, page)
    this.#cursors = advance(this.#cursors, plan, page.position)
    if (page.stored.length === 0 && !page.isFull) {
      await this.#idle(seen, page.isHeldBack ? HELD_BACK_POLL_MS : this.#options.tickMs)
    }
  }

  /** Every tick: fair share of the partitions, where they stand, which keys are parked, which are to be re-driven. */
  async #takeStock(): Promise<void> {
    const { positions, parked, tickMs } = this.#options
    const owned = new Map((await positions.rebalance()).map((one) => [one.partition, one]))
    const isSame = owned.size === this.#owned.size && [...owned.values()].every((one) => this.#holds(one))
    if (!isSame) {
      this.#forget()
      this.#owned = owned
      this.#cursors = new Map([...owned.values()].map(({ partition, position }) => [partition, position]))
      this.#blocked = await parked.blockedKeys([...owned.keys()])
    }
    if (this.#blocked.size > 0) await this.#redrive()
    this.#dueAt = Date.now() + tickMs
  }

  #holds({ partition, generation }: Owned): boolean {
    return this.#owned.get(partition)?.generation === generation
  }

  #forget(): void {
    this.#owned = new Map()
    this.#cursors = new Map()
    this.#readAhead = undefined
    this.#dueAt = 0
  }

  async #read(plan: ReadPlan): Promise<Page<Event>> {
    const { reader, batchSizeMax } = this.#options
    const ahead = this.#readAhead
    this.#readAhead = undefined
    const page = await (ahead && isSamePlan(ahead.plan, plan) ? ahead.page : reader(plan, batchSizeMax))
    const next = page.isFull ? planRead(advance(this.#cursors, plan, page.position)) : undefined
    if (next) {
      const promise = reader(next, batchSizeMax)
      promise.catch(() => {})
      this.#readAhead = { plan: next, page: promise }
    }
    await this.#options.at('read')
    return page
  }

  async #handle(plan: ReadPlan, page: Page<Event>): Promise<void> {
    try {
      await this.#handleWhole(plan, page)
    } catch (error) {
      if (isRetryable(error)) throw error
      await this.#handleAroundPoison(plan, page)
    }
  }

  async #handleWhole(plan: ReadPlan, page: Page<Event>): Promise<void> {
    const { database, handler, positions, parked, at } = this.#options
    const rows = new Map(page.stored.map((row) => [row.event.id, row]))
    await database.transaction(async (tx) => {
      const { free, waiting } = separate(eventsOf(page.stored), this.#blocked)
      if (free.length > 0) await handler(free, tx)
      await at('handled')
      await parked.add(tx, [], rowsOf(waiting, rows))
      await positions.move(tx, this.#ownedIn(plan), page.position)
      await at('moved')
    })
    await at('committed')
  }

  async #handleAroundPoison(plan: ReadPlan, page: Page<Event>): Promise<void> {
    const { database, handler, positions, parked, at } = this.#options
    const rows = new Map(page.stored.map((row) => [row.event.id, row]))
    const failed = await database.transaction(async (tx) => {
      const outcome = await handleAround(eventsOf(page.stored), handler, tx, this.#blocked)
      const failures = outcome.failed.flatMap(({ event, error }) =>
        rowsOf([event], rows).map((row) => ({ ...row, error })),
      )
      await parked.add(tx, failures, rowsOf(outcome.waiting, rows))
      await positions.move(tx, this.#ownedIn(plan), page.position)
      await at('parked')
      return outcome.failed
    })
    for (const { event } of failed) this.#blocked.add(event.key)
    await at('committed')
  }

  async #redrive(): Promise<void> {
    const { database, handler, positions, parked, batchSizeMax, at } = this.#options
    const partitions = [...this.#owned.keys()]
    const { rows, by } = await parked.ready(partitions, batchSizeMax)
    if (rows.length === 0) return
    const byId = new Map(rows.map((row) => [row.event.id, row]))
    await database.transaction(async (tx) => {
      await positions.hold(tx, [...this.#owned.values()])
      const outcome = await handleAround(eventsOf(rows), handler, tx, new Set())
      const failures = outcome.failed.flatMap(({ event, error }) =>
        rowsOf([event], byId).map((row) => ({ ...row, error })),
      )
      await parked.settle(tx, rowsOf(outcome.handled, byId), failures, by)
      await at('redriven')
    })
    this.#blocked = await parked.blockedKeys(partitions)
  }

  #ownedIn(plan: ReadPlan): Owned[] {
    return plan.partitions.flatMap((partition) => this.#owned.get(partition) ?? [])
  }

  async #idle(seen: number, timeoutMs: number): Promise<void> {
    if (this.#stopping.signal.aborted) return
    const untilDue = Math.max(this.#dueAt - Date.now(), 0)
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      this.#options.waitForNotification(seen, Math.min(timeoutMs, untilDue)).then(resolve)
    })
  }

  async #pause(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: this.#stopping.signal }).catch(() => {})
  }
}

type Row<Event> = { readonly position: number; readonly event: Event; readonly json: string }

const eventsOf = <Event>(rows: readonly Row<Event>[]): Event[] => rows.map(({ event }) => event)

const rowsOf = <Event extends LogEvent>(
  events: readonly Event[],
  rows: ReadonlyMap<string, Row<Event>>,
): Row<Event>[] => events.flatMap((event) => rows.get(event.id) ?? [])

const isSamePlan = (a: ReadPlan, b: ReadPlan): boolean =>
  a.after === b.after &&
  a.upTo === b.upTo &&
  a.partitions.length === b.partitions.length &&
  a.partitions.every((one, index) => one === b.partitions[index])
