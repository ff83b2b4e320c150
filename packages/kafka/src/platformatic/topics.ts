import {
  ConfigResourceTypes,
  ConfigSources,
  createPartitionsV3,
  createTopicsV7,
  describeConfigsV4,
  IncrementalAlterConfigOperationTypes,
  incrementalAlterConfigsV1,
  metadataV12,
} from '@platformatic/kafka'
import { demandSuccess } from '../broker-errors.ts'
import type { NewTopic, TopicSettings } from '../driver.ts'
import type { ClusterMetadata, TopicCode } from '../wire.ts'
import type { Connection } from './connection.ts'

/** How long a broker may wait for the change to be known. */
const CHANGE_TIMEOUT_MS = 10_000

export async function metadata(connection: Connection, names: readonly string[]): Promise<ClusterMetadata> {
  const answer = await connection.ask(metadataV12.api, [...names], false, false)
  return {
    clusterId: answer.clusterId ?? '',
    controller: answer.controllerId,
    nodes: answer.brokers.map(({ nodeId, host, port }) => ({ id: nodeId, host, port })),
    topics: answer.topics.map(({ name, errorCode, partitions }) => ({
      name: name ?? '',
      code: errorCode,
      partitions: partitions
        .map(({ partitionIndex, leaderId, replicaNodes, isrNodes }) => ({
          id: partitionIndex,
          leader: leaderId,
          replicas: replicaNodes,
          inSync: isrNodes,
        }))
        .sort((a, b) => a.id - b.id),
    })),
  }
}

export async function topicSettings(
  connection: Connection,
  names: readonly string[],
): Promise<ReadonlyMap<string, TopicSettings>> {
  const resources = names.map((resourceName) => ({ resourceType: ConfigResourceTypes.TOPIC, resourceName }))
  const { results } = await connection.ask(describeConfigsV4.api, resources, false, false)
  return new Map(
    results.map(({ resourceName, errorCode, errorMessage, configs }) => {
      demandSuccess(errorCode, `Settings of topic ${resourceName}`, errorMessage)
      const own = configs.filter(({ configSource }) => configSource === ConfigSources.DYNAMIC_TOPIC_CONFIG)
      return [resourceName, Object.fromEntries(own.map(({ name, value }) => [name, value ?? '']))]
    }),
  )
}

export async function createTopics(connection: Connection, topics: readonly NewTopic[]): Promise<TopicCode[]> {
  const asked = topics.map(({ name, partitions, replication, settings }) => ({
    name,
    numPartitions: partitions,
    replicationFactor: replication,
    assignments: [],
    configs: Object.entries(settings).map(([setting, value]) => ({ name: setting, value })),
  }))
  const answer = await connection.ask(createTopicsV7.api, asked, CHANGE_TIMEOUT_MS, false)
  return answer.topics.map(toTopicCode)
}

export async function createPartitions(connection: Connection, name: string, count: number): Promise<TopicCode[]> {
  const { results } = await connection.ask(createPartitionsV3.api, [{ name, count }], CHANGE_TIMEOUT_MS, false)
  return results.map(toTopicCode)
}

export async function changeTopicSettings(
  connection: Connection,
  topic: string,
  settings: TopicSettings,
): Promise<void> {
  const configs = Object.entries(settings).map(([name, value]) => ({
    name,
    value,
    configOperation: IncrementalAlterConfigOperationTypes.SET,
  }))
  const resources = [{ resourceType: ConfigResourceTypes.TOPIC, resourceName: topic, configs }]
  const { responses } = await connection.ask(incrementalAlterConfigsV1.api, resources, false)
  for (const { errorCode, errorMessage } of responses)
    demandSuccess(errorCode, `Changing settings of topic ${topic}`, errorMessage)
}

const toTopicCode = (answer: {
  name: string
  errorCode: number
  errorMessage?: string | null | undefined
}): TopicCode => ({
  name: answer.name,
  code: answer.errorCode,
  said: answer.errorMessage ?? null,
})
