import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The password in this file; a random one is written when there is none yet. */
export function passwordIn(file: string): string {
  if (!existsSync(file)) writeSecret(file, randomBytes(32).toString('base64url'))
  return readFileSync(file, 'utf8').trim()
}

/**
 * Writes `password` and `url` into a directory: the password of the database's user, and `url` (which names the user)
 * with it. A password that is there is kept, because the database was created with it; the URL follows what is asked for.
 */
export function writeDatabaseSecrets(directory: string, url: string): void {
  const complete = new URL(url)
  complete.password = passwordIn(path.join(directory, 'password'))
  writeSecret(path.join(directory, 'url'), complete.href)
}

// Beside its place first: whoever reads it sees all of it or nothing.
function writeSecret(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${text}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
}
