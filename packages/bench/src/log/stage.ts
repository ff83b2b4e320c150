import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eventLogMigrations } from '@mingxin/event-log'
import type { OutgoingRecord } from '@mingxin/kafka'
import { startLocalPostgres } from '@mingxin/local-postgres'
import { migrate } from '@mingxin/persistence'
import type { KafkaPlace } from '../bench-kafka.ts'
import { eventAt, type Numbered } from './events.ts'
import { type Reader, startReader } from './reader.ts'
import { openSide } from './side.ts'
import { Timeline } from './timeline.ts'

/** Two services and the log between them: this process appends and relays, another one handles. */
export interface LogStage {
  readonly timeline: Timeline
  readonly reader: Reader
  /** Events appended so far. */
  readonly appended: () => number
  /** Appends so many numbered events in one transaction. Resolves with the last number when it has committed. */
  append(count: number): Promise<number>
  /** From now on the timeline is kept. */
  measure(): Promise<void>
}

/** Runs work on a log of its own: embedded, or on that Kafka. */
export async function onLog<T>(kafka: KafkaPlace | undefined, work: (stage: LogStage) => Promise<T>): Promise<T> {
  return withPostgres(async (url) => {
    for (const schema of ['writer', 'reader']) await migrate({ url, schema, sets: [eventLogMigrations] })
    const place = { url, ...(kafka && { kafka }) }
    const timeline = new Timeline()
    let isMeasuring = false
    const onAcknowledged = (records: readonly OutgoingRecord[]): void => {
      if (isMeasuring) for (const { value } of records) timeline.note('acknowledged', numberIn(value))
    }
    const writer = await openSide(place, 'writer', { onAcknowledged })
    const reader = await startReader(place, timeline)
    let appended = 0
    const append = async (count: number): Promise<number> => {
      const events = Array.from({ length: count }, () => eventAt(appended++))
      const numbers = isMeasuring ? Array.from(events, (_, index) => appended - count + index) : []
      for (const n of numbers) timeline.note('appended', n)
      await writer.database.transaction((tx) => writer.log.append(tx, events))
      for (const n of numbers) timeline.note('committed', n)
      return appended
    }
    const measure = async (): Promise<void> => {
      isMeasuring = true
      await reader.measure()
    }
    try {
      return await work({ timeline, reader, append, measure, appended: () => appended })
    } finally {
      await reader.close()
      await writer.close()
    }
  })
}

function numberIn(value: string): number {
  const { n }: Numbered = JSON.parse(value)
  return n
}

/** Runs work on an embedded PostgreSQL of its own, durable as delivered. */
export async function withPostgres<T>(work: (url: string) => Promise<T>): Promise<T> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-bench-'))
  const postgres = await startLocalPostgres({ home })
  try {
    return await work(postgres.url)
  } finally {
    await postgres.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
