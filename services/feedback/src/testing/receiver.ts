import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { feedbackOperations } from '@mingxin/contracts'
import { eventually } from '@mingxin/testing'

/** One request as a receiver got it. */
export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The body as it came over the wire. */
  readonly bytes: Buffer
  readonly path: string
  readonly atMs: number
  readonly notification: feedbackOperations.Notification
}

/** What a receiver does with a request; it answers 200 unless told otherwise. */
export type Answering = (received: Received, response: ServerResponse) => void

export interface TestReceiver {
  readonly url: string
  readonly received: Received[]
  answer: Answering
  /** Waits until at least so many requests came. */
  hasReceived(count: number, timeoutMs?: number): Promise<Received[]>
  close(): Promise<void>
}

export const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): Answering =>
  (_received, response) => {
    response.writeHead(status, headers).end(body)
  }

/** A department's receiver: a real HTTP server that remembers what it got. */
export async function startReceiver(answer: Answering = answering(204)): Promise<TestReceiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    take(request).then(
      (one) => {
        received.push(one)
        receiver.answer(one, response)
      },
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const receiver: TestReceiver = {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answer,
    hasReceived: async (count, timeoutMs = 15_000) => {
      await eventually(() => received.length >= count, { timeoutMs, what: `${count} requests` })
      return received
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

async function take(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const body = bytes.toString('utf8')
  const { headers, url = '' } = request
  return { headers, body, bytes, path: url, atMs: performance.now(), notification: JSON.parse(body) }
}
