import { AppError } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'
import type { Actor, Handler, LogEvent, ParkedEvents, ParkedSelection, Redriven, Rehearsal } from '../port.ts'
import { countFailures } from './count-failures.ts'
import type { ParkedDesk } from './parked-desk.ts'
import type { ParkedStore } from './parked-store.ts'
import { rehearse } from './rehearse.ts'

const DRY_RUN_EVENTS_MAX = 1_000

export interface Parked<Event extends LogEvent> {
  readonly parked: ParkedStore<Event>
  readonly desk: ParkedDesk
}

/** What can be done with the parked events of a group, for the people who watch it. */
export function parkedEvents<Event extends LogEvent>(
  database: Database,
  { parked, desk }: Parked<Event>,
  handler: Handler<Event>,
): ParkedEvents {
  const tryKeys = async (keys: readonly string[]) => {
    const rows = await parked.ofKeys(database, keys, DRY_RUN_EVENTS_MAX)
    return rehearse(
      database,
      rows.map(({ event }) => event),
      handler,
    )
  }
  const redriveSelected = async (selection: ParkedSelection, actor: Actor): Promise<Redriven> => {
    const { keys, ...selected } = await desk.select(selection)
    if (keys.length === 0) throw nothingToRedrive(selection, selected.quarantined)
    return { ...selected, keys: keys.length, events: await desk.request(keys, actor) }
  }
  return {
    list: ({ after = 0, limit = 100 } = {}) => desk.list(after, limit),
    get: async (position) => {
      const found = await desk.get(position)
      if (!found) throw new AppError('event-log.parked-unknown')
      return found
    },
    summary: () => desk.summary(),
    redriveSelected,
    redrive: async (key, actor) => (await redriveSelected({ keys: [key] }, actor)).events,
    discard: async (position, actor) => {
      if (!(await desk.discard(position, actor))) throw new AppError('event-log.parked-unknown')
    },
    dryRun: async (key) => {
      const { events, handled, failed } = await tryKeys([key])
      if (events === 0) throw nothingParked(`the key ${key}`)
      return { events, wouldHandle: handled.length, failure: failed[0]?.failure.reason }
    },
    rehearse: async (selection): Promise<Rehearsal> => {
      const { keys, left, quarantined } = await desk.select(selection)
      if (keys.length === 0) throw nothingToRedrive(selection, quarantined)
      const { events, handled, failed } = await tryKeys(keys)
      const failures = countFailures(failed)
      return { keys: keys.length, events, left, quarantined, wouldHandle: handled.length, failures }
    },
  }
}

function nothingToRedrive(selection: ParkedSelection, quarantined: number): AppError {
  if (quarantined === 0) return nothingParked('this selection')
  const detail = `${quarantined} keys failed too many re-drives; name them and force it.`
  return new AppError('event-log.parked-quarantined', selection.keys?.length === 1 ? {} : { detail })
}

const nothingParked = (what: string): AppError =>
  new AppError('event-log.parked-unknown', { detail: `Nothing is parked under ${what}.` })
