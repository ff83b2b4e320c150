import { rmSync, writeFileSync } from 'node:fs'
import { commandLine, pidIn } from './process.ts'

/**
 * Makes this process, started from `program`, the one that holds what the file stands for, until it releases it. A
 * holder that died loses it. Throws when another one lives.
 */
export function hold(file: string, program: string): { release(): void } {
  for (let tries = 0; !create(file); tries++) {
    const pid = pidIn(file)
    const isAlive = pid > 0 && commandLine(pid).includes(program)
    if (isAlive || tries > 0) throw new Error(`npm run kafka already runs here, as process ${pid}.`)
    rmSync(file, { force: true })
  }
  return { release: () => rmSync(file, { force: true }) }
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
