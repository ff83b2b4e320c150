import { AppError } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'
import type { Handler, LogEvent, ParkedEvents } from '../port.ts'
import { handleAround } from './batch.ts'
import type { ParkedStore } from './parked-store.ts'

const DRY_RUN_EVENTS_MAX = 1_000

/** What can be done with the parked events of a group, for the people who watch it. */
export function parkedEvents<Event extends LogEvent>(
  database: Database,
  parked: ParkedStore<Event>,
  handler: Handler<Event>,
): ParkedEvents {
  return {
    list: ({ after = 0, limit = 100 } = {}) => parked.list(after, limit),
    get: async (position) => {
      const found = await parked.get(position)
      if (!found) throw new AppError('event-log.parked-unknown')
      return found
    },
    redrive: async (key, actor) => {
      const events = await parked.request(key, actor)
      if (events === 0) throw new AppError('event-log.parked-unknown', { detail: 'nothing is parked under this key' })
      return events
    },
    discard: async (position, actor) => {
      if (!(await parked.discard(position, actor))) throw new AppError('event-log.parked-unknown')
    },
    dryRun: async (key) => {
      const rows = await parked.ofKeys(database, [key], DRY_RUN_EVENTS_MAX)
      if (rows.length === 0)
        throw new AppError('event-log.parked-unknown', { detail: 'nothing is parked under this key' })
      return rehearse(
        database,
        rows.map(({ event }) => event),
        handler,
      )
    },
  }
}

class Rehearsed extends Error {
  readonly outcome: { events: number; wouldHandle: number; failure: string | undefined }

  constructor(outcome: Rehearsed['outcome']) {
    super('rehearsed')
    this.outcome = outcome
  }
}

// Runs the handler for real and then rolls everything back by throwing what was found out.
async function rehearse<Event extends LogEvent>(database: Database, events: Event[], handler: Handler<Event>) {
  try {
    return await database.transaction(async (tx) => {
      const { handled, failed } = await handleAround(events, handler, tx, new Set())
      const [first] = failed
      const failure = first && (first.error instanceof Error ? first.error.message : String(first.error))
      throw new Rehearsed({ events: events.length, wouldHandle: handled.length, failure })
    })
  } catch (error) {
    if (error instanceof Rehearsed) return error.outcome
    throw error
  }
}
