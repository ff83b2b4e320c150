import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, findBinaries } from './binaries.ts'
import { findOwner, type Owner } from './owner.ts'
import { placeCluster, reachableDirectory } from './place.ts'
import { findPostmaster, isAlive, stopPostmaster } from './postmaster.ts'

export interface LocalPostgresOptions {
  /** Directory the cluster belongs to; it is created and kept. */
  readonly home: string
  /** Extra server settings, `name=value`. */
  readonly settings?: readonly string[]
}

export interface LocalPostgres {
  /** URL of the database `mingxin`, superuser of this cluster alone, reachable on 127.0.0.1 only. */
  readonly url: string
  readonly port: number
  readonly pid: number
  readonly directory: string
  /** The home could not be used, see place.ts. */
  readonly moved: boolean
  /** A server left over by a killed supervisor was taken over. */
  readonly adopted: boolean
  stop(): Promise<void>
}

const USER = 'mingxin'
const START_TIMEOUT_MS = 60_000
const POLL_MS = 25

// Durable as delivered (fsync, synchronous_commit); room for bulk loads; no JIT, our statements are short.
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  'checkpoint_timeout=15min',
  'jit=off',
  'log_min_messages=warning',
  'log_line_prefix=%m [%p] %a ',
]

/**
 * Starts the cluster of this home, creating it on first use; a server that already runs on it is taken over. Resolves
 * when it answers. The server is its own process group: a Ctrl-C meant for us does not reach it.
 */
export async function startLocalPostgres({ home, settings = [] }: LocalPostgresOptions): Promise<LocalPostgres> {
  mkdirSync(home, { recursive: true })
  const owner = findOwner()
  const { directory, moved } = placeCluster(home, owner)
  const binaries = await findBinaries(owner, () => reachableDirectory(home))
  const data = path.join(directory, 'data')
  const passwordFile = path.join(directory, 'password')
  if (!existsSync(path.join(data, 'PG_VERSION'))) createCluster(binaries, data, passwordFile, owner)
  const running = findPostmaster(data)
  const { pid, port } = running ?? (await launch(binaries, data, owner, [...SETTINGS, ...settings]))
  const password = readFileSync(passwordFile, 'utf8').trim()
  const url = `postgres://${USER}:${password}@127.0.0.1:${port}/${USER}`
  await waitUntilReady(url, pid, path.join(directory, 'postgres.log'))
  return { url, port, pid, directory, moved, adopted: running !== undefined, stop: () => stopPostmaster(data) }
}

function createCluster(binaries: Binaries, data: string, passwordFile: string, owner: Owner): void {
  rmSync(data, { recursive: true, force: true })
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (owner) chownSync(passwordFile, owner.uid, owner.gid)
  const args = ['-D', data, '-U', USER, '--pwfile', passwordFile, '--auth=scram-sha-256', '--encoding=UTF8']
  // The built-in C.UTF-8 knows Chinese letters on every machine, whatever locales it has installed.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const { status, stderr } = spawnSync(binaries.initdb, [...args, ...locale], { ...owner, encoding: 'utf8', cwd: '/' })
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`)
}

async function launch(binaries: Binaries, data: string, owner: Owner, settings: readonly string[]) {
  const port = await freePort()
  const logFile = path.join(path.dirname(data), 'postgres.log')
  const log = openSync(logFile, 'a', 0o600)
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(binaries.postgres, args, { ...owner, cwd: '/', detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  server.unref()
  await new Promise<void>((resolve, reject) => server.once('spawn', resolve).once('error', reject))
  if (server.pid === undefined) throw new Error('PostgreSQL did not start.')
  return { pid: server.pid, port }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

async function waitUntilReady(url: string, pid: number, logFile: string): Promise<void> {
  const maintenance = url.replace(/[^/]*$/, 'postgres')
  for (let waited = 0; waited < START_TIMEOUT_MS; waited += POLL_MS) {
    if (await createDatabaseOnce(maintenance)) return
    if (!isAlive(pid)) throw new Error(`PostgreSQL ended while starting; its log is ${logFile}`)
    await wait(POLL_MS)
  }
  throw new Error(`PostgreSQL did not answer within ${START_TIMEOUT_MS / 1000} s; its log is ${logFile}`)
}

async function createDatabaseOnce(maintenanceUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: maintenanceUrl, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch {
    return false
  }
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [USER])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${USER}`)
    return true
  } finally {
    await client.end()
  }
}
