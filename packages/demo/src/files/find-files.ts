import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** All files below a directory, relative to it, in the order of their names; none when it does not exist. */
export function findFiles(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort()
}
