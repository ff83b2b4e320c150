import { createServer } from 'node:net'

// Below the range from which systems take ports for outgoing connections.
const LOWEST = 15_000
const HIGHEST = 32_000

/** The first of `count` ports in a row that nobody listens on at 127.0.0.1. */
export async function freePortRange(count: number): Promise<number> {
  for (;;) {
    const base = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST))
    const ports = Array.from({ length: count }, (_, offset) => base + offset)
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return base
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
