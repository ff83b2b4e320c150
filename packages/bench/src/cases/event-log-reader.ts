import { createEmbeddedLog, type LogEvent } from '@mingxin/event-log'
import { createDatabase, int8Array, textArray } from '@mingxin/persistence'

// The consuming process of the event-log case: its effect is a row per event, written in bulk.

const database = createDatabase({ url: process.argv[2] ?? '', schema: 'reader', applicationName: 'bench-reader' })
await database.query('CREATE TABLE effects (n bigint, key text)')
const source = createDatabase({ url: process.argv[2] ?? '', schema: 'writer', applicationName: 'bench-source' })
const log = createEmbeddedLog<LogEvent<string, { n: number; at: number }>>({
  database,
  source: () => ({ database: source, schema: 'writer' }),
  member: 'reader',
})
let handled = 0
let isMeasuring = false
const delays: number[] = []

log.subscribe({
  group: 'bench',
  topic: 'bench.v1',
  handler: async (events, tx) => {
    await tx.query('INSERT INTO effects SELECT * FROM unnest($1::bigint[], $2::text[])', [
      int8Array(events.map(({ data }) => data.n)),
      textArray(events.map(({ key }) => key)),
    ])
    const now = performance.timeOrigin + performance.now()
    if (isMeasuring) for (const { data } of events) delays.push(now - data.at)
    handled += events.length
  },
})
process.on('message', (message) => {
  if (message === 'measure') isMeasuring = true
  else process.send?.({ handled, delays: isMeasuring ? delays : [] })
})
process.on('disconnect', () => process.exit(0))
process.send?.({ handled, delays: [] })
