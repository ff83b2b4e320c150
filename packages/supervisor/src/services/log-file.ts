import { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, statSync } from 'node:fs'

const ROTATE_BYTES = 64 * 1024 * 1024
const POLL_MS = 250

/** Opens a log for appending; one that has grown large is set aside first (`.1`, replacing the one before). */
export function openLog(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat && stat.size > ROTATE_BYTES) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

/** The last lines of a log that are no JSON: what a program says that dies before it can log. */
export function lastWords(file: string, linesMax: number): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const words = lines.filter((line) => line.trim() !== '' && !line.startsWith('{'))
  return words.slice(-linesMax)
}

/**
 * Tells of every line that is appended to a log from now on. The service writes the file itself, so that its log goes
 * on when the supervisor is gone; we read behind it. Returns what ends the reading.
 */
export function followLog(file: string, onLine: (line: string) => void): () => void {
  const descriptor = openSync(file, 'r')
  let position = fstatSync(descriptor).size
  let rest = ''
  const decoder = new TextDecoder()
  const buffer = Buffer.alloc(64 * 1024)
  const readOn = (): void => {
    for (let count = 1; count > 0; position += count) {
      count = readSync(descriptor, buffer, 0, buffer.length, position)
      const lines = (rest + decoder.decode(buffer.subarray(0, count), { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    }
  }
  const timer = setInterval(readOn, POLL_MS)
  return () => {
    clearInterval(timer)
    readOn()
    closeSync(descriptor)
  }
}
