import { AppError } from '@mingxin/errors'
import type { FetchedRecord, Watermarks } from '@mingxin/kafka'
import type { Feed, StoredEvent } from '../group/feed.ts'
import type { Move } from '../group/positions.ts'
import type { LogEvent } from '../port.ts'
import { type EventNames, eventOf, isOf, layoutBegunBy, positionOf, previousOf, spreadOf } from './cloud-events.ts'
import type { Fetcher } from './fetcher.ts'
import type { GroupOffsets } from './group-offsets.ts'
import type { LayoutGate } from './layout-gate.ts'

export interface KafkaFeedOptions {
  readonly group: string
  readonly topic: string
  readonly isCompacted: boolean
  readonly names: Pick<EventNames, 'root' | 'typePrefix'>
  readonly fetcher: Fetcher
  readonly offsets: GroupOffsets
  readonly gate: LayoutGate
}

/** How far the feed is in one partition. */
interface Cursor {
  readonly partition: number
  /** Highest sequence of the producer passed so far. */
  position: number
  /** Where to read on, once known. */
  nextOffset: number | undefined
  /** Number of partitions under which it is read by now. */
  layout: number
}

const HELD_POLL_MS = 50

/**
 * Reads a topic from Kafka. Records whose sequence was passed before are repetitions and dropped; a record whose
 * predecessor was not passed means that something is missing, and stops the group with `event-log.gap` instead of
 * jumping over it. Where the topic got more partitions, a partition is held at the first event of the new layout until
 * the group has read the old one to its end.
 */
export function createKafkaFeed<Event extends LogEvent>(options: KafkaFeedOptions): Feed<Event> {
  const { fetcher, offsets, gate } = options
  let cursors: Cursor[] = []
  let held = new Set<number>()
  let layout = 0

  /** Passes records of one partition into the page, up to where it has to wait. */
  async function passInto(page: Passed<Event>, cursor: Cursor, records: readonly FetchedRecord[]): Promise<void> {
    for (const [index, record] of records.entries()) {
      if (!isOf(options.names, record)) throw foreign(options, cursor, record)
      const spread = spreadOf(record)
      const begins = layoutBegunBy(record)
      if (spread && begins === undefined && spread.partitions > layout) {
        if (cursor.layout < spread.partitions && cursor.partition < spread.before) throw noBarrier(options, cursor)
        if (!(await gate.isOpen(spread))) {
          held.add(cursor.partition)
          fetcher.putBack(cursor.partition, records.slice(index))
          return
        }
        layout = spread.partitions
        page.hasMovedKeys = true
      }
      if (begins === undefined) pass(options, cursor, record, page.stored)
      cursor.layout = Math.max(cursor.layout, begins ?? 0)
      cursor.nextOffset = record.offset + 1
      page.moved.add(cursor)
      // The barrier counts once it is committed; what stands behind it belongs to the next page.
      if (begins !== undefined) return fetcher.putBack(cursor.partition, records.slice(index + 1))
    }
  }
  return {
    assign: (owned) => {
      cursors = owned.map((one) => ({ ...one, nextOffset: one.nextOffset ?? undefined }))
      held = new Set()
      layout = 0
      fetcher.assign(new Map(cursors.map(({ partition, nextOffset }) => [partition, nextOffset])))
      offsets.owns(cursors)
    },
    next: async (limit) => {
      const page: Passed<Event> = { stored: [], moved: new Set(), hasMovedKeys: false }
      held.clear()
      cursors.push(...cursors.splice(0, 1))
      for (const cursor of cursors) {
        if (page.stored.length >= limit) break
        const { records, missing } = fetcher.take(cursor.partition, limit - page.stored.length)
        if (missing) passMissing(options, cursor, missing)
        await passInto(page, cursor, records)
      }
      const { stored, hasMovedKeys } = page
      const moves = [...page.moved].map(moveOf)
      return { stored, moves, hasMovedKeys, isFull: fetcher.hasRecords(held), isHeldBack: false }
    },
    wait: (timeoutMs, signal) =>
      fetcher.wait(held.size > 0 ? Math.min(timeoutMs, HELD_POLL_MS) : timeoutMs, signal, held),
    committed: (moves) => offsets.moved(moves),
    close: async () => {
      await fetcher.close()
      await offsets.close()
    },
  }
}

interface Passed<Event> {
  readonly stored: StoredEvent<Event>[]
  readonly moved: Set<Cursor>
  hasMovedKeys: boolean
}

const moveOf = ({ partition, position, nextOffset = 0, layout }: Cursor): Move => ({
  partition,
  position,
  nextOffset,
  layout,
})

function pass<Event extends LogEvent>(
  options: KafkaFeedOptions,
  cursor: Cursor,
  record: FetchedRecord,
  stored: StoredEvent<Event>[],
): void {
  const position = positionOf(record)
  if (position <= cursor.position) return
  const previous = previousOf(record)
  if (previous !== undefined && previous > cursor.position) throw gap(options, cursor, previous)
  stored.push(eventOf<Event>({ topic: options.topic, partition: cursor.partition }, record, options.names.typePrefix))
  cursor.position = position
}

// Kafka has deleted records that the group did not read. Perhaps they were passed nevertheless, as repetitions or in the
// embedded log: the first record that is there names its predecessor and so tells. In a compacted topic none does, and
// compaction never moves the start: there somebody has deleted records.
function passMissing(options: KafkaFeedOptions, cursor: Cursor, { start, end }: Watermarks): void {
  const { nextOffset } = cursor
  if (nextOffset !== undefined && nextOffset > end) throw cutOff(options, cursor, end)
  if (nextOffset !== undefined && options.isCompacted) throw cutShort(options, cursor, start)
  cursor.nextOffset = start
  options.fetcher.skipTo(cursor.partition, start)
}

const ADVICE = 'docs/runbooks/event-log-gap.md says how to rebuild'

const gap = (options: KafkaFeedOptions, cursor: Cursor, previous: number): AppError =>
  missing(options, cursor, `the events above position ${cursor.position} up to ${previous} are not in Kafka any more`)

const cutOff = (options: KafkaFeedOptions, cursor: Cursor, end: number): AppError =>
  missing(
    options,
    cursor,
    `the group has read up to offset ${cursor.nextOffset}, but the partition ends at ${end}: Kafka lost what it had acknowledged`,
  )

const cutShort = (options: KafkaFeedOptions, cursor: Cursor, start: number): AppError =>
  missing(
    options,
    cursor,
    `the group has read up to offset ${cursor.nextOffset}, but the partition begins at ${start}: what lay between was deleted`,
  )

const noBarrier = (options: KafkaFeedOptions, cursor: Cursor): AppError =>
  missing(options, cursor, 'the barrier in front of the events of more partitions is not in Kafka')

const missing = ({ group, topic }: KafkaFeedOptions, { partition }: Cursor, what: string): AppError =>
  new AppError('event-log.gap', { detail: `${group} in ${topic}, partition ${partition}: ${what}; ${ADVICE}.` })

// Taken for ours, it would be handled as if we had appended it, and hide what we append under the same sequences.
function foreign({ topic }: KafkaFeedOptions, { partition }: Cursor, { offset }: FetchedRecord): AppError {
  const what = `the record at offset ${offset} of partition ${partition} of ${topic} is of another installation`
  return new AppError('event-log.other-log', { detail: `${what}; give each a MINGXIN_KAFKA_TOPIC_PREFIX of its own.` })
}
