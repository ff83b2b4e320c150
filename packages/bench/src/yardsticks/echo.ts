import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** Runs work against the yardstick server, a process of its own. */
export async function withEcho<T>(work: (address: string) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'echo-server.ts')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [message] = await once(child, 'message')
  try {
    return await work(`http://127.0.0.1:${(message as { port: number }).port}`)
  } finally {
    child.disconnect()
    await once(child, 'exit')
  }
}
