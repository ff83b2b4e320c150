import { AppError } from '@mingxin/errors'
import type { KafkaDriver } from '@mingxin/kafka'
import { topicEnds } from '../embedded/status.ts'
import { joinGroup, LEASE_MS, type MemberSettings, TICK_MS } from '../group/group.ts'
import { createPositions } from '../group/positions.ts'
import { appendEvents } from '../outbox/append.ts'
import { createWakeups, type Wakeups } from '../outbox/wakeups.ts'
import type { EventLog, LogEvent, NewEvent, SubscribeOptions, Subscription } from '../port.ts'
import type { EventNames } from './cloud-events.ts'
import { Fetcher } from './fetcher.ts'
import { createGroupOffsets } from './group-offsets.ts'
import { createKafkaFeed } from './kafka-feed.ts'
import { Relay } from './relay.ts'
import { RELAY, relayStatus } from './relay-status.ts'
import { kafkaGroupStatus } from './status.ts'
import { createTopics, planOf, type TopicOf } from './topics.ts'

export interface KafkaLogOptions extends MemberSettings {
  /** Opens connections of their own to the cluster; the log closes what it opened. */
  readonly connect: () => Promise<KafkaDriver>
  readonly topicOf: TopicOf
  /** Topics this service writes; they are created when it starts, others with their first event. */
  readonly ownTopics?: readonly string[]
  /** What a group is called in Kafka. Default: as here. */
  readonly groupOf?: (group: string) => string
  readonly names: EventNames
  /** Throws when an event does not fit its contract; such a transaction must not commit. */
  readonly validate?: (event: NewEvent) => void
}

/** Bytes of an event's data at most: Kafka's default for a record is 1 MiB with its headers, before compression. */
const DATA_BYTES_MAX = 1_000_000

/** The log beyond one machine: outbox tables, a relay that publishes them, and Kafka in between. */
export function createKafkaLog<Event extends LogEvent>(options: KafkaLogOptions): EventLog<Event> {
  const driver = options.connect()
  const wakeups = createWakeups(options.database)
  const relay = startRelay(options, driver, wakeups)
  const subscriptions = new Set<Subscription>()
  return {
    append: async (tx, events) => {
      if (options.validate) for (const event of events) options.validate(event)
      await appendEvents(tx, events.map(withText))
    },
    subscribe: (subscription) => {
      const started = subscribe<Event>(options, driver, subscription)
      subscriptions.add(started)
      return started
    },
    ends: () => topicEnds(options.database),
    relay: () => relayStatus(options.database),
    close: async () => {
      await Promise.all([relay.stop(), ...[...subscriptions].map((subscription) => subscription.stop())])
      await wakeups.close()
      await driver.then((open) => open.close())
    },
  }
}

function subscribe<Event extends LogEvent>(
  options: KafkaLogOptions,
  driver: Promise<KafkaDriver>,
  subscription: SubscribeOptions<Event>,
): Subscription {
  const { database, names, topicOf, groupOf = (one) => one, onFailure = () => {} } = options
  const { group, topic } = subscription
  const { name, partitions } = planOf(topicOf, topic)
  const fetcher = new Fetcher({
    driver: options.connect(),
    topic: name,
    onFailure: (error, consecutive) => onFailure({ group, topic, error, consecutive }),
  })
  const offsets = createGroupOffsets(driver, groupOf(group), name)
  return joinGroup<Event>(options, subscription, {
    feed: createKafkaFeed<Event>({ group, topic, typePrefix: names.typePrefix, fetcher, offsets }),
    partitions,
    status: (parked) => kafkaGroupStatus({ database, driver, group, topic, name }, parked),
  })
}

function startRelay(
  options: KafkaLogOptions,
  driver: Promise<KafkaDriver>,
  wakeups: Wakeups,
): { stop(): Promise<void> } {
  const { database, names, topicOf, ownTopics = [], member, leaseMs = LEASE_MS, tickMs = TICK_MS } = options
  const { onFailure = () => {}, at = () => {} } = options
  const positions = createPositions({ database, ...RELAY, partitions: 1, member, leaseMs })
  const relay = new Relay({
    database,
    positions,
    topicOf,
    ownTopics,
    topics: createTopics(database, driver, topicOf),
    openProducer: async () => (await driver).openProducer(),
    names,
    wakeups,
    tickMs,
    onFailure: (error, consecutive) => onFailure({ ...RELAY, error, consecutive }),
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
