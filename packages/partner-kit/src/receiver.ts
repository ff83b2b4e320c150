import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'

/** A notification as a department's receiver got it, its signature verified. */
export interface Received {
  readonly id: string
  readonly type: string
  /** Trace context of the push that led to it. */
  readonly traceparent: string | undefined
  readonly data: { readonly dispatchId: string; readonly [field: string]: unknown }
}

export interface Receiver {
  readonly url: string
  /** Deliveries whose signature did not verify. */
  readonly refused: () => number
  close(): Promise<void>
}

const TOLERANCE_SECONDS = 300

/**
 * A department's test receiver: takes Standard Webhooks over HTTP, verifies each signature, hands new notifications on,
 * and confirms repeated ones without handing them on again.
 */
export async function startReceiver(
  secret: () => string | undefined,
  onReceived: (received: Received) => void,
): Promise<Receiver> {
  const seen = new Set<string>()
  let refused = 0
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    if (!isSigned(request.headers, body, secret() ?? '')) {
      refused++
      response.writeHead(401).end()
      return
    }
    response.writeHead(204).end()
    const received: Received = { ...JSON.parse(body), traceparent: request.headers.traceparent }
    if (seen.has(received.id)) return
    seen.add(received.id)
    onReceived(received)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${portOf(server)}/mingxin`, refused: () => refused, close: () => closeServer(server) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Standard Webhooks 1.0: HMAC-SHA-256 over `id.timestamp.body`, one of several signatures may match. */
function isSigned(headers: IncomingHttpHeaders, body: string, secret: string): boolean {
  const id = String(headers['webhook-id'])
  const timestamp = String(headers['webhook-timestamp'])
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return false
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  return String(headers['webhook-signature'])
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'))
    .map((signature) => Buffer.from(signature.slice(3), 'base64'))
    .some((signature) => signature.length === expected.length && timingSafeEqual(signature, expected))
}

function portOf(server: Server): number {
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
