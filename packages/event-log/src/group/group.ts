import type { Database, Transaction } from '@mingxin/persistence'
import type { LagMonitor } from '../lag/monitor.ts'
import type { Asks, GroupReading, ParkedCounts } from '../lag/reading.ts'
import type { LogEvent, SubscribeOptions, Subscription } from '../port.ts'
import type { Step } from '../steps.ts'
import { describeFailure, type FailedEvent } from './failed-event.ts'
import { createFailureRun, type FailureRun, latestOf } from './failure-run.ts'
import type { Feed } from './feed.ts'
import { Member } from './member.ts'
import { ParkedDesk, REPLAYS_MAX } from './parked-desk.ts'
import { parkedEvents } from './parked-events.ts'
import { ParkedStore } from './parked-store.ts'
import { createPositions } from './positions.ts'

/** How the members of all groups of one process behave, on whichever log. */
export interface MemberSettings {
  /** The service's own database, migrated with this package's migrations. */
  readonly database: Database
  /** Unique per process start. */
  readonly member: string
  /** A member that gives no sign of life for this long loses its partitions. Default 5 s. */
  readonly leaseMs?: number
  /** Poll interval for whatever nobody notified about. Default 1 s. */
  readonly tickMs?: number
  /** Re-drives that an event may fail before it is left out of those that do not name it. Default 5. */
  readonly replaysMax?: number
  readonly onFailure?: (failure: LogFailure) => void
  /** Told of each event that failed for good, once it is parked. */
  readonly onEventParked?: (parked: EventParked) => void
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

/** An event that a group set aside; its reason names no person's id. */
export interface EventParked {
  readonly group: string
  readonly topic: string
  readonly position: number
  readonly code: string
  readonly reason: string
}

/** What a group needs of the log it reads. */
export interface GroupLog<Event extends LogEvent> {
  readonly feed: Feed<Event>
  /** Rejects when the group has no business in this log any more; asked before partitions are taken. */
  ready(): Promise<void>
  /** How many partitions the topic has at the moment. */
  partitions(): Promise<number>
  readonly onParked?: (tx: Transaction, failed: readonly FailedEvent[]) => Promise<void>
  /** What reading the log fails with, where that is done beside the member's turns. */
  readonly reading?: FailureRun
  /** Looks how far the group is. */
  read(parked: ParkedCounts, asks: Asks): Promise<GroupReading>
}

export const LEASE_MS = 5_000
export const TICK_MS = 1_000
const BATCH_SIZE_MAX = 500

/** Starts a member of a group and keeps its leases alive until it is stopped. */
export function joinGroup<Event extends LogEvent>(
  settings: MemberSettings,
  { group, topic, handler, affected, ...options }: SubscribeOptions<Event>,
  log: GroupLog<Event>,
  monitor: LagMonitor,
): Subscription {
  const { database, member, leaseMs = LEASE_MS, tickMs = TICK_MS, replaysMax = REPLAYS_MAX } = settings
  const { onFailure = () => {}, onEventParked = () => {}, at = () => {} } = settings
  const { onHandled = () => {}, batchSizeMax = BATCH_SIZE_MAX } = options
  const positions = createPositions({ database, group, topic, partitions: () => log.partitions(), member, leaseMs })
  const place = { group, topic }
  const parked = new ParkedStore<Event>(database, place, replaysMax)
  const desk = new ParkedDesk(database, place, replaysMax)
  const handling = createFailureRun()
  const running = new Member<Event>({
    group,
    topic,
    handler,
    onHandled,
    batchSizeMax,
    database,
    positions,
    parked,
    feed: log.feed,
    ready: () => log.ready(),
    onParked: log.onParked ?? (async () => {}),
    onEventParked: ({ position, error }) => onEventParked({ group, topic, position, ...describeFailure(error) }),
    tickMs,
    onFailure: (error, consecutive) => {
      handling.failed(error)
      onFailure({ group, topic, error, consecutive })
    },
    onSuccess: handling.went,
    at,
  })
  const renewing = setInterval(() => positions.renew().catch(() => {}), leaseMs / 3).unref()
  const watch = monitor.watch({
    ...{ group, topic, affected },
    read: async (asks) => log.read(await desk.counts(), asks),
    lastFailure: () => latestOf(handling, ...(log.reading ? [log.reading] : [])),
  })
  return {
    group,
    topic,
    stop: async () => {
      watch.end()
      clearInterval(renewing)
      await running.stop()
    },
    status: () => watch.look(),
    parked: parkedEvents(database, { parked, desk }, handler),
  }
}
