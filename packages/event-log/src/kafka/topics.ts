import { AppError } from '@mingxin/errors'
import type { KafkaDriver, NewTopic } from '@mingxin/kafka'
import type { Database } from '@mingxin/persistence'
import { addFirstLayout, layouts } from './relay-store.ts'

/**
 * What a topic of ours must be like in Kafka, and what it is called there; undefined for a topic that does not exist. Its
 * replication holds in a cluster of that many brokers; a smaller one gets as many replicas as it has brokers.
 */
export type TopicOf = (topic: string) => NewTopic | undefined

/** The topics this service writes, as they are in Kafka. */
export interface Topics {
  /**
   * Creates what is missing and fixes into how many partitions the relay spreads each. Never changes what is there.
   * Rejects with `event-log.other-log` when a topic that nothing of ours was ever published to has records.
   */
  layOut(topics: readonly string[]): Promise<void>
}

export function createTopics(database: Database, connecting: Promise<KafkaDriver>, topicOf: TopicOf): Topics {
  return {
    layOut: async (topics) => {
      const driver = await connecting
      const plans = topics.map((topic) => ({ topic, wanted: planOf(topicOf, topic) }))
      const there = await driver.describeTopics(plans.map(({ wanted }) => wanted.name))
      const missing = plans.filter(({ wanted }) => !there.has(wanted.name))
      if (missing.length > 0) {
        const brokers = (await driver.nodes()).length
        await driver.createTopics(missing.map(({ wanted }) => fitted(wanted, brokers)))
      }
      const known = await laidOut(database)
      for (const { topic, wanted } of plans.filter(({ topic }) => !known.has(topic))) {
        if (there.has(wanted.name)) await assertEmpty(driver, wanted.name)
        const found = there.get(wanted.name)?.partitions.length ?? wanted.partitions
        await addFirstLayout(database, topic, Math.min(found, wanted.partitions))
      }
    },
  }
}

const laidOut = async (database: Database): Promise<Set<string>> =>
  new Set((await layouts(database)).map(({ topic }) => topic))

/**
 * Rejects with `event-log.other-log` when a topic holds records: whoever reads it would take them for ours, and drop ours
 * as repetitions of them. That goes for what we published ourselves before we moved to another cluster and back.
 */
export async function assertEmpty(driver: KafkaDriver, name: string): Promise<void> {
  const written = [...(await driver.watermarks(name)).values()].some(({ start, end }) => end > start)
  if (!written) return
  const what = `${name} holds records of another installation, or of this one before it went to another cluster`
  throw new AppError('event-log.other-log', {
    detail: `${what}; set MINGXIN_KAFKA_TOPIC_PREFIX to a name of its own, or delete the topic.`,
  })
}

export function planOf(topicOf: TopicOf, topic: string): NewTopic {
  const plan = topicOf(topic)
  if (!plan) throw new AppError('event-log.topic-unknown', { detail: topic })
  return plan
}

export const isCompacted = ({ settings }: NewTopic): boolean => settings['cleanup.policy']?.includes('compact') ?? false

/** A topic as a cluster of so many brokers can have it; one replica may be away without stopping anybody. */
export function fitted(topic: NewTopic, brokers: number): NewTopic {
  const replication = Math.min(topic.replication, brokers)
  const inSync = String(Math.max(replication - 1, 1))
  return { ...topic, replication, settings: { ...topic.settings, 'min.insync.replicas': inSync } }
}
