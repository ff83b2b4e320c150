import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const fileIn = (home: string): string => path.join(home, 'log.json')

/**
 * The variables that name the Kafka this installation was moved to, for services whose supervisor has none of its own.
 * Empty for the embedded log.
 */
export const readLogSettings = (home: string): NodeJS.ProcessEnv =>
  existsSync(fileIn(home)) ? JSON.parse(readFileSync(fileIn(home), 'utf8')) : {}

/** Remembers them; the file holds a password perhaps. Undefined forgets. */
export function writeLogSettings(home: string, settings: NodeJS.ProcessEnv | undefined): void {
  const file = fileIn(home)
  if (!settings) {
    rmSync(file, { force: true })
    return
  }
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
}
