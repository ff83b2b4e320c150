import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How a process was started; empty when there is none, or when it is dead and nobody has waited for it. */
export function commandLine(pid: number): string {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
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
