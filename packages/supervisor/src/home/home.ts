import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateInstallationKeys } from '@mingxin/service-host'
import { writeClientsFile } from './clients.ts'

/** The files of an installation's home. Whatever holds a secret has mode 600. */
export interface HomeFiles {
  readonly keys: string
  readonly signingKeys: string
  readonly clients: string
  readonly logs: string
}

export const homeFiles = (home: string): HomeFiles => ({
  keys: path.join(home, 'keys.json'),
  signingKeys: path.join(home, 'signing-keys.json'),
  clients: path.join(home, 'dev', 'clients.json'),
  logs: path.join(home, 'logs'),
})

/** Creates the directory of an installation. Rejects with advice when it cannot be written. */
export function createHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true })
    chmodSync(home, homeMode())
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The home ${home} cannot be used (${reason}). Set MINGXIN_HOME to a directory of yours.`, { cause })
  }
}

// Ours alone. Root lets others pass, not look: the user PostgreSQL runs as must reach its directory below.
const homeMode = (): number => (process.getuid?.() === 0 ? 0o711 : 0o700)

/** Creates what the first start creates, keeps what is there, and resolves with where it lies. */
export function fillHome(home: string): HomeFiles {
  const files = homeFiles(home)
  for (const directory of [files.logs, path.dirname(files.clients)])
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (!existsSync(files.keys))
    writeFileSync(files.keys, `${JSON.stringify(generateInstallationKeys(), null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  writeClientsFile(files.clients)
  return files
}
