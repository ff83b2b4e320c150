import { FetchIsolationLevels, fetchV12, IS_CONTROL, type KafkaRecord, type RecordsBatch } from '@platformatic/kafka'
import { demandSuccess } from '../broker-errors.ts'
import type { FetchedRecord, RecordHeaders } from '../driver.ts'
import type { WireFetchedPartition, WireFetchRequest } from '../wire.ts'
import type { Connection } from './connection.ts'

const MIN_BYTES = 1
const NO_SESSION = 0
const SESSIONLESS = -1
const UNKNOWN_EPOCH = -1
const IS_LOG_APPEND_TIME = 1 << 3

/**
 * Version 12 is the last one that names topics by their names. The library calls the name `topicId` there too; with ids,
 * a topic that is deleted and made anew would have to be looked up anew.
 */
export async function fetch(connection: Connection, asked: WireFetchRequest): Promise<WireFetchedPartition[]> {
  const { topic, from, maxWaitMs, maxBytes } = asked
  const partitions = [...from].map(([partition, offset]) => ({
    partition,
    currentLeaderEpoch: UNKNOWN_EPOCH,
    fetchOffset: BigInt(offset),
    lastFetchedEpoch: UNKNOWN_EPOCH,
    partitionMaxBytes: maxBytes,
  }))
  const topics = [{ topicId: topic, partitions }]
  const how: Parameters<typeof fetchV12.createRequest> = [
    maxWaitMs,
    MIN_BYTES,
    maxBytes,
    FetchIsolationLevels.READ_UNCOMMITTED,
    NO_SESSION,
    SESSIONLESS,
    topics,
    [],
    '',
  ]
  const answer = await connection.ask(fetchV12.api, ...how)
  demandSuccess(answer.errorCode, `Fetching ${topic}`)
  return answer.responses.flatMap((response) =>
    response.partitions.map(({ partitionIndex, errorCode, logStartOffset, highWatermark, records }) => ({
      partition: partitionIndex,
      code: errorCode,
      watermarks: { start: Number(logStartOffset), end: Number(highWatermark) },
      ...toRecords(records ?? []),
    })),
  )
}

function toRecords(batches: readonly RecordsBatch[]): Pick<WireFetchedPartition, 'records' | 'next'> {
  const last = batches.at(-1)
  return {
    records: batches.filter(({ attributes }) => (attributes & IS_CONTROL) === 0).flatMap(toRecordsOfBatch),
    next: last && Number(last.firstOffset) + last.lastOffsetDelta + 1,
  }
}

function toRecordsOfBatch(batch: RecordsBatch): FetchedRecord[] {
  const firstOffset = Number(batch.firstOffset)
  const firstTimestamp = Number(batch.firstTimestamp)
  const appendedAt = batch.attributes & IS_LOG_APPEND_TIME ? Number(batch.maxTimestamp) : undefined
  return batch.records.map(({ offsetDelta, timestampDelta, key, value, headers }) => ({
    offset: firstOffset + offsetDelta,
    timestamp: appendedAt ?? firstTimestamp + Number(timestampDelta),
    key: key?.toString() ?? '',
    value: value?.toString() ?? '',
    headers: toHeaders(headers),
  }))
}

/** Of headers with one name the last one counts, as Java's `lastHeader` has it. */
function toHeaders(headers: KafkaRecord['headers']): RecordHeaders {
  const texts: Record<string, string> = {}
  for (const [name, value] of headers) texts[name?.toString() ?? ''] = value?.toString() ?? ''
  return texts
}
