import { createAPI, initProducerIdV4, ProduceAcks, produceV9, Writer } from '@platformatic/kafka'
import { demandSuccess } from '../broker-errors.ts'
import type { ProducedBatch, ProduceRequest, ProducerIdentity } from '../wire.ts'
import type { Connection } from './connection.ts'

const { key, version } = produceV9.api
const produceApi = createAPI<[ProduceRequest], produceV9.ProduceResponse>(
  key,
  version,
  createRequest,
  produceV9.parseResponse,
)

export async function initProducerId(connection: Connection): Promise<ProducerIdentity> {
  const { errorCode, producerId, producerEpoch } = await connection.ask(initProducerIdV4.api, null, 0)
  demandSuccess(errorCode, 'Asking for a producer id')
  return { id: producerId, epoch: producerEpoch }
}

export async function produce(connection: Connection, request: ProduceRequest): Promise<ProducedBatch[]> {
  const { responses } = await connection.ask(produceApi, request)
  return responses.flatMap(({ name, partitionResponses }) =>
    partitionResponses.map(({ index, errorCode }) => ({ topic: name, partition: index, code: errorCode })),
  )
}

/** https://kafka.apache.org/protocol#The_Messages_Produce, Produce Request (Version: 9) */
function createRequest({ batches, timeoutMs }: ProduceRequest): Writer {
  const topics = [...Map.groupBy(batches, ({ topic }) => topic)]
  return Writer.create()
    .appendString(null)
    .appendInt16(ProduceAcks.ALL)
    .appendInt32(timeoutMs)
    .appendArray(topics, (writer, [topic, ofTopic]) => {
      writer.appendString(topic).appendArray(ofTopic, (entry, { partition, bytes }) => {
        entry.appendInt32(partition).appendBytes(bytes)
      })
    })
    .appendTaggedFields()
}
