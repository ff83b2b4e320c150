import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * How a process was started; empty when there is none, or when it is dead and nobody has waited for it. Empty for a
 * moment, too, while it becomes another program or ends: `isGone` tells.
 */
export function commandLine(pid: number): string {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Whether nothing is left of a process but, at most, an entry that nobody has waited for. One that is just ending has no
 * command line any more and holds its files and ports a little longer.
 */
export function isGone(pid: number): boolean {
  if (process.platform !== 'linux') return commandLine(pid) === ''
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const state = stat[stat.lastIndexOf(')') + 2]
    return state === 'Z' && readdirSync(`/proc/${pid}/task`).length === 1
  } catch {
    return true
  }
}

/** The process id a file holds; 0 when there is none. */
export function pidIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}
