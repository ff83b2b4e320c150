import type { LogEvent } from '../port.ts'
import type { Move, Owned } from './positions.ts'

/** Where a member reads from. A feed belongs to one member. */
export interface Feed<Event extends LogEvent> {
  /** Goes on where the group stands in these partitions; what was read ahead is forgotten. */
  assign(owned: readonly Owned[]): void
  /**
   * The next events of the assigned partitions, `limit` at most and possibly none; within a partition, in order. The feed
   * moves on with it: who could not handle a page assigns anew.
   */
  next(limit: number): Promise<Page<Event>>
  /** Resolves when `next` may have more than the last time, at the latest after `timeoutMs` or when `signal` aborts. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<void>
  /** Told after the commit, so that others can be shown how far the group is. */
  committed(moves: readonly Move[]): void
  close(): Promise<void>
}

export interface Page<Event> {
  readonly stored: StoredEvent<Event>[]
  /** How far each partition of the page is with it. */
  readonly moves: readonly Move[]
  /** There is more to read at once. */
  readonly isFull: boolean
  /** Committed events stand above a transaction that is still open; they become readable with its end. */
  readonly isHeldBack: boolean
  /** Keys have changed their partitions: which of them are parked is to be asked again. */
  readonly hasMovedKeys?: boolean
}

export interface StoredEvent<Event> {
  readonly position: number
  readonly partition: number
  readonly event: Event
  /** The event's data as it lies in the log. */
  readonly json: string
  /** CloudEvents `source`, where the log keeps it. */
  readonly source?: string | undefined
}
