import { AppError } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'
import { joinGroup, type MemberSettings } from '../group/group.ts'
import { readAudit } from '../group/parked-audit.ts'
import { createLagMonitor } from '../lag/monitor.ts'
import { appendEvents } from '../outbox/append.ts'
import { countEvents, topicEnds } from '../outbox/ends.ts'
import { createWakeups, type Wakeups } from '../outbox/wakeups.ts'
import { PARTITIONS } from '../partition.ts'
import { assertEmbedded, openEmbedded } from '../place.ts'
import type { EventLog, LogEvent, NewEvent, Subscription } from '../port.ts'
import { createEmbeddedFeed, type LogSource } from './embedded-feed.ts'
import { createGroupReader } from './status.ts'

export interface EmbeddedLogOptions extends MemberSettings {
  /** Where the log of a topic lies; undefined for a topic that does not exist. */
  readonly source: (topic: string) => LogSource | undefined
  /** Throws when an event does not fit its contract; such a transaction must not commit. */
  readonly validate?: (event: NewEvent) => void
}

/** The log of one machine: the outbox tables of the services themselves. No second system to run. */
export function createEmbeddedLog<Event extends LogEvent>(options: EmbeddedLogOptions): EventLog<Event> {
  const subscriptions = new Set<Subscription>()
  const wakeups = createWakeupsPerDatabase()
  const { database } = options
  const monitor = createLagMonitor({ ends: () => topicEnds(database), prepare: () => countEvents(database) })
  return {
    open: async () => {
      await openEmbedded(database)
      monitor.start()
    },
    append: async (tx, events) => {
      if (options.validate) for (const event of events) options.validate(event)
      await appendEvents(tx, events)
    },
    subscribe: (subscription) => {
      const { group, topic } = subscription
      const source = options.source(topic)
      if (!source) throw new AppError('event-log.topic-unknown', { detail: topic })
      const reading = {
        feed: createEmbeddedFeed<Event>(source, topic, wakeups.on(source.database)),
        ready: () => assertEmbedded(database),
        partitions: async () => PARTITIONS,
        read: createGroupReader({ database, source, group, topic, partitions: PARTITIONS }),
      }
      const started = joinGroup<Event>(options, subscription, reading, monitor)
      subscriptions.add(started)
      return started
    },
    ends: () => topicEnds(database),
    relay: async () => undefined,
    audit: (options) => readAudit(database, options),
    report: monitor.report,
    lastReport: monitor.lastReport,
    close: async () => {
      await monitor.stop()
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
