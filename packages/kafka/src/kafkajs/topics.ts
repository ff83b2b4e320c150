import protocol from 'kafkajs/src/protocol/requests/index.js'
import { demandSuccess } from '../broker-errors.ts'
import type { NewTopic, TopicSettings } from '../driver.ts'
import type { ClusterMetadata, TopicCode } from '../wire.ts'
import type { Connection } from './connection.ts'

const { AlterConfigs, CreatePartitions, CreateTopics, DescribeConfigs, Metadata } = protocol.requests
/** How long a broker may wait for the change to be known. */
const CHANGE_TIMEOUT_MS = 10_000
const RESOURCE_TOPIC = 2
const SOURCE_TOPIC = 1

export async function metadata(connection: Connection, names: readonly string[]): Promise<ClusterMetadata> {
  const answer = await connection.ask('Metadata', Metadata, { topics: names, allowAutoTopicCreation: false })
  return {
    clusterId: answer.clusterId,
    controller: answer.controllerId,
    nodes: answer.brokers.map(({ nodeId, host, port }) => ({ id: nodeId, host, port })),
    topics: answer.topicMetadata.map(({ topic, topicErrorCode, partitionMetadata }) => ({
      name: topic,
      code: topicErrorCode,
      partitions: partitionMetadata
        .map(({ partitionId, leader, replicas, isr }) => ({ id: partitionId, leader, replicas, inSync: isr }))
        .sort((a, b) => a.id - b.id),
    })),
  }
}

export async function topicSettings(
  connection: Connection,
  names: readonly string[],
): Promise<ReadonlyMap<string, TopicSettings>> {
  const resources = names.map((name) => ({ type: RESOURCE_TOPIC, name }))
  const answer = await connection.ask('DescribeConfigs', DescribeConfigs, { resources, includeSynonyms: false })
  return new Map(
    answer.resources.map(({ resourceName, errorCode, errorMessage, configEntries }) => {
      demandSuccess(errorCode, `Settings of topic ${resourceName}`, errorMessage)
      const own = configEntries.filter(({ configSource }) => configSource === SOURCE_TOPIC)
      return [resourceName, Object.fromEntries(own.map((entry) => [entry.configName, entry.configValue ?? '']))]
    }),
  )
}

export async function createTopics(connection: Connection, topics: readonly NewTopic[]): Promise<TopicCode[]> {
  const { topicErrors } = await connection.ask('CreateTopics', CreateTopics, {
    topics: topics.map(({ name, partitions, replication, settings }) => ({
      topic: name,
      numPartitions: partitions,
      replicationFactor: replication,
      configEntries: toEntries(settings),
    })),
    validateOnly: false,
    timeout: CHANGE_TIMEOUT_MS,
  })
  return topicErrors.map(toTopicCode)
}

export async function createPartitions(connection: Connection, topic: string, count: number): Promise<TopicCode[]> {
  const asked = { topicPartitions: [{ topic, count }], validateOnly: false, timeout: CHANGE_TIMEOUT_MS }
  const { topicErrors } = await connection.ask('CreatePartitions', CreatePartitions, asked)
  return topicErrors.map(toTopicCode)
}

/** The library knows only AlterConfigs, which forgets every setting that is not named: the others are named again. */
export async function changeTopicSettings(
  connection: Connection,
  topic: string,
  settings: TopicSettings,
): Promise<void> {
  const present = (await topicSettings(connection, [topic])).get(topic)
  const configEntries = toEntries({ ...present, ...settings })
  const asked = { resources: [{ type: RESOURCE_TOPIC, name: topic, configEntries }], validateOnly: false }
  const { resources } = await connection.ask('AlterConfigs', AlterConfigs, asked)
  for (const { errorCode, errorMessage } of resources)
    demandSuccess(errorCode, `Changing settings of topic ${topic}`, errorMessage)
}

const toEntries = (settings: TopicSettings): { name: string; value: string }[] =>
  Object.entries(settings).map(([name, value]) => ({ name, value }))

const toTopicCode = (answer: { topic: string; errorCode: number; errorMessage: string | null }): TopicCode => ({
  name: answer.topic,
  code: answer.errorCode,
  said: answer.errorMessage,
})
