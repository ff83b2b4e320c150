import Encoder from 'kafkajs/src/protocol/encoder.js'
import protocol from 'kafkajs/src/protocol/requests/index.js'
import produceResponse from 'kafkajs/src/protocol/requests/produce/v7/response.js'
import { demandSuccess } from '../broker-errors.ts'
import type { ProduceBatch, ProducedBatch, ProduceRequest, ProducerIdentity } from '../wire.ts'
import type { Connection } from './connection.ts'

/** The first version that takes zstd: of Kafka 2.1 and later. */
const PRODUCE = { apiName: 'Produce', apiKey: 0, apiVersion: 7 }
const ALL_IN_SYNC = -1

export async function initProducerId(connection: Connection): Promise<ProducerIdentity> {
  const { InitProducerId } = protocol.requests
  const asked = { transactionalId: null, transactionTimeout: 0 }
  const { errorCode, producerId, producerEpoch } = await connection.ask('InitProducerId', InitProducerId, asked)
  demandSuccess(errorCode, 'Asking for a producer id')
  return { id: BigInt(producerId), epoch: producerEpoch }
}

export async function produce(connection: Connection, request: ProduceRequest): Promise<ProducedBatch[]> {
  const asked = { ...PRODUCE, encode: async () => encodeRequest(request) }
  const { topics } = await connection.send(asked, produceResponse.decode)
  return topics.flatMap(({ topicName, partitions }) =>
    partitions.map(({ partition, errorCode }) => ({ topic: topicName, partition, code: errorCode })),
  )
}

/** https://kafka.apache.org/protocol#The_Messages_Produce, Produce Request (Version: 7) */
function encodeRequest({ batches, timeoutMs }: ProduceRequest): Encoder {
  const topics = Map.groupBy(batches, ({ topic }) => topic)
  return new Encoder()
    .writeString(null)
    .writeInt16(ALL_IN_SYNC)
    .writeInt32(timeoutMs)
    .writeArray([...topics].map(([topic, ofTopic]) => encodeTopic(topic, ofTopic)))
}

const encodeTopic = (topic: string, batches: readonly ProduceBatch[]): Encoder =>
  new Encoder().writeString(topic).writeArray(batches.map(encodeBatch))

const encodeBatch = ({ partition, bytes }: ProduceBatch): Encoder =>
  new Encoder().writeInt32(partition).writeBytes(bytes)
