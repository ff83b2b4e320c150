import kafkajs from 'kafkajs'
import protocol from 'kafkajs/src/protocol/requests/index.js'
import { demandSuccess } from '../broker-errors.ts'
import type { ProduceBatch, ProducedBatch, ProduceRequest, ProducerIdentity } from '../wire.ts'
import type { Connection } from './connection.ts'

const { InitProducerId, Produce } = protocol.requests
const ALL_IN_SYNC = -1

export async function initProducerId(connection: Connection): Promise<ProducerIdentity> {
  const asked = { transactionalId: null, transactionTimeout: 0 }
  const { errorCode, producerId, producerEpoch } = await connection.ask('InitProducerId', InitProducerId, asked)
  demandSuccess(errorCode, 'Asking for a producer id')
  return { id: BigInt(producerId), epoch: producerEpoch }
}

export async function produce(connection: Connection, request: ProduceRequest): Promise<ProducedBatch[]> {
  const { topics } = await connection.ask('Produce', Produce, {
    acks: ALL_IN_SYNC,
    timeout: request.timeoutMs,
    transactionalId: null,
    producerId: request.producer.id,
    producerEpoch: request.producer.epoch,
    compression: kafkajs.CompressionTypes.ZSTD,
    topicData: toTopicData(request.batches),
  })
  return topics.flatMap(({ topicName, partitions }) =>
    partitions.map(({ partition, errorCode }) => ({ topic: topicName, partition, code: errorCode })),
  )
}

function toTopicData(batches: readonly ProduceBatch[]) {
  const topics = Map.groupBy(batches, ({ topic }) => topic)
  return [...topics].map(([topic, ofTopic]) => ({
    topic,
    partitions: ofTopic.map(({ partition, sequence, records }) => ({
      partition,
      firstSequence: sequence,
      messages: records,
    })),
  }))
}
