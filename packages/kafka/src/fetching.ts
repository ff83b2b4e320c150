import { brokerError, isMoved, OFFSET_OUT_OF_RANGE, SUCCESS } from './broker-errors.ts'
import { ANSWER_TIMEOUT_MS, type Cluster } from './cluster.ts'
import type { FetchedPartition, FetchedRecord, FetchRequest, Offset, Partition } from './driver.ts'
import { watermarksAt } from './offsets.ts'
import type { WireFetchedPartition } from './wire.ts'

export type Fetch = (request: FetchRequest) => Promise<FetchedPartition[]>

export function createFetch(cluster: Cluster): Fetch {
  let turn = 0

  return async ({ node, topic, from, maxWaitMs, maxBytes }) => {
    // A broker fills its answer in the order asked: every partition gets to be the first one.
    const request = { topic, from: rotated(from, turn++), maxWaitMs, maxBytes }
    return cluster.node(node, maxWaitMs + ANSWER_TIMEOUT_MS, async (connection) => {
      const partitions = await connection.fetch(request)
      const lost = partitions.filter(({ code }) => code === OFFSET_OUT_OF_RANGE).map(({ partition }) => partition)
      const kept = lost.length > 0 ? await watermarksAt(connection, topic, lost) : new Map()
      return partitions.map((fetched) => {
        const watermarks = kept.get(fetched.partition) ?? fetched.watermarks
        return toFetchedPartition({ ...fetched, watermarks }, topic, from.get(fetched.partition) ?? 0)
      })
    })
  }
}

function toFetchedPartition(fetched: WireFetchedPartition, topic: string, from: Offset): FetchedPartition {
  const { partition, code, watermarks, records, next = from } = fetched
  if (code === SUCCESS)
    return { partition, watermarks, records: recordsFrom(from, records), next: Math.max(next, from) }
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
