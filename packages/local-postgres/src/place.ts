import { createHash } from 'node:crypto'
import { chownSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { canWrite, type Owner } from './owner.ts'

const SHARED_DIRECTORY = '/var/lib/mingxin'

/** A directory outside the home that the owner can reach; the same home always gets the same one. */
export function reachableDirectory(home: string): string {
  const name = createHash('sha256').update(path.resolve(home)).digest('hex').slice(0, 12)
  const directory = path.join(SHARED_DIRECTORY, name)
  mkdirSync(directory, { recursive: true, mode: 0o755 })
  return directory
}

/**
 * Where the cluster lives: below the home, or, when the owner cannot reach the home (root in a directory closed to
 * others), below `/var/lib/mingxin`. Creates the directory and hands it to the owner.
 */
export function placeCluster(home: string, owner: Owner): { directory: string; moved: boolean } {
  const inside = path.join(path.resolve(home), 'postgres')
  claim(inside, owner)
  if (canWrite(owner, inside)) return { directory: inside, moved: false }
  const outside = path.join(reachableDirectory(home), 'postgres')
  claim(outside, owner)
  if (canWrite(owner, outside)) return { directory: outside, moved: true }
  throw new Error(`The user PostgreSQL runs as can write neither ${inside} nor ${outside}.`)
}

function claim(directory: string, owner: Owner): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (owner) chownSync(directory, owner.uid, owner.gid)
}
