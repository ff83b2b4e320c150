import { AppError } from '@mingxin/errors'
import type { KafkaDriver } from '@mingxin/kafka'
import type { Database } from '@mingxin/persistence'
import { createFailureRun, type FailureRun } from '../group/failure-run.ts'
import { joinGroup, LEASE_MS, type LogFailure, type MemberSettings, TICK_MS } from '../group/group.ts'
import { readAudit } from '../group/parked-audit.ts'
import { createPositions } from '../group/positions.ts'
import { createLagMonitor, type LagMonitor } from '../lag/monitor.ts'
import { appendEvents } from '../outbox/append.ts'
import { countEvents, topicEnds } from '../outbox/ends.ts'
import { createWakeups, type Wakeups } from '../outbox/wakeups.ts'
import { assertInKafka, confirmCluster, openKafka } from '../place.ts'
import type { EventLog, LogEvent, NewEvent, SubscribeOptions, Subscription } from '../port.ts'
import type { EventNames } from './cloud-events.ts'
import { createDeadLetters } from './dead-letters.ts'
import { Fetcher } from './fetcher.ts'
import { createGroupOffsets } from './group-offsets.ts'
import { createKafkaFeed } from './kafka-feed.ts'
import { createLayoutGate } from './layout-gate.ts'
import { Relay } from './relay.ts'
import { createRelayReader, RELAY } from './relay-status.ts'
import { createGroupReader } from './status.ts'
import { createTopics, isCompacted, planOf, type TopicOf } from './topics.ts'

export interface KafkaLogOptions extends MemberSettings {
  /** Opens connections of their own to the cluster; the log closes what it opened. */
  readonly connect: () => Promise<KafkaDriver>
  readonly topicOf: TopicOf
  /** Topics this service writes; they are created when it starts, others with their first event. */
  readonly ownTopics?: readonly string[]
  /** What a group is called in Kafka. Default: as here. */
  readonly groupOf?: (group: string) => string
  readonly names: EventNames
  /** Told when Kafka begins to refuse the offsets that show its own tools how far a group is; the group goes on. */
  readonly onOffsetsFailure?: (failure: Omit<LogFailure, 'consecutive'>) => void
  /** Throws when an event does not fit its contract; such a transaction must not commit. */
  readonly validate?: (event: NewEvent) => void
}

/** Bytes of an event's data at most: Kafka's default for a record is 1 MiB with its headers, before compression. */
const DATA_BYTES_MAX = 1_000_000

/** The log beyond one machine: outbox tables, a relay that publishes them, and Kafka in between. */
export function createKafkaLog<Event extends LogEvent>(options: KafkaLogOptions): EventLog<Event> {
  const driver = options.connect()
  const wakeups = createWakeups(options.database)
  const confirmed = confirmation(options.database, driver)
  let relay: Stoppable | undefined
  let isClosed = false
  const subscriptions = new Set<Subscription>()
  const { database } = options
  const monitor = createLagMonitor({ ends: () => topicEnds(database), prepare: () => countEvents(database) })
  const relaying = createFailureRun()
  const outbox = monitor.watch({ ...RELAY, read: createRelayReader(database), lastFailure: relaying.last })
  return {
    open: async () => {
      await openKafka(database)
      // Closed meanwhile, nobody would stop it any more.
      if (!isClosed) relay ??= startRelay({ ...options, driver, confirmed }, wakeups, relaying)
    },
    append: async (tx, events) => {
      if (options.validate) for (const event of events) options.validate(event)
      await appendEvents(tx, events.map(withText))
    },
    subscribe: (subscription) => {
      const started = subscribe<Event>({ ...options, driver, confirmed, monitor }, subscription)
      subscriptions.add(started)
      return started
    },
    ends: () => topicEnds(database),
    relay: () => outbox.look(),
    audit: (options) => readAudit(database, options),
    report: monitor.report,
    lastReport: monitor.lastReport,
    close: async () => {
      isClosed = true
      await monitor.stop()
      await Promise.all([relay?.stop(), ...[...subscriptions].map((subscription) => subscription.stop())])
      await wakeups.close()
      await driver.then((open) => open.close())
    },
  }
}

interface Stoppable {
  stop(): Promise<void>
}

interface Publishing extends KafkaLogOptions {
  readonly driver: Promise<KafkaDriver>
  readonly confirmed: () => Promise<void>
}

interface Reading extends Publishing {
  readonly monitor: LagMonitor
}

function subscribe<Event extends LogEvent>(options: Reading, subscription: SubscribeOptions<Event>): Subscription {
  const { database, driver, confirmed, names, topicOf, groupOf = (one) => one } = options
  const { onFailure = () => {}, onOffsetsFailure = () => {} } = options
  const { group, topic } = subscription
  const plan = planOf(topicOf, topic)
  const { name } = plan
  const gate = createLayoutGate(database, group, topic)
  const reading = createFailureRun()
  const fetcher = new Fetcher({
    driver: options.connect(),
    topic: name,
    confirmed,
    onFailure: (error, consecutive) => {
      reading.failed(error)
      onFailure({ group, topic, error, consecutive })
    },
    onSuccess: reading.went,
  })
  const offsets = createGroupOffsets({
    driver,
    group: groupOf(group),
    topic: name,
    onFailure: (error) => onOffsetsFailure({ group, topic, error }),
  })
  const log = {
    feed: createKafkaFeed<Event>({ group, topic, isCompacted: isCompacted(plan), names, fetcher, offsets, gate }),
    ready: () => assertInKafka(database),
    partitions: () => partitionsOf(driver, name),
    onParked: createDeadLetters(names, group, topic),
    read: createGroupReader({ database, driver, group, topic, name }),
    reading,
  }
  return joinGroup<Event>(options, subscription, log, options.monitor)
}

// The service that writes the topic makes it when it starts.
async function partitionsOf(driver: Promise<KafkaDriver>, name: string): Promise<number> {
  const there = await (await driver).describeTopics([name])
  return there.get(name)?.partitions.length ?? 0
}

// Asked anew by every session: brokers that come back may be those of another cluster, emptied or restored meanwhile.
function confirmation(database: Database, driver: Promise<KafkaDriver>): () => Promise<void> {
  return async () => confirmCluster(database, await (await driver).clusterId())
}

function startRelay(options: Publishing, wakeups: Wakeups, relaying: FailureRun): Stoppable {
  const {
    driver,
    confirmed,
    database,
    names,
    topicOf,
    ownTopics = [],
    member,
    leaseMs = LEASE_MS,
    tickMs = TICK_MS,
  } = options
  const { onFailure = () => {}, at = () => {} } = options
  const positions = createPositions({ database, ...RELAY, partitions: async () => 1, member, leaseMs })
  const relay = new Relay({
    database,
    positions,
    ready: () => assertInKafka(database),
    topicOf,
    ownTopics,
    confirmed,
    topics: createTopics(database, driver, topicOf),
    openProducer: async () => (await driver).openProducer(),
    names,
    wakeups,
    tickMs,
    onFailure: (error, consecutive) => {
      relaying.failed(error)
      onFailure({ ...RELAY, error, consecutive })
    },
    onSuccess: relaying.went,
    at,
  })
  const renewing = setInterval(() => positions.renew().catch(() => {}), leaseMs / 3).unref()
  return {
    stop: async () => {
      clearInterval(renewing)
      await relay.stop()
    },
  }
}

// What Kafka would refuse must not get into the outbox: it would stand there in front of everything behind it.
function withText(event: NewEvent): NewEvent & { data: string } {
  const data = typeof event.data === 'string' ? event.data : JSON.stringify(event.data)
  const bytes = data.length * 3 > DATA_BYTES_MAX ? Buffer.byteLength(data) : 0
  if (bytes <= DATA_BYTES_MAX) return { ...event, data }
  throw new AppError('event-log.event-too-large', {
    detail: `${event.type}: ${bytes} bytes, at most ${DATA_BYTES_MAX}`,
  })
}
