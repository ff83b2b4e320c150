import {
  CompressionAlgorithms,
  initProducerIdV4,
  type MessageRecord,
  NumericMap,
  ProduceAcks,
  produceV9,
} from '@platformatic/kafka'
import { demandSuccess } from '../broker-errors.ts'
import type { OutgoingRecord } from '../driver.ts'
import type { ProducedBatch, ProduceRequest, ProducerIdentity } from '../wire.ts'
import type { Connection } from './connection.ts'

export async function initProducerId(connection: Connection): Promise<ProducerIdentity> {
  const { errorCode, producerId, producerEpoch } = await connection.ask(initProducerIdV4.api, null, 0)
  demandSuccess(errorCode, 'Asking for a producer id')
  return { id: producerId, epoch: producerEpoch }
}

export async function produce(connection: Connection, request: ProduceRequest): Promise<ProducedBatch[]> {
  const { producer, batches, timeoutMs } = request
  const messages = batches.flatMap(({ records }) => records.map(toMessage))
  const answer = await connection.ask(produceV9.api, ProduceAcks.ALL, timeoutMs, messages, {
    compression: CompressionAlgorithms.ZSTD,
    producerId: producer.id,
    producerEpoch: producer.epoch,
    sequences: new NumericMap(batches.map(({ topic, partition, sequence }) => [`${topic}:${partition}`, sequence])),
  })
  // Only acks=0 gives no answer.
  if (typeof answer === 'boolean') return []
  return answer.responses.flatMap(({ name, partitionResponses }) =>
    partitionResponses.map(({ index, errorCode }) => ({ topic: name, partition: index, code: errorCode })),
  )
}

const toMessage = ({ topic, partition, key, value, headers, timestamp }: OutgoingRecord): MessageRecord => ({
  topic,
  partition,
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers: new Map(Object.entries(headers).map(([name, text]) => [Buffer.from(name), Buffer.from(text)])),
  timestamp: BigInt(timestamp),
})
