import { brokerError, isMoved, OFFSET_OUT_OF_RANGE, SUCCESS } from './broker-errors.ts'
import { ANSWER_TIMEOUT_MS, type Cluster } from './cluster.ts'
import type { FetchedPartition, FetchedRecord, FetchRequest, Offset, Partition, Watermarks } from './driver.ts'
import { watermarksAt } from './offsets.ts'
import { decodeRecordBatches } from './record-batch/decode.ts'
import type { WireConnection, WireFetchedPartition } from './wire.ts'

export type Fetch = (request: FetchRequest) => Promise<FetchedPartition[]>

export function createFetch(cluster: Cluster): Fetch {
  let turn = 0

  return async ({ node, topic, from, maxWaitMs, maxBytes }) => {
    // A broker fills its answer in the order asked: every partition gets to be the first one.
    const request = { topic, from: rotated(from, turn++), maxWaitMs, maxBytes }
    const fetched = await cluster.node(node, maxWaitMs + ANSWER_TIMEOUT_MS, async (connection) =>
      withWatermarks(connection, topic, await connection.fetch(request)),
    )
    return fetched.map((one) => toFetchedPartition(one, topic, from.get(one.partition) ?? 0))
  }
}

/** Where an offset is out of range, the broker does not say what the range is. */
async function withWatermarks(
  connection: WireConnection,
  topic: string,
  fetched: readonly WireFetchedPartition[],
): Promise<readonly WireFetchedPartition[]> {
  const lost = fetched.filter(({ code }) => code === OFFSET_OUT_OF_RANGE).map(({ partition }) => partition)
  if (lost.length === 0) return fetched
  const kept: ReadonlyMap<Partition, Watermarks> = await watermarksAt(connection, topic, lost)
  return fetched.map((one) => ({ ...one, watermarks: kept.get(one.partition) ?? one.watermarks }))
}

function toFetchedPartition(fetched: WireFetchedPartition, topic: string, from: Offset): FetchedPartition {
  const { partition, code, watermarks, bytes } = fetched
  if (code === SUCCESS) {
    const { records, next = from } = decodeRecordBatches(bytes)
    return { partition, watermarks, records: recordsFrom(from, records), next: Math.max(next, from) }
  }
  const fault = code === OFFSET_OUT_OF_RANGE ? 'out-of-range' : isMoved(code) ? 'moved' : undefined
  if (!fault) throw brokerError(code, `Fetching ${topic}/${partition}`)
  return { partition, fault, watermarks, records: [], next: from }
}

/** A batch begins where its producer began it, which may be before the offset asked for. */
function recordsFrom(from: Offset, records: readonly FetchedRecord[]): readonly FetchedRecord[] {
  const [first] = records
  return first && first.offset < from ? records.filter(({ offset }) => offset >= from) : records
}

function rotated(from: ReadonlyMap<Partition, Offset>, turn: number): ReadonlyMap<Partition, Offset> {
  const entries = [...from]
  const begin = entries.length > 0 ? turn % entries.length : 0
  return new Map([...entries.slice(begin), ...entries.slice(0, begin)])
}
