import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Whether this process is a running PostgreSQL. An id alone proves nothing: after a reboot it may belong to another
 * program, and in a container without an init a dead process keeps its id.
 */
export function isPostgres(pid: number): boolean {
  return process.platform === 'linux' ? isPostgresOnLinux(pid) : commandByPs(pid).endsWith('postgres')
}

// "PID (command) state …"
function isPostgresOnLinux(pid: number): boolean {
  try {
    const [, command, state] = readFileSync(`/proc/${pid}/stat`, 'utf8').match(/\((.*)\) (\S)/s) ?? []
    return command === 'postgres' && state !== 'Z'
  } catch {
    return false
  }
}

const commandByPs = (pid: number): string =>
  spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
