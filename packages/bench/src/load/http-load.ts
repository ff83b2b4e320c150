import { connect, type Socket } from 'node:net'
import { type Rate, rateOf } from '../measure.ts'

/** A request as bytes, so that the generator costs next to nothing beside what it measures. */
export function requestBytes(
  address: string,
  method: string,
  route: string,
  headers: { readonly [name: string]: string },
  body = '',
): Buffer {
  const { host } = new URL(address)
  const lines = Object.entries({ host, ...headers, 'content-length': String(Buffer.byteLength(body)) }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return Buffer.from(`${method} ${route} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

export interface LoadOptions {
  readonly address: string
  readonly connections: number
  /** The requests; each is sent once. */
  readonly requests: Iterator<Buffer>
  /** Requests that are not counted, to warm up. */
  readonly warmUp?: number
}

/** Sends requests over keep-alive connections, one at a time on each, and measures. Throws when one is not answered 2xx. */
export async function httpLoad({ address, connections, requests, warmUp = 0 }: LoadOptions): Promise<Rate> {
  const latencies: number[] = []
  let sent = 0
  let beganAt = performance.now()
  const next = (): Buffer | undefined => {
    const { value, done } = requests.next()
    if (done) return undefined
    if (sent++ === warmUp) {
      latencies.length = 0
      beganAt = performance.now()
    }
    return value
  }
  await Promise.all(Array.from({ length: connections }, () => runConnection(address, next, latencies)))
  return rateOf(latencies.length, performance.now() - beganAt, latencies)
}

async function runConnection(address: string, next: () => Buffer | undefined, latencies: number[]): Promise<void> {
  const { hostname, port } = new URL(address)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  try {
    for (let request = next(); request; request = next()) {
      const beganAt = performance.now()
      socket.write(request)
      await readResponse(socket)
      latencies.push(performance.now() - beganAt)
    }
  } finally {
    socket.destroy()
  }
}

const HEAD_END = '\r\n\r\n'

/** Resolves when a whole response with a content length has arrived. */
function readResponse(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    const onData = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const headEnd = received.indexOf(HEAD_END)
      if (headEnd < 0) return
      const head = received.subarray(0, headEnd).toString('latin1')
      const length = Number(head.match(/content-length: (\d+)/i)?.[1] ?? 0)
      if (received.length < headEnd + HEAD_END.length + length) return
      socket.off('data', onData).off('error', reject)
      if (head.startsWith('HTTP/1.1 2')) resolve()
      else reject(new Error(received.toString('utf8').slice(0, 600)))
    }
    socket.on('data', onData).once('error', reject)
  })
}
