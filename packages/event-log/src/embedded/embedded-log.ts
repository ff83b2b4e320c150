import { AppError } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'
import { handleAround } from '../batch.ts'
import type { EventLog, LogEvent, NewEvent, ParkedEvents, SubscribeOptions, Subscription } from '../port.ts'
import { appendEvents } from './append.ts'
import { Member, type Step } from './member.ts'
import { ParkedStore } from './parked-store.ts'
import { createPositions } from './positions.ts'
import { createReader, type LogSource } from './reader.ts'
import { groupStatus, topicEnds } from './status.ts'
import { createWakeups, type Wakeups } from './wakeups.ts'

export interface EmbeddedLogOptions {
  /** The service's own database, migrated with this package's migrations. */
  readonly database: Database
  /** Where the log of a topic lies; undefined for a topic that does not exist. */
  readonly source: (topic: string) => LogSource | undefined
  /** Unique per process start. */
  readonly member: string
  /** A member that gives no sign of life for this long loses its partitions. Default 5 s. */
  readonly leaseMs?: number
  /** Poll interval for whatever nobody notified about. Default 1 s. */
  readonly tickMs?: number
  /** Throws when an event does not fit its contract; such a transaction must not commit. */
  readonly validate?: (event: NewEvent) => void
  readonly onFailure?: (failure: LogFailure) => void
  /** For tests that kill or stall a member at a point of its turn. */
  readonly at?: (step: Step) => Promise<void> | void
}

export interface LogFailure {
  readonly group: string
  readonly topic: string
  readonly error: unknown
  /** Failures in a row, this one included. */
  readonly consecutive: number
}

const LEASE_MS = 5_000
const TICK_MS = 1_000
const BATCH_SIZE_MAX = 500
const DRY_RUN_EVENTS_MAX = 1_000

/** The log of one machine: the outbox tables of the services themselves. No second system to run. */
export function createEmbeddedLog<Event extends LogEvent>(options: EmbeddedLogOptions): EventLog<Event> {
  const subscriptions = new Set<Subscription>()
  const wakeups = createWakeupsPerDatabase()
  return {
    append: async (tx, events) => {
      if (options.validate) for (const event of events) options.validate(event)
      await appendEvents(tx, events)
    },
    subscribe: (subscription) => {
      const started = subscribe(options, subscription, wakeups.on)
      subscriptions.add(started)
      return started
    },
    ends: () => topicEnds(options.database),
    close: async () => {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()))
      await wakeups.close()
    },
  }
}

function createWakeupsPerDatabase() {
  const all = new Map<Database, Wakeups>()
  return {
    on: (database: Database): Wakeups => {
      const wakeups = all.get(database) ?? createWakeups(database)
      all.set(database, wakeups)
      return wakeups
    },
    close: async () => {
      await Promise.all([...all.values()].map((wakeups) => wakeups.close()))
    },
  }
}

function subscribe<Event extends LogEvent>(
  options: EmbeddedLogOptions,
  { group, topic, handler, batchSizeMax = BATCH_SIZE_MAX }: SubscribeOptions<Event>,
  wakeupsOn: (database: Database) => Wakeups,
): Subscription {
  const { database, member, leaseMs = LEASE_MS, tickMs = TICK_MS, onFailure = () => {}, at = () => {} } = options
  const source = options.source(topic)
  if (!source) throw new AppError('event-log.topic-unknown', { detail: topic })
  const wakeups = wakeupsOn(source.database)
  const positions = createPositions({ database, group, topic, member, leaseMs })
  const parked = new ParkedStore<Event>(database, group, topic)
  let isPrepared = false
  const running = new Member<Event>({
    group,
    topic,
    handler,
    batchSizeMax,
    database,
    positions: {
      ...positions,
      rebalance: async () => {
        if (!isPrepared) await positions.prepare()
        isPrepared = true
        return positions.rebalance()
      },
    },
    parked,
    reader: createReader<Event>(source, topic),
    tickMs,
    notifications: () => wakeups.count(source.schema),
    waitForNotification: (seen, timeoutMs) => wakeups.waitAbove(source.schema, seen, timeoutMs),
    onFailure: (error, consecutive) => onFailure({ group, topic, error, consecutive }),
    at,
  })
  const renewing = setInterval(() => positions.renew().catch(() => {}), leaseMs / 3).unref()
  return {
    group,
    topic,
    stop: async () => {
      clearInterval(renewing)
      await running.stop()
    },
    status: async () => groupStatus(database, source, group, topic, await parked.counts()),
    parked: parkedEvents(database, parked, handler),
  }
}

function parkedEvents<Event extends LogEvent>(
  database: Database,
  parked: ParkedStore<Event>,
  handler: SubscribeOptions<Event>['handler'],
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
async function rehearse<Event extends LogEvent>(
  database: Database,
  events: Event[],
  handler: SubscribeOptions<Event>['handler'],
) {
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
