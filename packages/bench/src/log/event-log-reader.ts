import { int8Array, textArray } from '@mingxin/persistence'
import { now } from './events.ts'
import { type LogPlace, openSide } from './side.ts'

// The consuming process of the event-log cases: its effect is a row per event, written in bulk.

const place: LogPlace = JSON.parse(process.env.MINGXIN_BENCH_PLACE ?? '{}')
const { database, log } = await openSide(place, 'reader')
await database.query('CREATE TABLE effects (n bigint, key text)')
let handled = 0
let isMeasuring = false
let moments: [n: number, at: number][] = []

log.subscribe({
  group: 'bench',
  topic: 'bench.v1',
  handler: async (events, tx) => {
    await tx.query('INSERT INTO effects SELECT * FROM unnest($1::bigint[], $2::text[])', [
      int8Array(events.map(({ data }) => data.n)),
      textArray(events.map(({ key }) => key)),
    ])
    const at = now()
    if (isMeasuring) for (const { data } of events) moments.push([data.n, at])
    handled += events.length
  },
})
process.on('message', (message) => {
  if (message === 'measure') isMeasuring = true
  process.send?.({ handled, moments })
  moments = []
})
process.on('disconnect', () => process.exit(0))
process.send?.({ handled, moments })
