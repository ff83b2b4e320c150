import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { processIdentity } from './process-identity.ts'

/** Who holds an installation's home. */
export interface LockHolder {
  readonly pid: number
  /** See process-identity.ts: a process id alone may belong to another program after a crash. */
  readonly began: string
  readonly portBase: number
}

export interface Lock {
  /** A supervisor that died without releasing the lock held it before. */
  readonly tookOver: boolean
  release(): void
}

// A file without a holder is one that is just being written; older ones are what a crash left.
const UNFINISHED_MS = 5_000

/** Takes the lock of a home, or a dead holder's lock over. Rejects with a message that names the living holder. */
export function takeLock(home: string, portBase: number): Lock {
  const file = fileIn(home)
  const mine: LockHolder = { pid: process.pid, began: processIdentity(process.pid) ?? '', portBase }
  const tookOver = !create(file, mine)
  if (tookOver) {
    const holder = findHolder(home)
    if (holder || isJustBeingWritten(file)) throw new Error(messageFor(home, holder))
    removeStale(home)
    if (!create(file, mine)) throw new Error(messageFor(home, findHolder(home)))
  }
  return { tookOver, release: () => rmSync(file, { force: true }) }
}

/** The living supervisor that holds this home. */
export function findHolder(home: string): LockHolder | undefined {
  const holder = read(fileIn(home))
  return holder && isAlive(holder) ? holder : undefined
}

const isAlive = ({ pid, began }: LockHolder): boolean => processIdentity(pid) === began

const fileIn = (home: string): string => path.join(home, 'supervisor.lock')

function messageFor(home: string, holder: LockHolder | undefined): string {
  const who = holder ? ` as process ${holder.pid}, portal at http://127.0.0.1:${holder.portBase}` : ''
  return `Mingxin already runs on ${home}${who}. Use it, or end it first; another installation needs another MINGXIN_HOME.`
}

function create(file: string, holder: LockHolder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function read(file: string): LockHolder | undefined {
  try {
    const holder: Partial<LockHolder> = JSON.parse(readFileSync(file, 'utf8'))
    const { pid, began, portBase } = holder
    return pid !== undefined && began !== undefined && portBase !== undefined ? { pid, began, portBase } : undefined
  } catch {
    return undefined
  }
}

function isJustBeingWritten(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat !== undefined && read(file) === undefined && Date.now() - stat.mtimeMs < UNFINISHED_MS
}

// Moved aside first: of two processes that found the same stale file only one can move it. The other may then move the
// first one's fresh lock, sees that its holder lives, and gives it back.
function removeStale(home: string): void {
  const file = fileIn(home)
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = read(aside)
  if (moved && isAlive(moved)) renameSync(aside, file)
  else rmSync(aside)
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
