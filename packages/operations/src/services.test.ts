import { createServer, type Server } from 'node:http'
import { PortalAway } from '@mingxin/supervisor'
import { afterEach, describe, expect, it } from 'vitest'
import { collect } from './lag/collect.ts'
import { createService, type ServiceAccess } from './services.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A service that answers so, or never. */
async function serve(answer?: { status: number; body: string }): Promise<string> {
  const server = createServer((_, response) => {
    if (answer) response.writeHead(answer.status).end(answer.body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
}

async function rowOf(access: Partial<ServiceAccess>) {
  const address = access.address ?? 'http://127.0.0.1:1'
  const service = createService({ name: 'feedback', bearer: async () => 'good', answerMs: 200, ...access, address })
  return (await collect([service])).rows[0]
}

const problem = (status: number, code: string) => ({
  status,
  body: JSON.stringify({ code, title: 'No', titleZh: '不' }),
})

describe('a service that gives no figures is a row that says why', () => {
  it('no answer in time', async () => {
    expect(await rowOf({ address: await serve() })).toMatchObject({
      ...{ service: 'feedback', severity: 'critical', verdict: 'unreachable', whyZh: '服务无应答' },
      why: expect.stringMatching(/^no answer from .* within 0\.2 s$/),
    })
  })

  it('nobody there', async () => {
    const why = expect.stringMatching(/^no answer from http:\/\/127\.0\.0\.1:1 \(.+\)$/)
    expect(await rowOf({})).toMatchObject({ verdict: 'unreachable', why })
  })

  it('no token, because the portal is away: that says nothing about the service', async () => {
    const bearer = () => Promise.reject(new PortalAway('The portal does not answer'))
    expect(await rowOf({ bearer })).toMatchObject({ verdict: 'no-token', whyZh: '令牌服务无应答' })
  })

  it.each([401, 403])('refused with %i', async (status) => {
    const address = await serve(problem(status, 'access.scope-missing'))
    expect(await rowOf({ address })).toMatchObject({
      ...{ verdict: 'refused', whyZh: '拒绝访问', why: `${status} access.scope-missing: 不 · No` },
    })
  })

  it('a fault of its own, in its own words or those of who stands before it', async () => {
    const failed = { verdict: 'failed', whyZh: '服务未能处理请求' }
    expect(await rowOf({ address: await serve(problem(503, 'service.overloaded')) })).toMatchObject(failed)
    expect(await rowOf({ address: await serve({ status: 502, body: 'Bad gateway' }) })).toMatchObject({
      ...{ ...failed, why: '502 Bad gateway' },
    })
  })
})
