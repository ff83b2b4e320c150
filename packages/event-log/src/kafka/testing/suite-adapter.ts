import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { isRetryable } from '@mingxin/errors'
import { type DriverName, type NewTopic, openKafkaDriver, type TopicSettings } from '@mingxin/kafka'
import { createDatabase } from '@mingxin/persistence'
import type { EventLog } from '../../port.ts'
import type { Side, SideOptions, SuiteAdapter, World } from '../../suite/adapter.ts'
import { createKafkaLog } from '../kafka-log.ts'

/** The Kafka log as the guarantee suite opens it: schemas `writer` and `reader` in one database, one cluster between. */
export const adapter: SuiteAdapter = {
  name: 'the Kafka adapter',
  moduleUrl: import.meta.url,
  openWriter: (world, options) => openSide(world, 'writer', options),
  openReader: (world, options) => openSide(world, 'reader', options),
}

/** Topics whose names begin so keep the last event of each key alone. */
export const COMPACTED = 'compacted-'

// Fewer partitions than in earnest: each test has topics of its own.
const topicOf =
  (replication: number) =>
  (name: string): NewTopic => ({ name, partitions: 3, replication, settings: settingsOf(name) })

const settingsOf = (name: string): TopicSettings =>
  name.startsWith(COMPACTED) ? { 'cleanup.policy': 'compact', 'min.compaction.lag.ms': '3600000' } : {}

function openSide(world: World, schema: string, { leaseMs = 2_000, ...options }: SideOptions = {}): Side {
  const { url, connection = '{}' } = world
  const driver: DriverName = world.driver === 'platformatic' ? 'platformatic' : 'kafkajs'
  const database = createDatabase({ url, schema, applicationName: `suite-${schema}`, connectionsMax: 20 })
  const connected = { ...JSON.parse(connection), clientId: `suite-${schema}`, log: () => {} }
  const log = createKafkaLog({
    database,
    connect: () => openKafkaDriver(driver, connected),
    topicOf: topicOf(Number(world.replication ?? 1)),
    names: { root: '/suite/', source: `/suite/${schema}`, typePrefix: 'suite.' },
    member: randomUUID(),
    leaseMs,
    tickMs: 100,
    ...options,
  })
  const opening = openPatiently(log)
  return {
    database,
    log,
    close: async () => {
      await opening
      await log.close()
      await database.close()
    },
  }
}

/** A service whose database is away when it starts is started anew by whoever runs it. */
async function openPatiently(log: EventLog): Promise<void> {
  for (;;) {
    try {
      return await log.open()
    } catch (error) {
      if (!isRetryable(error)) throw error
      await wait(100)
    }
  }
}
