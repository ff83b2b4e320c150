import { isRetryable } from '@mingxin/errors'
import type { Database, Transaction } from '@mingxin/persistence'
import type { Handler, LogEvent } from '../port.ts'
import type { Step } from '../steps.ts'
import { takeTurns } from '../turns.ts'
import { handleAround, separate } from './batch.ts'
import type { FailedEvent } from './failed-event.ts'
import type { Feed, Page, StoredEvent } from './feed.ts'
import type { ParkedStore } from './parked-store.ts'
import type { Move, Owned, OwnedMove, Positions } from './positions.ts'

export interface MemberOptions<Event extends LogEvent> {
  readonly group: string
  readonly topic: string
  readonly handler: Handler<Event>
  readonly onHandled: (events: readonly Event[]) => void
  readonly batchSizeMax: number
  readonly database: Database
  readonly positions: Positions
  readonly parked: ParkedStore<Event>
  readonly feed: Feed<Event>
  /** Rejects when the group has no business in this log any more. */
  readonly ready: () => Promise<void>
  /** Shows others what is parked, in the transaction that parks it. */
  readonly onParked: (tx: Transaction, failed: readonly FailedEvent[]) => Promise<void>
  /** Told after the commit. */
  readonly onEventParked: (failed: FailedEvent) => void
  /** How often to look for a fair share, for re-drives, and for events nobody notified about. */
  readonly tickMs: number
  readonly onFailure: (error: unknown, consecutive: number) => void
  readonly onSuccess: () => void
  readonly at: (step: Step) => Promise<void> | void
}

const HELD_BACK_POLL_MS = 10

/**
 * One member of a group: reads what its partitions have next, handles it and moves their position in one transaction.
 *
 * A turn is one of: take a fair share of the partitions (every tick, and after any failure), re-drive parked keys that
 * were asked for, or handle the next page. The feed reads ahead while one is being handled. Whatever fails leaves no
 * trace in the database, so the answer to every failure is the same: forget what is in memory, look again what is owned
 * and how far it is, and go on from there, after a pause that grows with consecutive failures.
 */
export class Member<Event extends LogEvent> {
  readonly #options: MemberOptions<Event>
  readonly #stopping = new AbortController()
  #owned: ReadonlyMap<number, Owned> = new Map()
  #blocked = new Set<string>()
  // By the clock that never jumps: a member whose wall clock is set back must not stop looking for its share.
  #dueAt = 0
  readonly #ended: Promise<void>

  constructor(options: MemberOptions<Event>) {
    this.#options = options
    this.#ended = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#ended
  }

  async #run(): Promise<void> {
    await takeTurns({
      turn: () => this.#turn(),
      forget: () => this.#forget(),
      onFailure: this.#options.onFailure,
      onSuccess: this.#options.onSuccess,
      signal: this.#stopping.signal,
    })
    await this.#options.feed.close()
    await this.#options.positions.release().catch((error: unknown) => this.#options.onFailure(error, 0))
  }

  async #turn(): Promise<boolean> {
    const { feed, parked, batchSizeMax, tickMs, at } = this.#options
    if (performance.now() >= this.#dueAt) await this.#takeStock()
    const page = await feed.next(batchSizeMax)
    await at('read')
    if (page.hasMovedKeys) this.#blocked = await parked.blockedKeys([...this.#owned.keys()])
    const isSomething = page.moves.length > 0
    if (isSomething) await this.#handle(page)
    // The page went to the end: what was added since is notified, so that nobody need look in vain.
    if (!page.isFull) await this.#idle(page.isHeldBack ? HELD_BACK_POLL_MS : tickMs)
    return isSomething
  }

  /** Every tick: fair share of the partitions, where they stand, which keys are parked, which are to be re-driven. */
  async #takeStock(): Promise<void> {
    const { positions, parked, feed, ready, tickMs } = this.#options
    await ready()
    const owned = new Map((await positions.rebalance()).map((one) => [one.partition, one]))
    const isSame = owned.size === this.#owned.size && [...owned.values()].every((one) => this.#holds(one))
    if (!isSame) {
      this.#forget()
      this.#owned = owned
      feed.assign([...owned.values()])
      this.#blocked = await parked.blockedKeys([...owned.keys()])
    }
    if (this.#blocked.size > 0) await this.#redrive()
    this.#dueAt = performance.now() + tickMs
  }

  #holds({ partition, generation }: Owned): boolean {
    return this.#owned.get(partition)?.generation === generation
  }

  #forget(): void {
    this.#owned = new Map()
    this.#options.feed.assign([])
    this.#dueAt = 0
  }

  async #handle(page: Page<Event>): Promise<void> {
    try {
      await this.#handleWhole(page)
    } catch (error) {
      if (isRetryable(error)) throw error
      await this.#handleAroundPoison(page)
    }
  }

  async #handleWhole(page: Page<Event>): Promise<void> {
    const { database, handler, positions, parked, feed, onHandled, at } = this.#options
    const rows = new Map(page.stored.map((row) => [row.event.id, row]))
    const { free, waiting } = separate(eventsOf(page.stored), this.#blocked)
    await database.transaction(async (tx) => {
      if (free.length > 0) await handler(free, tx)
      await at('handled')
      await parked.add(tx, [], rowsOf(waiting, rows))
      await positions.move(tx, this.#owning(page.moves))
      await at('moved')
    })
    await at('committed')
    feed.committed(page.moves)
    onHandled(free)
  }

  async #handleAroundPoison(page: Page<Event>): Promise<void> {
    const { database, handler, positions, parked, feed, onParked, onEventParked, onHandled, at } = this.#options
    const rows = new Map(page.stored.map((row) => [row.event.id, row]))
    const { handled, failures } = await database.transaction(async (tx) => {
      const outcome = await handleAround(eventsOf(page.stored), handler, tx, this.#blocked)
      const failures = outcome.failed.flatMap(({ event, error }) =>
        rowsOf([event], rows).map((row) => ({ ...row, error })),
      )
      await parked.add(tx, failures, rowsOf(outcome.waiting, rows))
      await onParked(tx, failures)
      await positions.move(tx, this.#owning(page.moves))
      await at('parked')
      return { handled: outcome.handled, failures }
    })
    for (const { event } of failures) this.#blocked.add(event.key)
    await at('committed')
    feed.committed(page.moves)
    for (const one of failures) onEventParked(one)
    onHandled(handled)
  }

  async #redrive(): Promise<void> {
    const { database, handler, positions, parked, batchSizeMax, onHandled, at } = this.#options
    const partitions = [...this.#owned.keys()]
    const redriven = await database.transaction(async (tx) => {
      const { rows, by } = await parked.takeReady(tx, partitions, batchSizeMax)
      if (rows.length === 0) return []
      await positions.hold(tx, [...this.#owned.values()])
      const byId = new Map(rows.map((row) => [row.event.id, row]))
      const outcome = await handleAround(eventsOf(rows), handler, tx, new Set())
      const failures = outcome.failed.flatMap(({ event, error }) =>
        rowsOf([event], byId).map((row) => ({ ...row, error })),
      )
      await parked.settle(tx, rowsOf(outcome.handled, byId), failures, by)
      await at('redriven')
      return outcome.handled
    })
    if (redriven.length > 0) onHandled(redriven)
    this.#blocked = await parked.blockedKeys(partitions)
  }

  // A partition that is not ours any more gets a generation that never was, so the move is fenced.
  #owning(moves: readonly Move[]): OwnedMove[] {
    return moves.map((move) => ({ ...move, generation: this.#owned.get(move.partition)?.generation ?? -1 }))
  }

  async #idle(timeoutMs: number): Promise<void> {
    const untilDue = Math.max(this.#dueAt - performance.now(), 0)
    await this.#options.feed.wait(Math.min(timeoutMs, untilDue), this.#stopping.signal)
  }
}

const eventsOf = <Event>(rows: readonly StoredEvent<Event>[]): Event[] => rows.map(({ event }) => event)

const rowsOf = <Event extends LogEvent>(
  events: readonly Event[],
  rows: ReadonlyMap<string, StoredEvent<Event>>,
): StoredEvent<Event>[] => events.flatMap((event) => rows.get(event.id) ?? [])
