import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const fileIn = (home: string): string => path.join(home, 'log.json')

/** The variables that name the Kafka this installation was moved to. Empty for the embedded log. */
export const readLogSettings = (home: string): NodeJS.ProcessEnv =>
  existsSync(fileIn(home)) ? JSON.parse(readFileSync(fileIn(home), 'utf8')) : {}

/** Whether it was moved after this instant (milliseconds), to whichever log. */
export const isMovedSince = (home: string, instant: number): boolean =>
  (statSync(fileIn(home), { throwIfNoEntry: false })?.mtimeMs ?? 0) > instant

/** Remembers where it was moved to; the file holds a password perhaps. None: the embedded log. */
export function writeLogSettings(home: string, settings: NodeJS.ProcessEnv = {}): void {
  const file = fileIn(home)
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
}
