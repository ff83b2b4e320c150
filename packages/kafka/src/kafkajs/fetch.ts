import Decoder from 'kafkajs/src/protocol/decoder.js'
import protocol from 'kafkajs/src/protocol/requests/index.js'
import { demandSuccess } from '../broker-errors.ts'
import type { WireFetchedPartition, WireFetchRequest } from '../wire.ts'
import type { Connection } from './connection.ts'

/**
 * The first version with zstd, of Kafka 2.1 and later. With the next one followers answer as well, from what they know
 * so far: an offset that is not there yet would pass for one that was never written.
 */
const FETCH_VERSION = 10
const READ_UNCOMMITTED = 0

const createRequest = protocol.requests.Fetch.protocol({ version: FETCH_VERSION })

export async function fetch(connection: Connection, asked: WireFetchRequest): Promise<WireFetchedPartition[]> {
  const { topic, from, maxWaitMs, maxBytes } = asked
  const partitions = [...from].map(([partition, fetchOffset]) => ({ partition, fetchOffset, maxBytes }))
  const { request } = createRequest({
    maxWaitTime: maxWaitMs,
    minBytes: 1,
    maxBytes,
    isolationLevel: READ_UNCOMMITTED,
    topics: [{ topic, partitions }],
  })
  const answer = await connection.send(request, async (raw) => readAnswer(new Decoder(raw)))
  demandSuccess(answer.code, `Fetching ${topic}`)
  return answer.partitions.flat()
}

/** https://kafka.apache.org/protocol#The_Messages_Fetch, Fetch Response (Version: 10) */
function readAnswer(decoder: Decoder) {
  const clientSideThrottleTime = decoder.readInt32()
  const code = decoder.readInt16()
  const _session = decoder.readInt32()
  const partitions = decoder.readArray((topic) => {
    const _name = topic.readString()
    return topic.readArray(readPartition)
  })
  return { clientSideThrottleTime, code, partitions }
}

function readPartition(decoder: Decoder): WireFetchedPartition {
  const partition = decoder.readInt32()
  const code = decoder.readInt16()
  const end = Number(decoder.readInt64())
  const _lastStable = decoder.readInt64()
  const start = Number(decoder.readInt64())
  const _aborted = decoder.readArray((transaction) => [transaction.readInt64(), transaction.readInt64()])
  const length = decoder.readInt32()
  return { partition, code, watermarks: { start, end }, bytes: decoder.readBytes(Math.max(0, length)) }
}
