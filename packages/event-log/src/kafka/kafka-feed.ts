import { AppError } from '@mingxin/errors'
import type { FetchedRecord, Watermarks } from '@mingxin/kafka'
import type { Feed, Move, StoredEvent } from '../group/feed.ts'
import type { LogEvent } from '../port.ts'
import { eventOf, positionOf, previousOf } from './cloud-events.ts'
import type { Fetcher } from './fetcher.ts'
import type { GroupOffsets } from './group-offsets.ts'

export interface KafkaFeedOptions {
  readonly group: string
  readonly topic: string
  readonly typePrefix: string
  readonly fetcher: Fetcher
  readonly offsets: GroupOffsets
}

/** How far the feed is in one partition. */
interface Cursor {
  /** Highest sequence of the producer passed so far. */
  position: number
  /** Where to read on, once known. */
  nextOffset: number | undefined
}

/**
 * Reads a topic from Kafka. Records whose sequence was passed before are repetitions and dropped; a record whose
 * predecessor was not passed means that something is missing, and stops the group with `event-log.gap` instead of
 * jumping over it.
 */
export function createKafkaFeed<Event extends LogEvent>(options: KafkaFeedOptions): Feed<Event> {
  const { fetcher, offsets } = options
  let cursors = new Map<number, Cursor>()
  let turn = 0
  return {
    assign: (owned) => {
      cursors = new Map(
        owned.map(({ partition, position, nextOffset }) => [
          partition,
          { position, nextOffset: nextOffset ?? undefined },
        ]),
      )
      fetcher.assign(new Map([...cursors].map(([partition, { nextOffset }]) => [partition, nextOffset])))
      offsets.owns([...cursors].map(([partition, { nextOffset }]) => ({ partition, nextOffset })))
    },
    next: async (limit) => {
      const stored: StoredEvent<Event>[] = []
      const moves: Move[] = []
      const partitions = [...cursors.keys()]
      turn++
      for (let index = 0; index < partitions.length && stored.length < limit; index++) {
        const partition = partitions[(index + turn) % partitions.length] ?? 0
        const cursor = cursors.get(partition)
        if (!cursor) continue
        const { records, missing } = fetcher.take(partition, limit - stored.length)
        if (missing) passMissing(options, partition, cursor, missing)
        if (records.length === 0) continue
        for (const record of records) pass(options, partition, cursor, record, stored)
        moves.push({ partition, position: cursor.position, nextOffset: cursor.nextOffset ?? 0 })
      }
      return { stored, moves, isFull: fetcher.hasRecords(), isHeldBack: false }
    },
    wait: (timeoutMs, signal) => fetcher.wait(timeoutMs, signal),
    committed: (moves) => offsets.moved(moves),
    close: async () => {
      await fetcher.close()
      await offsets.close()
    },
  }
}

function pass<Event extends LogEvent>(
  options: KafkaFeedOptions,
  partition: number,
  cursor: Cursor,
  record: FetchedRecord,
  stored: StoredEvent<Event>[],
): void {
  const position = positionOf(record)
  if (!Number.isSafeInteger(position)) throw foreign(options, partition, record)
  if (position > cursor.position) {
    const previous = previousOf(record)
    if (previous !== undefined && previous > cursor.position) throw gap(options, partition, cursor.position, previous)
    stored.push(eventOf<Event>(options.topic, record, options.typePrefix))
    cursor.position = position
  }
  cursor.nextOffset = record.offset + 1
}

// Kafka has deleted records that the group did not read. Perhaps they were passed nevertheless, as repetitions or in the
// embedded log: the first record that is there names its predecessor and so tells.
function passMissing(options: KafkaFeedOptions, partition: number, cursor: Cursor, { start, end }: Watermarks): void {
  const { nextOffset } = cursor
  if (nextOffset !== undefined && nextOffset > end) throw cutOff(options, partition, nextOffset, end)
  cursor.nextOffset = start
  options.fetcher.skipTo(partition, start)
}

const ADVICE = 'docs/runbooks/event-log-gap.md says how to rebuild'

function gap({ group, topic }: KafkaFeedOptions, partition: number, passed: number, previous: number): AppError {
  const missing = `the events above position ${passed} up to ${previous} are not in Kafka any more`
  return new AppError('event-log.gap', {
    detail: `${group} in ${topic}, partition ${partition}: ${missing}; ${ADVICE}.`,
  })
}

function cutOff({ group, topic }: KafkaFeedOptions, partition: number, next: number, end: number): AppError {
  const ends = `the group has read up to offset ${next}, but the partition ends at ${end}: Kafka lost what it had acknowledged`
  return new AppError('event-log.gap', { detail: `${group} in ${topic}, partition ${partition}: ${ends}; ${ADVICE}.` })
}

function foreign({ topic }: KafkaFeedOptions, partition: number, { offset }: FetchedRecord): AppError {
  const what = `the record at offset ${offset} of partition ${partition} has no numeric ce_id: somebody else writes to ${topic}`
  return new AppError('event-log.gap', { detail: what })
}
