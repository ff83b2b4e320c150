import { createAPI, FetchIsolationLevels, fetchV10, type Reader } from '@platformatic/kafka'
import { demandSuccess } from '../broker-errors.ts'
import type { WireFetchedPartition, WireFetchRequest } from '../wire.ts'
import type { Connection } from './connection.ts'

const MIN_BYTES = 1
const NO_SESSION = 0
const SESSIONLESS = -1
const UNKNOWN_EPOCH = -1
/** Lengths of variable size and tagged fields: of later versions. */
const FLEXIBLE = false

interface Answer {
  readonly code: number
  readonly partitions: readonly WireFetchedPartition[][]
}

const { key, version } = fetchV10.api
const fetchApi = createAPI<fetchV10.FetchRequest, Answer>(
  key,
  version,
  fetchV10.createRequest,
  readAnswer,
  FLEXIBLE,
  FLEXIBLE,
)

/**
 * Version 10 is the first one with zstd. With the next one followers answer as well, from what they know so far: an
 * offset that is not there yet would pass for one that was never written. The library calls a topic's name `topicId`
 * here too.
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
  const { READ_UNCOMMITTED } = FetchIsolationLevels
  const limits = [maxWaitMs, MIN_BYTES, maxBytes] as const
  const topics = [{ topicId: topic, partitions }]
  const answer = await connection.ask(fetchApi, ...limits, READ_UNCOMMITTED, NO_SESSION, SESSIONLESS, topics, [], '')
  demandSuccess(answer.code, `Fetching ${topic}`)
  return answer.partitions.flat()
}

/** https://kafka.apache.org/protocol#The_Messages_Fetch, Fetch Response (Version: 10) */
function readAnswer(_correlationId: number, _key: number, _version: number, reader: Reader): Answer {
  const _throttled = reader.readInt32()
  const code = reader.readInt16()
  const _session = reader.readInt32()
  const partitions = reader.readArray(readTopic, FLEXIBLE, FLEXIBLE)
  return { code, partitions }
}

function readTopic(reader: Reader): WireFetchedPartition[] {
  const _name = reader.readString(FLEXIBLE)
  return reader.readArray(readPartition, FLEXIBLE, FLEXIBLE)
}

function readPartition(reader: Reader): WireFetchedPartition {
  const partition = reader.readInt32()
  const code = reader.readInt16()
  const end = Number(reader.readInt64())
  const _lastStable = reader.readInt64()
  const start = Number(reader.readInt64())
  const _aborted = reader.readNullableArray((one) => [one.readInt64(), one.readInt64()], FLEXIBLE, FLEXIBLE)
  const bytes = reader.readBytes(FLEXIBLE)
  return { partition, code, watermarks: { start, end }, bytes }
}
