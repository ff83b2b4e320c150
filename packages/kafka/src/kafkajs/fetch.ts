import Decoder from 'kafkajs/src/protocol/decoder.js'
import decodeRecordBatch, { type DecodedRecord } from 'kafkajs/src/protocol/recordBatch/v0/decoder.js'
import protocol from 'kafkajs/src/protocol/requests/index.js'
import { demandSuccess } from '../broker-errors.ts'
import type { FetchedRecord, Offset, RecordHeaders } from '../driver.ts'
import type { WireFetchedPartition, WireFetchRequest } from '../wire.ts'
import type { Connection } from './connection.ts'

/** Kafka 2.3 and later. */
const FETCH_VERSION = 11
const READ_UNCOMMITTED = 0
const BATCH_HEADER_BYTES = 12

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
    rackId: '',
  })
  const response = await connection.send(request, async (raw) => readResponse(new Decoder(raw)))
  demandSuccess(response.code, `Fetching ${topic}`)
  return Promise.all(response.partitions.flat().map(decodePartition))
}

/** https://kafka.apache.org/protocol#The_Messages_Fetch, Fetch Response (Version: 11) */
function readResponse(decoder: Decoder) {
  const clientSideThrottleTime = decoder.readInt32()
  const code = decoder.readInt16()
  decoder.readInt32()
  const partitions = decoder.readArray((topic) => {
    topic.readString()
    return topic.readArray(readPartition)
  })
  return { clientSideThrottleTime, code, partitions }
}

function readPartition(decoder: Decoder) {
  const partition = decoder.readInt32()
  const code = decoder.readInt16()
  const end = Number(decoder.readInt64())
  decoder.readInt64()
  const start = Number(decoder.readInt64())
  decoder.readArray((aborted) => [aborted.readInt64(), aborted.readInt64()])
  decoder.readInt32()
  const length = decoder.readInt32()
  return { partition, code, watermarks: { start, end }, batches: decoder.readBytes(Math.max(0, length)) }
}

/**
 * The library's own decoding of a partition stops where a batch is empty: compaction leaves one behind for the last
 * sequence of each producer. Only batch by batch is it known where the next one begins.
 */
async function decodePartition(read: ReturnType<typeof readPartition>): Promise<WireFetchedPartition> {
  const { batches, ...partition } = read
  const decoder = new Decoder(batches)
  const records: FetchedRecord[] = []
  let next: Offset | undefined
  while (decoder.canReadBytes(BATCH_HEADER_BYTES)) {
    const batch = await decodeRecordBatch(decoder).catch(ignorePartial)
    if (!batch) break
    for (const record of batch.records) if (!record.isControlRecord) records.push(toFetchedRecord(record))
    next = Number(batch.firstOffset) + batch.lastOffsetDelta + 1
  }
  return { ...partition, records, next }
}

/** The limit of bytes cuts the last batch off. */
function ignorePartial(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'KafkaJSPartialMessageError')) throw error
}

function toFetchedRecord({ offset, timestamp, key, value, headers }: DecodedRecord): FetchedRecord {
  return {
    offset: Number(offset),
    timestamp: Number(timestamp),
    key: key?.toString() ?? '',
    value: value?.toString() ?? '',
    headers: toHeaders(headers),
  }
}

/** Of headers with one name the last one counts, as Java's `lastHeader` has it. */
function toHeaders(headers: DecodedRecord['headers']): RecordHeaders {
  const texts: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    const last = Array.isArray(value) ? value.at(-1) : value
    texts[name] = last?.toString() ?? ''
  }
  return texts
}
