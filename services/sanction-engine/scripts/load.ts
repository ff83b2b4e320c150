// Asks paths of a server over kept-alive connections, one after the other on each, and prints what came of it as JSON.
import { createConnection, type Socket } from 'node:net'

interface Task {
  readonly host: string
  readonly port: number
  readonly authorization: string
  readonly paths: readonly string[]
  readonly connections: number
  readonly seconds: number
}

const task: Task = await new Promise((resolve) => process.once('message', (message) => resolve(message as Task)))
const latencies: number[] = []
const failures = new Map<string, number>()
let bytes = 0
let next = 0

const requestFor = (path: string): string =>
  `GET ${path} HTTP/1.1\r\nhost: ${task.host}:${task.port}\r\nauthorization: ${task.authorization}\r\n\r\n`
const requests = task.paths.map(requestFor)

/** The length of the first response in the buffer when it is whole. */
function responseLength(buffer: Buffer): number | undefined {
  const end = buffer.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [, length] = /content-length: (\d+)/i.exec(buffer.toString('latin1', 0, end)) ?? []
  const total = end + 4 + Number(length)
  return buffer.length < total ? undefined : total
}

function ask(socket: Socket, until: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: Buffer[] = []
    let asked = performance.now()
    const send = (): void => {
      asked = performance.now()
      socket.write(requests[next++ % requests.length] ?? '')
    }
    socket.on('error', reject)
    socket.on('data', (part) => {
      received.push(part)
      const buffer = received.length === 1 ? part : Buffer.concat(received)
      const length = responseLength(buffer)
      if (length === undefined) return
      received = []
      const now = performance.now()
      latencies.push(now - asked)
      bytes += length
      const status = buffer.toString('latin1', 9, 12)
      if (status !== '200') failures.set(status, (failures.get(status) ?? 0) + 1)
      if (now < until) return send()
      socket.end()
      resolve()
    })
    send()
  })
}

const open = (): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: task.host, port: task.port, noDelay: true }, () => resolve(socket))
  })
const sockets = await Promise.all(Array.from({ length: task.connections }, open))
const started = performance.now()
await Promise.all(sockets.map((socket) => ask(socket, started + task.seconds * 1_000)))
const seconds = (performance.now() - started) / 1_000
latencies.sort((a, b) => a - b)
const at = (share: number): number => Number((latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(2))
process.send?.({
  requestsPerSecond: Math.round(latencies.length / seconds),
  p50Ms: at(0.5),
  p99Ms: at(0.99),
  bytesPerResponse: Math.round(bytes / latencies.length),
  failures: Object.fromEntries(failures),
})
process.disconnect()
