import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createEmbeddedLog, eventLogMigrations } from '@mingxin/event-log'
import { startLocalPostgres } from '@mingxin/local-postgres'
import { createDatabase, migrate } from '@mingxin/persistence'
import pg from 'pg'
import { type Figure, latency, median, perSecond, rateOf } from '../measure.ts'
import { copyRate } from '../yardsticks/copy.ts'

const EVENTS = 200_000
const BATCH = 500
const KEYS = 5_000
const PAYLOAD = 'x'.repeat(420)
const LATENCY_EVENTS = 5_000
const LATENCY_RATE = 500

/** An event of about 510 bytes, as the peers were measured with. */
const eventAt = (index: number) => ({
  topic: 'bench.v1',
  key: `key-${index % KEYS}`,
  type: 'measured',
  data: { n: index, at: performance.timeOrigin + performance.now(), text: PAYLOAD },
})

/** Append and handle at once, effect in bulk, producer and consumer in separate processes. */
export async function eventLog(): Promise<Figure[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-bench-'))
  const postgres = await startLocalPostgres({ home })
  try {
    for (const schema of ['writer', 'reader']) await migrate({ url: postgres.url, schema, sets: [eventLogMigrations] })
    const yardstick = await yardstickRate(postgres.url)
    const { throughput, delays } = await appendAndHandle(postgres.url)
    return [
      {
        what: 'event log, append and handle at once, effect in bulk',
        figure: perSecond(throughput, 'events'),
        yardstick: `COPY in, then keyset pages out ${perSecond(yardstick, 'events')}`,
        ratio: throughput / yardstick,
        target: '≥ 0.5 of it, ≥ 30,000 events/s',
        isMet: throughput / yardstick >= 0.5 && throughput >= 30_000,
      },
      {
        what: 'event log, latency at 500/s',
        figure: latency(delays),
        target: 'p50 ≤ 3 ms, p99 ≤ 10 ms',
        isMet: delays.p50Ms <= 3 && delays.p99Ms <= 10,
      },
    ]
  } finally {
    await postgres.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

/** Rows per second through COPY in and keyset pages out, one after the other. */
async function yardstickRate(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const chunks = Array.from({ length: EVENTS / BATCH }, (_, chunk) =>
    Array.from({ length: BATCH }, (_, index) => JSON.stringify(eventAt(chunk * BATCH + index))),
  )
  const rates: number[] = []
  for (let round = 0; round < 3; round++) {
    const inRate = await copyRate(client, chunks)
    const beganAt = performance.now()
    await readPages(client)
    const outRate = (EVENTS / (performance.now() - beganAt)) * 1000
    rates.push(1 / (1 / inRate + 1 / outRate))
  }
  await client.end()
  return median(rates)
}

async function readPages(client: pg.Client): Promise<void> {
  let after = ''
  for (;;) {
    const { rows } = await client.query<{ id: string; body: string }>({
      name: 'page',
      text: "SELECT id, body FROM public.yardstick WHERE source = 'zhzf' AND id > $1 ORDER BY id LIMIT $2",
      values: [after, BATCH],
    })
    for (const { body } of rows) JSON.parse(body)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

async function appendAndHandle(url: string) {
  const database = createDatabase({ url, schema: 'writer', applicationName: 'bench-writer' })
  const log = createEmbeddedLog({ database, source: () => ({ database, schema: 'writer' }), member: 'writer' })
  const reader = spawn(process.execPath, [path.join(import.meta.dirname, 'event-log-reader.ts'), url], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(reader, 'message')
  const append = (from: number, count: number) =>
    database.transaction((tx) =>
      log.append(
        tx,
        Array.from({ length: count }, (_, index) => eventAt(from + index)),
      ),
    )
  const beganAt = performance.now()
  const starts = Array.from({ length: EVENTS / BATCH }, (_, index) => index * BATCH).values()
  const work = async (): Promise<void> => {
    for (const start of starts) await append(start, BATCH)
  }
  await Promise.all([work(), work()])
  await untilHandled(reader, EVENTS)
  const throughput = (EVENTS / (performance.now() - beganAt)) * 1000
  reader.send('measure')
  await atRate(LATENCY_EVENTS, LATENCY_RATE, (index) => append(EVENTS + index, 1))
  const { delays } = await untilHandled(reader, EVENTS + LATENCY_EVENTS)
  reader.disconnect()
  await once(reader, 'exit')
  await log.close()
  await database.close()
  return { throughput, delays: rateOf(delays.length, 1, delays) }
}

async function untilHandled(reader: ReturnType<typeof spawn>, count: number): Promise<{ delays: number[] }> {
  for (;;) {
    reader.send('report')
    const [message] = await once(reader, 'message')
    const { handled, delays } = message as { handled: number; delays: number[] }
    if (handled >= count) return { delays }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Does things at a steady rate, whether or not the ones before are done. */
async function atRate(count: number, perSecond: number, work: (index: number) => Promise<unknown>): Promise<void> {
  const beganAt = performance.now()
  const running: Promise<unknown>[] = []
  for (let index = 0; index < count; index++) {
    const early = beganAt + (index * 1000) / perSecond - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    running.push(work(index))
  }
  await Promise.all(running)
}
