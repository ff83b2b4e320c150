import { createServer, type Server, type ServerResponse } from 'node:http'
import { Pool } from 'undici'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exchange, type Request } from './exchange.ts'

let server: Server
let pool: Pool
let received: string[]
let answer: (response: ServerResponse) => void

beforeEach(async () => {
  received = []
  answer = (response) => response.writeHead(204).end()
  server = createServer((request, response) => {
    received.push(request.url ?? '')
    request.resume().on('end', () => answer(response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  pool = new Pool(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`, {
    connections: 1,
  })
})
afterEach(async () => {
  await pool.destroy()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const post = (path: string, more: Partial<Request> = {}) =>
  exchange(pool, { path, headers: {}, body: '{}', timeoutMs: 2_000, mayWrite: () => true, ...more })

describe('an exchange', () => {
  it('gives the status, Retry-After and at most 1 KB of the answer', async () => {
    answer = (response) => response.writeHead(503, { 'retry-after': '7' }).end('x'.repeat(5_000))
    const { status, retryAfter, text } = await post('/a')
    expect([status, retryAfter, text.length]).toEqual([503, '7', 1_024])
  })

  it('gives a Retry-After sent twice as one value, which is neither of the two', async () => {
    answer = (response) => response.writeHead(503, ['retry-after', '7', 'Retry-After', '9']).end()
    expect((await post('/a')).retryAfter).toBe('7, 9')
  })

  it('is never written when it is not our turn any more by the time the connection is there', async () => {
    expect(await post('/a', { mayWrite: () => false })).toMatchObject({ status: undefined, isTimedOut: false })
    expect((await post('/b')).status).toBe(204)
    expect(received).toEqual(['/b'])
  })

  it('is never written after its time is over, although it waited for a connection that came free', async () => {
    const { promise: isHeld, resolve: held } = Promise.withResolvers<ServerResponse>()
    answer = held
    const first = post('/first')
    const second = await post('/second', { timeoutMs: 50 })
    expect(second).toMatchObject({ status: undefined, isTimedOut: true })
    answer = (response) => response.writeHead(204).end()
    ;(await isHeld).writeHead(204).end()
    expect((await first).status).toBe(204)
    expect((await post('/third')).status).toBe(204)
    expect(received).toEqual(['/first', '/third'])
  })

  it('goes by the status when the answer breaks off after it', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('begun', () => response.destroy())
    }
    expect(await post('/a')).toMatchObject({ status: 200, error: undefined })
  })

  it('says what went wrong when no answer came', async () => {
    answer = (response) => response.destroy()
    const { status, error } = await post('/a')
    expect([status, error instanceof Error]).toEqual([undefined, true])
  })
})
