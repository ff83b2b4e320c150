import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isPostgres } from './process.ts'

export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** It was told to end and has not yet. */
  readonly isStopping: boolean
}

const STOP_TIMEOUT_MS = 30_000
const POLL_MS = 25

/** The server that runs on this data directory, by its pid file: pid, directory, start, port, …, status in line 8. */
export function findPostmaster(dataDirectory: string): Postmaster | undefined {
  const lines = linesOf(pidFile(dataDirectory))
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 && isPostgres(pid) ? { pid, port, isStopping: lines[7]?.trim() === 'stopping' } : undefined
}

const pidFile = (dataDirectory: string): string => path.join(dataDirectory, 'postmaster.pid')

/** PostgreSQL refuses to start while its pid file names any living process, also one that is no PostgreSQL. */
export function removeStalePidFile(dataDirectory: string): void {
  if (!findPostmaster(dataDirectory)) rmSync(pidFile(dataDirectory), { force: true })
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

/** Fast shutdown: open transactions are rolled back, a checkpoint is written. Immediate shutdown after 30 s. */
export async function stopPostmaster(dataDirectory: string): Promise<void> {
  const running = findPostmaster(dataDirectory)
  if (!running) return
  signal(running.pid, 'SIGINT')
  if (await hasEnded(running.pid)) return
  signal(running.pid, 'SIGQUIT')
  await hasEnded(running.pid)
}

/** Whether the server has ended within 30 s. */
export async function hasEnded(pid: number): Promise<boolean> {
  for (let waited = 0; waited < STOP_TIMEOUT_MS; waited += POLL_MS) {
    if (!isPostgres(pid)) return true
    await wait(POLL_MS)
  }
  return false
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (isPostgres(pid)) throw error
  }
}
