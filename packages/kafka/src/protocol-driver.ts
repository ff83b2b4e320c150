import { createCluster } from './cluster.ts'
import { createConnections } from './connections.ts'
import type { KafkaConnection, KafkaDriver } from './driver.ts'
import { createFetch } from './fetching.ts'
import { leadersOf } from './leaders.ts'
import { commitOffsets, committedOffsets, watermarksOf } from './offsets.ts'
import { openProducer } from './producer.ts'
import { retrying } from './retrying.ts'
import { changeTopicSettings, createTopics, describeTopics, growTopic } from './topics.ts'
import type { Wire } from './wire.ts'

/** The driver on top of a client library. Connects with its first call. */
export function createProtocolDriver(wire: Wire, options: KafkaConnection): KafkaDriver {
  const connections = createConnections(wire, options)
  const cluster = createCluster(connections, options)
  return {
    name: wire.name,
    clusterId: () => retrying(async () => (await cluster.metadata([])).clusterId),
    nodes: () => retrying(async () => (await cluster.metadata([])).nodes.map(({ id }) => id)),
    openProducer: () => openProducer(cluster),
    leaders: (topic) => retrying(() => leadersOf(cluster, topic)),
    fetch: createFetch(cluster),
    watermarks: (topic) => retrying(() => watermarksOf(cluster, topic)),
    commitOffsets: (group, topic, offsets) => retrying(() => commitOffsets(cluster, group, topic, offsets)),
    committedOffsets: (group, topic) => retrying(() => committedOffsets(cluster, group, topic)),
    describeTopics: (names) => retrying(() => describeTopics(cluster, names)),
    createTopics: (topics) => retrying(() => createTopics(cluster, topics)),
    growTopic: (name, partitions) => growTopic(cluster, name, partitions),
    changeTopicSettings: (name, settings) => retrying(() => changeTopicSettings(cluster, name, settings)),
    close: async () => connections.close(),
  }
}
