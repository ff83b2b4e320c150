import { untilStill } from '@mingxin/partner-kit'
import { inWorld } from '../bench-world.ts'
import { httpLoad, requestBytes } from '../load/http-load.ts'
import { company, judgment, range, registration } from '../load/records.ts'
import { type Figure, latency, perSecond } from '../measure.ts'
import { withEcho } from '../yardsticks/echo.ts'

const COMPANIES = 20_000
const LISTED = 1_000
const REQUESTS = 40_000
const WARM_UP = 8_000
const CONNECTIONS = 32

/** The check, authenticated and explained, against Fastify answering a constant. One company in twenty is listed. */
export const checks = (): Promise<Figure[]> =>
  inWorld(async ({ api, address, headers }) => {
    for (const from of range(0, COMPANIES / 2_000)) {
      const records = [...range(from * 2_000, 2_000)].map((number) => registration(company(number)))
      await api.ask('scjg', 'ingest', '/v1/submissions', { method: 'POST', body: records })
    }
    await api.ask('court', 'ingest', '/v1/submissions', {
      method: 'POST',
      body: [...range(0, LISTED)].map((number) => judgment(company(number))),
    })
    await untilStill(api, { hasWaiting: async () => false })
    const asked = await headers('ggzy')
    const codes = [...range(0, REQUESTS + WARM_UP)].map((number) => company((number * 7_919) % COMPANIES).uscc)
    const against = (base: string, route: (code: string) => string) =>
      codes.map((code) => requestBytes(base, 'GET', route(code), asked)).values()
    const options = { connections: CONNECTIONS, warmUp: WARM_UP }
    const own = await httpLoad({
      ...options,
      address: address('sanction-engine'),
      requests: against(address('sanction-engine'), (code) => `/v1/checks/${code}`),
    })
    const constant = await withEcho((base) =>
      httpLoad({ ...options, address: base, requests: against(base, () => '/constant') }),
    )
    return [
      {
        what: `check API, authenticated, explained, ${CONNECTIONS} connections`,
        figure: `${perSecond(own.perSecond, 'requests')}, ${latency(own)}`,
        yardstick: `Fastify answering a constant ${perSecond(constant.perSecond, 'requests')}, ${latency(constant)}`,
        ratio: own.perSecond / constant.perSecond,
        target: '≥ 0.5 of it, ≥ 8,000 requests/s, p99 ≤ 10 ms',
        isMet: own.perSecond / constant.perSecond >= 0.5 && own.perSecond >= 8_000 && own.p99Ms <= 10,
      },
    ]
  })
