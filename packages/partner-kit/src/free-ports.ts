import { createServer } from 'node:net'

const SERVICES = 5
const FIRST = 17_100
const LAST = 19_900
const STEP = 10

/** A port base above which the ports of all services are free at the moment. */
export async function freePortBase(): Promise<number> {
  for (let base = FIRST; base <= LAST; base += STEP) {
    const ports = Array.from({ length: SERVICES }, (_, offset) => base + offset)
    const free = await Promise.all(ports.map(isFree))
    if (free.every(Boolean)) return base
  }
  throw new Error(`No five free ports in a row between ${FIRST} and ${LAST}.`)
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
