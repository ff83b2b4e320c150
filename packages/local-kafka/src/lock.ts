import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const POLL_MS = 50
// A file without a process id is one that is just being written; older ones are what a crash left.
const UNFINISHED_MS = 5_000
// Nothing that is done under a lock takes longer: an older one's process id belongs to somebody else by now.
const AGE_MAX_MS = 10 * 60_000

/**
 * Performs the action while no other process performs one under the same file. Waits for its turn; a holder that died
 * loses the lock. It saves work and muddle; what must never happen even when two holders meet (both saw the same dead
 * one) is prevented by making things beside their place and renaming them.
 */
export async function withLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  while (!take(file)) {
    if (isStale(file)) rmSync(file, { force: true })
    else await wait(POLL_MS)
  }
  try {
    return await action()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isStale(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return false
  const age = Date.now() - stat.mtimeMs
  const pid = holderOf(file)
  return pid > 0 ? age > AGE_MAX_MS || !isAlive(pid) : age > UNFINISHED_MS
}

function holderOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
