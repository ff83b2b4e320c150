import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface Postmaster {
  readonly pid: number
  readonly port: number
}

const STOP_TIMEOUT_MS = 30_000
const POLL_MS = 50

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The server that runs on this data directory, found by its pid file (lines: pid, directory, start time, port, …). */
export function findPostmaster(dataDirectory: string): Postmaster | undefined {
  const file = path.join(dataDirectory, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : undefined
}

/** Fast shutdown: open transactions are rolled back, a checkpoint is written. Immediate shutdown after 30 s. */
export async function stopPostmaster(dataDirectory: string): Promise<void> {
  const running = findPostmaster(dataDirectory)
  if (!running) return
  signal(running.pid, 'SIGINT')
  if (await hasEnded(running.pid, STOP_TIMEOUT_MS)) return
  signal(running.pid, 'SIGQUIT')
  await hasEnded(running.pid, STOP_TIMEOUT_MS)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (isAlive(pid)) throw error
  }
}

async function hasEnded(pid: number, timeoutMs: number): Promise<boolean> {
  for (let waited = 0; waited < timeoutMs; waited += POLL_MS) {
    if (!isAlive(pid)) return true
    await wait(POLL_MS)
  }
  return false
}
