import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from './testing/portal.ts'

let portal: TestPortal
const servers: Server[] = []

beforeAll(async () => {
  portal = await createTestPortal()
})
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})
afterAll(() => portal.close())

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function readiness(services: Record<string, string>): Promise<{ status: number; body: { checks: object } }> {
  const address = await portal.start([], { services })
  const response = await fetch(`${address}/health/ready`)
  return { status: response.status, body: JSON.parse(await response.text()) }
}

describe('the portal is ready', () => {
  const ready: RequestListener = (_request, response) => response.end('{"status":"ready","checks":{}}')

  it('when every service is, with a line for each', async () => {
    const [ingest, feedback] = [await serve(ready), await serve(ready)]
    const { status, body } = await readiness({ ingest, feedback })
    expect([status, body.checks]).toEqual([200, { database: 'ok', ingest: 'ok', feedback: 'ok' }])
  })

  it('not while one is not, and then passes on what is wrong there', async () => {
    const notReady = '{"status":"not-ready","checks":{"database":"away","log":"ok"}}'
    const ingest = await serve((_request, response) => response.writeHead(503).end(notReady))
    const feedback = await serve((_request, response) => response.writeHead(502).end('<html>'))
    const { status, body } = await readiness({
      ingest,
      feedback,
      engine: 'http://127.0.0.1:1',
      registry: await serve(ready),
    })
    expect(status).toBe(503)
    expect(body.checks).toEqual({
      database: 'ok',
      ingest: 'database: away',
      feedback: 'answers with status 502',
      engine: 'does not answer',
      registry: 'ok',
    })
  })

  it('is told soon also when a service does not answer at all', async () => {
    const { status, body } = await readiness({ ingest: await serve(() => {}) })
    expect([status, body.checks]).toEqual([503, { database: 'ok', ingest: 'no answer within 2000 ms' }])
  })
})

describe('the start page', () => {
  it('is Chinese first, knows the services’ addresses, and needs nothing from elsewhere', async () => {
    const address = await portal.start([], { services: { ingest: 'http://127.0.0.1:7101' } })
    const response = await fetch(address)
    const page = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('{"ingest":"http://127.0.0.1:7101"}')
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(page).not.toMatch(/<!-- (style|script) -->|%SERVICES%/)
  })

  it('lets a browser run its own script and style, and nothing else', async () => {
    const response = await fetch(await portal.start([]))
    const policy = response.headers.get('content-security-policy') ?? ''
    const page = await response.text()
    for (const element of ['script', 'style']) {
      const [, text = ''] = page.match(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`)) ?? []
      expect(policy).toContain(`${element}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    }
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('cannot be broken out of by an address from the configuration', async () => {
    const page = await (await fetch(await portal.start([], { services: { ingest: 'http://x/</script><b>' } }))).text()
    expect(page).not.toContain('</script><b>')
  })
})
