import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { canWrite, type Owner } from './owner.ts'

/** Where root keeps what the user PostgreSQL runs as must reach and cannot reach elsewhere. */
export const SHARED_DIRECTORY = '/var/lib/mingxin'

/**
 * Where the cluster lives: below the home, or, when the owner cannot reach the home (root in a directory closed to
 * others), in a directory of its own below `/var/lib/mingxin`. The home remembers which: with the home goes the
 * memory, so that a new home never finds an old cluster. Creates the directory and hands it to the owner.
 */
export function placeCluster(home: string, owner: Owner): { directory: string; moved: boolean } {
  const inside = path.join(path.resolve(home), 'postgres')
  const note = path.join(inside, 'moved-to')
  if (owner) letPass(home)
  if (existsSync(note)) return { directory: claim(readFileSync(note, 'utf8').trim(), owner), moved: true }
  claim(inside, owner)
  if (canWrite(owner, inside)) return { directory: inside, moved: false }
  const outside = path.join(SHARED_DIRECTORY, `cluster-${randomBytes(6).toString('hex')}`)
  claim(outside, owner)
  if (!canWrite(owner, outside))
    throw new Error(`The user PostgreSQL runs as can write neither ${inside} nor ${outside}.`)
  writeFileSync(note, `${outside}\n`)
  return { directory: outside, moved: true }
}

// The home itself is ours: others may pass through it, not look around. What lies above it is not ours to open.
function letPass(home: string): void {
  mkdirSync(home, { recursive: true })
  chmodSync(home, statSync(home).mode | 0o011)
}

function claim(directory: string, owner: Owner): string {
  mkdirSync(path.dirname(directory), { recursive: true, mode: 0o755 })
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (owner) chownSync(directory, owner.uid, owner.gid)
  return directory
}
