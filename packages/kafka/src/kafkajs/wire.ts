import type { KafkaConnection } from '../driver.ts'
import type { Address, Wire, WireConnection } from '../wire.ts'
import { connect } from './connection.ts'
import { explain } from './errors.ts'
import { fetch } from './fetch.ts'
import { commitOffsets, committedOffsets, findCoordinator, listOffsets } from './offsets.ts'
import { initProducerId, produce } from './produce.ts'
import { changeTopicSettings, createPartitions, createTopics, metadata, topicSettings } from './topics.ts'

/**
 * kafkajs by its connections and requests, below its consumer and producer. Its consumer cannot be given partitions by
 * hand. Its producer, when it tries again after leaders have moved, leaves out what has moved to a broker that answered
 * the first time, and resolves.
 */
export const kafkajsWire: Wire = { name: 'kafkajs', connect: connectWire, explain }

async function connectWire(address: Address, options: KafkaConnection): Promise<WireConnection> {
  const connection = await connect(address, options)
  return {
    isOpen: connection.isOpen,
    close: connection.close,
    metadata: (names) => metadata(connection, names),
    initProducerId: () => initProducerId(connection),
    produce: (request) => produce(connection, request),
    fetch: (request) => fetch(connection, request),
    listOffsets: (topic, partitions, edge) => listOffsets(connection, topic, partitions, edge),
    findCoordinator: (group) => findCoordinator(connection, group),
    commitOffsets: (group, topic, offsets) => commitOffsets(connection, group, topic, offsets),
    committedOffsets: (group, topic, partitions) => committedOffsets(connection, group, topic, partitions),
    topicSettings: (names) => topicSettings(connection, names),
    createTopics: (topics) => createTopics(connection, topics),
    createPartitions: (topic, partitions) => createPartitions(connection, topic, partitions),
    changeTopicSettings: (topic, settings) => changeTopicSettings(connection, topic, settings),
  }
}
