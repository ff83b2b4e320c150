import type { Database } from '@mingxin/persistence'
import type { Handler, LogEvent } from '../port.ts'
import { handleAround } from './batch.ts'
import { describeFailure } from './failed-event.ts'

export interface FailedRehearsal {
  readonly key: string
  readonly failure: { readonly code: string; readonly reason: string }
}

export interface Rehearsed<Event> {
  readonly events: number
  readonly handled: readonly Event[]
  readonly failed: readonly FailedRehearsal[]
}

class Outcome<Event> extends Error {
  readonly outcome: Rehearsed<Event>

  constructor(outcome: Rehearsed<Event>) {
    super('rehearsed')
    this.outcome = outcome
  }
}

/** Runs the handler for real and then rolls everything back by throwing what was found out. */
export async function rehearse<Event extends LogEvent>(
  database: Database,
  events: readonly Event[],
  handler: Handler<Event>,
): Promise<Rehearsed<Event>> {
  if (events.length === 0) return { events: 0, handled: [], failed: [] }
  try {
    return await database.transaction(async (tx) => {
      const { handled, failed } = await handleAround(events, handler, tx, new Set())
      const failures = failed.map(({ event, error }) => ({ key: event.key, failure: describeFailure(error) }))
      throw new Outcome<Event>({ events: events.length, handled, failed: failures })
    })
  } catch (error) {
    if (error instanceof Outcome) return error.outcome
    throw error
  }
}
