import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Owner } from './owner.ts'

export const USER = 'mingxin'

export interface Cluster {
  readonly data: string
  readonly passwordFile: string
  readonly logFile: string
}

export const clusterIn = (directory: string): Cluster => ({
  data: path.join(directory, 'data'),
  passwordFile: path.join(directory, 'password'),
  logFile: path.join(directory, 'postgres.log'),
})

/**
 * Creates the cluster unless it is there. It is made beside its place and renamed when complete: a start that was
 * killed while creating leaves nothing that could be taken for a cluster.
 */
export function createClusterOnce({ data, passwordFile }: Cluster, binaries: Binaries, owner: Owner): void {
  if (existsSync(data)) return
  const unfinished = `${data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (owner) chownSync(passwordFile, owner.uid, owner.gid)
  const args = ['-D', unfinished, '-U', USER, '--pwfile', passwordFile, '--auth=scram-sha-256', '--encoding=UTF8']
  // The built-in C.UTF-8 knows Chinese letters on every machine, whatever locales it has installed.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const { status, stderr, error } = spawnSync(binaries.initdb, [...args, ...locale], {
    ...owner,
    encoding: 'utf8',
    cwd: '/',
  })
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`)
  renameSync(unfinished, data)
}
