import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { HOST } from './addresses.ts'
import type { ServiceDefinition } from './definition.ts'

const POLL_MS = 100

/**
 * Resolves when every service's port can be listened on. A port that stays taken for `graceMs` (services of a killed
 * supervisor need a moment to end) rejects with a message that names it.
 */
export async function assertPortsFree(
  services: readonly ServiceDefinition[],
  portBase: number,
  graceMs: number,
): Promise<void> {
  const deadline = Date.now() + graceMs
  for (const { name, portOffset } of services) {
    const port = portBase + portOffset
    for (let fault = await faultOf(port); fault !== undefined; fault = await faultOf(port)) {
      if (Date.now() > deadline) throw new Error(messageFor(fault, port, name))
      await wait(POLL_MS)
    }
  }
}

function messageFor(fault: string, port: number, service: string): string {
  const advice = 'End that program, or set MINGXIN_PORT_BASE to move all ports.'
  if (fault === 'EADDRINUSE') return `Port ${port} (${service}) is in use by another program. ${advice}`
  return `Port ${port} (${service}) cannot be used: ${fault}. Set MINGXIN_PORT_BASE to move all ports.`
}

function faultOf(port: number): Promise<string | undefined> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen(port, HOST, () => server.close(() => resolve(undefined)))
  })
}
