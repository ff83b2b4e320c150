import { inWorld } from '../bench-world.ts'
import { httpLoad, requestBytes } from '../load/http-load.ts'
import { company, ndjson, penalty, range } from '../load/records.ts'
import { type Figure, latency, median, perSecond } from '../measure.ts'
import { copyRate } from '../yardsticks/copy.ts'
import { withEcho } from '../yardsticks/echo.ts'

// What the other rooms do with the records is the flow's figure.
export const INGEST_ALONE = ['portal', 'ingest']

const BATCH = 2_000
const BATCHES = 50
const WARM_UP = 20
const COMPANIES = 20_000

const batchOf = (batch: number): object[] =>
  [...range(batch * BATCH, BATCH)].map((number) => penalty(company(number % COMPANIES), number))

/** Batch ingest against COPY of the same rows. */
export const batchIngest = (): Promise<Figure[]> =>
  inWorld(
    async ({ address, headers, database }) => {
      const sent = await headers('zhzf', 'application/x-ndjson')
      const batches = [...range(0, BATCHES + WARM_UP)].map(batchOf)
      const requests = batches.map((records) =>
        requestBytes(address('ingest'), 'POST', '/v1/submissions', sent, ndjson(records)),
      )
      const load = await httpLoad({
        address: address('ingest'),
        connections: 4,
        requests: requests.values(),
        warmUp: WARM_UP,
      })
      const texts = batches.slice(WARM_UP).map((records) => records.map((record) => JSON.stringify(record)))
      const copied = median([
        await copyRate(database, texts),
        await copyRate(database, texts),
        await copyRate(database, texts),
      ])
      const rate = load.perSecond * BATCH
      return [
        {
          what: 'batch ingest: validated, deduplicated, receipted, durable, event appended',
          figure: perSecond(rate, 'records'),
          yardstick: `COPY of the same rows ${perSecond(copied, 'rows')}`,
          ratio: rate / copied,
          target: '≥ 0.4 of it, ≥ 20,000 records/s',
          isMet: rate / copied >= 0.4 && rate >= 20_000,
        },
      ]
    },
    { only: INGEST_ALONE },
  )

const SINGLES = 40_000
const SINGLE_WARM_UP = 20_000
const CONNECTIONS = 64

/** Single-record ingest against Fastify that validates the same record and echoes. */
export const singleIngest = (): Promise<Figure[]> =>
  inWorld(
    async ({ address, headers }) => {
      const sent = await headers('zhzf', 'application/json')
      const bodies = [...range(0, SINGLES + SINGLE_WARM_UP)].map((number) =>
        JSON.stringify(penalty(company(number % COMPANIES), 1_000_000 + number)),
      )
      const against = (base: string, route: string) =>
        bodies.map((body) => requestBytes(base, 'POST', route, sent, body)).values()
      const options = { connections: CONNECTIONS, warmUp: SINGLE_WARM_UP }
      const own = await httpLoad({
        ...options,
        address: address('ingest'),
        requests: against(address('ingest'), '/v1/submissions'),
      })
      const echo = await withEcho((base) => httpLoad({ ...options, address: base, requests: against(base, '/echo') }))
      return [
        {
          what: `single-record ingest, ${CONNECTIONS} connections`,
          figure: `${perSecond(own.perSecond, 'requests')}, ${latency(own)}`,
          yardstick: `Fastify echo with the same schema ${perSecond(echo.perSecond, 'requests')}, ${latency(echo)}`,
          ratio: own.perSecond / echo.perSecond,
          target: '≥ 3,000 requests/s, p99 ≤ 25 ms',
          isMet: own.perSecond >= 3_000 && own.p99Ms <= 25,
        },
      ]
    },
    { only: INGEST_ALONE },
  )
