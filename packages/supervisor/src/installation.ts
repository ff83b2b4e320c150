import { type InstallationDatabase, openDatabase } from './database.ts'
import { createHome, fillHome } from './home/home.ts'
import { takeLock } from './home/lock.ts'
import { isMovedSince, readLogSettings } from './home/log-settings.ts'
import { migrateServices } from './migrate-services.ts'
import { type Addresses, addressesOf } from './services/addresses.ts'
import { type ServiceDefinition, workspaceServices } from './services/definition.ts'
import { environmentOf } from './services/environment.ts'
import { type Fleet, startFleet } from './services/fleet.ts'
import { assertPortsFree } from './services/ports.ts'
import type { ServiceEvent } from './services/service-process.ts'

export type InstallationEvent =
  | ServiceEvent
  | { readonly type: 'database'; readonly database: InstallationDatabase; readonly elapsedMs: number }
  | { readonly type: 'migrated'; readonly applied: number; readonly elapsedMs: number }
  | { readonly type: 'stopped'; readonly what: string }

export interface InstallationOptions {
  /** Directory of the state; created when missing. */
  readonly home: string
  /** Port of the portal; the others follow. */
  readonly portBase: number
  /** A PostgreSQL database to use instead of the embedded server. */
  readonly databaseUrl?: string | undefined
  /** Settings of the embedded server, `name=value`. */
  readonly postgresSettings?: readonly string[]
  /** What to run. Default: the services of this workspace. */
  readonly services?: readonly ServiceDefinition[]
  /** Lowest level the services log. Default `info`. */
  readonly logLevel?: string
  /** What the services find in their environment besides. */
  readonly environment?: NodeJS.ProcessEnv
  readonly onEvent?: (event: InstallationEvent) => void
  /** Gives the start up: what was started is ended, and the start rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Kills what takes long to end, while stopping or giving a start up. */
  readonly hurry?: AbortSignal
}

/** A running installation. */
export interface Installation {
  readonly home: string
  readonly addresses: Addresses
  /** File of the clients that can get tokens. */
  readonly clientsFile: string
  readonly databaseUrl: string
  /** Process ids of the services that are up at the moment. */
  readonly pids: { readonly [service: string]: number }
  /** Sends a signal, SIGKILL by default, to a service; the supervisor starts it again when it ends. */
  kill(service: string, signal?: NodeJS.Signals): void
  /** Resolves when every service is ready (again). */
  ready(timeoutMs?: number): Promise<void>
  /** Starts every service anew, one after another, with the settings its home remembers by now. */
  restart(): Promise<void>
  /** Ends everything in order. Nothing acknowledged is lost, also when it is hurried. */
  stop(): Promise<void>
}

type Ending = () => Promise<void> | void

const READY_TIMEOUT_MS = 120_000
const PORT_GRACE_MS = 1_000
// Services of a killed supervisor end by themselves; this is how long they may need.
const LEFT_OVER_GRACE_MS = 25_000

/**
 * Starts an installation on a home: lock, keys, database, migrations, services. Resolves when all services are ready.
 * Rejects with a message for the operator, and with nothing left running, when one of these cannot be had.
 */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const endings: Ending[] = []
  const stop = async (): Promise<void> => {
    for (let end = endings.pop(); end; end = endings.pop()) await end()
  }
  try {
    return await build(options, endings, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

// Every step leaves its own ending behind, so that a start that fails anywhere is undone in reverse.
async function build(
  options: InstallationOptions,
  endings: Ending[],
  stop: Installation['stop'],
): Promise<Installation> {
  const { home, portBase, services = workspaceServices(), onEvent = () => {}, signal } = options
  const hurry = options.hurry ?? new AbortController().signal
  createHome(home)
  const startedAt = Date.now()
  const lock = takeLock(home, portBase)
  endings.push(lock.release)
  await assertPortsFree(services, portBase, lock.tookOver ? LEFT_OVER_GRACE_MS : PORT_GRACE_MS)
  const files = fillHome(home)
  const databaseUrl = await startDatabase(options, endings, onEvent)
  signal?.throwIfAborted()
  await migrateAll(databaseUrl, services, onEvent)
  signal?.throwIfAborted()
  const addresses = addressesOf(services, portBase)
  const context = {
    files,
    portBase,
    databaseUrl,
    addresses,
    logLevel: options.logLevel ?? 'info',
    more: options.environment,
  }
  const fleet = startFleet({
    services,
    addresses,
    environmentOf: (service) =>
      environmentOf(service, {
        ...context,
        remembered: readLogSettings(home),
        isMoved: isMovedSince(home, startedAt),
      }),
    logDirectory: files.logs,
    onEvent,
    onStopped: (what) => onEvent({ type: 'stopped', what }),
  })
  endings.push(() => fleet.stop(hurry))
  await fleet.ready(READY_TIMEOUT_MS, signal)
  return handleOf(fleet, { home, addresses, clientsFile: files.clients, databaseUrl, stop })
}

const handleOf = (fleet: Fleet, facts: Omit<Installation, 'pids' | 'kill' | 'ready' | 'restart'>): Installation => ({
  ...facts,
  get pids() {
    return fleet.pids
  },
  kill: (service, signal = 'SIGKILL') => fleet.kill(service, signal),
  restart: () => fleet.restart(),
  ready: (timeoutMs = READY_TIMEOUT_MS) => fleet.ready(timeoutMs),
})

async function startDatabase(
  { home, databaseUrl: url, postgresSettings: settings = [] }: InstallationOptions,
  endings: Ending[],
  onEvent: (event: InstallationEvent) => void,
): Promise<string> {
  const beganAt = Date.now()
  const onEnded = (reason: string): void => onEvent({ type: 'ended', service: 'PostgreSQL', reason, againInMs: 0 })
  const database = await openDatabase({ home, url, settings, onEnded })
  endings.push(async () => {
    await database.stop()
    if (database.embedded) onEvent({ type: 'stopped', what: 'PostgreSQL' })
  })
  onEvent({ type: 'database', database, elapsedMs: Date.now() - beganAt })
  return database.url
}

async function migrateAll(
  url: string,
  services: readonly ServiceDefinition[],
  onEvent: (event: InstallationEvent) => void,
): Promise<void> {
  const beganAt = Date.now()
  const applied = await migrateServices(url, services)
  onEvent({ type: 'migrated', applied, elapsedMs: Date.now() - beganAt })
}
