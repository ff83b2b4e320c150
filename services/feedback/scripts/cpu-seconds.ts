import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

/** Processor time of each process and its children, in seconds; on Linux only, elsewhere all zero. */
export function cpuSecondsOf(processes: Readonly<Record<string, number | undefined>>): Record<string, number> {
  const all = readAll()
  return Object.fromEntries(
    Object.entries(processes).map(([name, pid]) => [
      name,
      all.filter((one) => one.pid === pid || one.parent === pid).reduce((sum, one) => sum + one.seconds, 0),
    ]),
  )
}

function readAll(): { pid: number; parent: number; seconds: number }[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').flatMap((name) => {
    try {
      // Fields after the command's name (proc(5)): state, parent, …, and from the 12th on user and system time.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .map(Number)
      const ticks = fields.slice(11, 15).reduce((sum, one) => sum + one, 0)
      return [{ pid: Number(name), parent: fields[1] ?? 0, seconds: ticks / TICKS_PER_SECOND }]
    } catch {
      return []
    }
  })
}
