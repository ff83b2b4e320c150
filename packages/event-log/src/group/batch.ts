import { isRetryable } from '@mingxin/errors'
import type { Transaction } from '@mingxin/persistence'
import type { Handler, LogEvent } from '../port.ts'

export interface Failed<Event> {
  readonly event: Event
  readonly error: unknown
}

export interface BatchOutcome<Event> {
  readonly handled: Event[]
  /** Events whose handling failed for good. */
  readonly failed: Failed<Event>[]
  /** Events whose key waits behind a failed one. */
  readonly waiting: Event[]
}

/**
 * Handles a batch of which some event is known to be poison: tries it under a savepoint and, when that fails, each half
 * by itself, until the guilty event stands alone. The cost of one poison event among n is about 2·log2(n) calls.
 * Events of a key in `blocked`, or of one that fails on the way, are not tried: they wait.
 * A retryable failure rejects the whole.
 */
export async function handleAround<Event extends LogEvent>(
  events: readonly Event[],
  handler: Handler<Event>,
  tx: Transaction,
  blocked: ReadonlySet<string>,
): Promise<BatchOutcome<Event>> {
  const stopped = new Set(blocked)
  const outcome: BatchOutcome<Event> = { handled: [], failed: [], waiting: [] }

  async function visit(part: readonly Event[]): Promise<void> {
    const free = part.filter((event) => !stopped.has(event.key))
    outcome.waiting.push(...part.filter((event) => stopped.has(event.key)))
    const [first] = free
    if (first === undefined) return
    try {
      await tx.nested(() => handler(free, tx))
      outcome.handled.push(...free)
    } catch (error) {
      if (isRetryable(error)) throw error
      if (free.length === 1) {
        outcome.failed.push({ event: first, error })
        stopped.add(first.key)
        return
      }
      const middle = Math.ceil(free.length / 2)
      await visit(free.slice(0, middle))
      await visit(free.slice(middle))
    }
  }

  await visit(events)
  return outcome
}

/** Splits a batch into what may be handled now and what waits behind a parked key. */
export function separate<Event extends LogEvent>(events: readonly Event[], blocked: ReadonlySet<string>) {
  if (blocked.size === 0) return { free: events, waiting: [] }
  return {
    free: events.filter((event) => !blocked.has(event.key)),
    waiting: events.filter((event) => blocked.has(event.key)),
  }
}
