import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'

export interface LeftOutFile {
  readonly file: string
  readonly reason: string
}

/** What a directory holds, relative to it and in the order of the names. */
export interface FoundFiles {
  readonly files: readonly string[]
  readonly skipped: readonly LeftOutFile[]
}

/**
 * All files below a directory, also those that links lead to; none when it does not exist. What is left out, but for
 * hidden files, is named with the reason. Throws when there is something else than a directory in its place.
 */
export function findFiles(directory: string): FoundFiles {
  const files: string[] = []
  const skipped: LeftOutFile[] = []
  if (isDirectory(directory))
    for (const one of walk(directory, '', [])) {
      if (typeof one === 'string') files.push(one)
      else skipped.push(one)
    }
  return { files: files.sort(), skipped: skipped.sort((a, b) => (a.file < b.file ? -1 : 1)) }
}

/** False when there is nothing of that name. Throws when it is no directory. */
export function isDirectory(directory: string): boolean {
  const stat = follow(directory)
  if (stat && !stat.isDirectory()) throw new Error(`--data 需要文件夹 expects a folder, and ${directory} is none.`)
  return stat !== undefined
}

// A link may lead to a folder that it lies in: `above` are the real paths of the folders on the way here.
function* walk(root: string, directory: string, above: readonly string[]): Generator<string | LeftOutFile> {
  const here = realpathSync(path.join(root, directory))
  if (above.includes(here)) {
    yield { file: directory, reason: 'a link to a folder that it lies in' }
    return
  }
  for (const name of readdirSync(path.join(root, directory))) {
    const file = path.join(directory, name)
    const stat = follow(path.join(root, file))
    if (stat?.isDirectory()) yield* walk(root, file, [...above, here])
    else if (name.startsWith('.')) continue
    else if (stat?.isFile()) yield file
    else yield { file, reason: stat ? 'not a file' : 'a link that leads nowhere' }
  }
}

// Undefined also for a link that leads round in a circle.
function follow(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}
