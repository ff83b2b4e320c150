import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Binaries, findBinaries } from './binaries.ts'
import { type Cluster, clusterIn, createClusterOnce, USER } from './cluster.ts'
import { createDatabaseOnce } from './database.ts'
import { findOwner, type Owner } from './owner.ts'
import { placeCluster } from './place.ts'
import { findPostmaster, hasEnded, type Postmaster, removeStalePidFile, stopPostmaster } from './postmaster.ts'
import { isPostgres } from './process.ts'

export interface LocalPostgresOptions {
  /** Directory the cluster belongs to; it is created and kept. */
  readonly home: string
  /** Extra server settings, `name=value`. */
  readonly settings?: readonly string[]
  /** Port to listen on. Default: a free one. A server that already runs keeps its port. */
  readonly port?: number
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
  isRunning(): boolean
  stop(): Promise<void>
}

// Recovery after a crash reads up to max_wal_size again.
const START_TIMEOUT_MS = 300_000
const ATTEMPTS_MAX = 5
const PAUSE_MS = 500
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
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { home, settings = [] } = options
  mkdirSync(home, { recursive: true })
  const owner = findOwner()
  const { directory, moved } = placeCluster(home, owner)
  const binaries = await findBinaries(owner)
  const cluster = clusterIn(directory)
  createClusterOnce(cluster, binaries, owner)
  const running = await adopt(cluster)
  const launching = { cluster, binaries, owner, settings: [...SETTINGS, ...settings], port: options.port }
  const { pid, port } = running ?? (await launchUntilReady(launching))
  return {
    url: urlOf(cluster, port),
    port,
    pid,
    directory,
    moved,
    adopted: running !== undefined,
    isRunning: () => isPostgres(pid),
    stop: () => stopPostmaster(cluster.data),
  }
}

// The server that runs already, once it answers. One that is ending, or ends while we wait, is let go.
async function adopt(cluster: Cluster): Promise<Postmaster | undefined> {
  const found = findPostmaster(cluster.data)
  if (!found) return undefined
  try {
    if (!found.isStopping) await waitUntilReady(cluster, found)
    if (!found.isStopping) return found
  } catch (error) {
    if (isPostgres(found.pid)) throw error
  }
  if (await hasEnded(found.pid)) return undefined
  throw new Error(`PostgreSQL (process ${found.pid}) was told to end and does not.`)
}

interface Launch {
  readonly cluster: Cluster
  readonly binaries: Binaries
  readonly owner: Owner
  readonly settings: readonly string[]
  readonly port: number | undefined
}

// The free port may be taken before the server has it, and processes of a killed server may still hold its memory: a
// server that ends while starting gets some more attempts.
async function launchUntilReady(options: Launch): Promise<Pick<Postmaster, 'pid' | 'port'>> {
  for (let attempts = 1; ; attempts++) {
    const launched = await launch(options)
    try {
      await waitUntilReady(options.cluster, launched)
      return launched
    } catch (error) {
      if (attempts >= ATTEMPTS_MAX || isPostgres(launched.pid)) throw error
      await wait(PAUSE_MS)
    }
  }
}

async function launch({ cluster, binaries, owner, settings, port: given }: Launch) {
  const port = given ?? (await freePort())
  removeStalePidFile(cluster.data)
  const log = openSync(cluster.logFile, 'a', 0o600)
  const args = ['-D', cluster.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
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

const urlOf = ({ passwordFile }: Cluster, port: number): string =>
  `postgres://${USER}:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/${USER}`

async function waitUntilReady(cluster: Cluster, { pid, port }: Pick<Postmaster, 'pid' | 'port'>): Promise<void> {
  const url = urlOf(cluster, port)
  for (let waited = 0; waited < START_TIMEOUT_MS; waited += POLL_MS) {
    if (await createDatabaseOnce(url)) return
    if (!isPostgres(pid)) throw new Error(`PostgreSQL ended while starting; its log is ${cluster.logFile}`)
    await wait(POLL_MS)
  }
  throw new Error(`PostgreSQL did not answer within ${START_TIMEOUT_MS / 1000} s; its log is ${cluster.logFile}`)
}
