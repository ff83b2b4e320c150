import type { Database } from '@mingxin/persistence'
import type { GroupStatus, LogEvent, SubscribeOptions, Subscription } from '../port.ts'
import type { Step } from '../steps.ts'
import type { Feed } from './feed.ts'
import { Member } from './member.ts'
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

/** What a group needs of the log it reads. */
export interface GroupLog<Event extends LogEvent> {
  readonly feed: Feed<Event>
  readonly partitions: number
  status(parked: { keys: number; events: number }): Promise<GroupStatus>
}

export const LEASE_MS = 5_000
export const TICK_MS = 1_000
const BATCH_SIZE_MAX = 500

/** Starts a member of a group and keeps its leases alive until it is stopped. */
export function joinGroup<Event extends LogEvent>(
  settings: MemberSettings,
  { group, topic, handler, batchSizeMax = BATCH_SIZE_MAX }: SubscribeOptions<Event>,
  log: GroupLog<Event>,
): Subscription {
  const { database, member, leaseMs = LEASE_MS, tickMs = TICK_MS, onFailure = () => {}, at = () => {} } = settings
  const positions = createPositions({ database, group, topic, partitions: log.partitions, member, leaseMs })
  const parked = new ParkedStore<Event>(database, group, topic, log.partitions)
  const running = new Member<Event>({
    group,
    topic,
    handler,
    batchSizeMax,
    database,
    positions,
    parked,
    feed: log.feed,
    tickMs,
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
    status: async () => log.status(await parked.counts()),
    parked: parkedEvents(database, parked, handler),
  }
}
