import type { Addresses } from './addresses.ts'
import type { ServiceDefinition } from './definition.ts'
import { waitUntilReady } from './readiness.ts'
import { type ServiceEvent, ServiceProcess } from './service-process.ts'

export interface FleetOptions {
  readonly services: readonly ServiceDefinition[]
  readonly addresses: Addresses
  /** Asked at every start of a service. */
  readonly environmentOf: (service: ServiceDefinition) => NodeJS.ProcessEnv
  readonly logDirectory: string
  readonly onEvent: (event: ServiceEvent) => void
  readonly onStopped: (service: string) => void
}

/** The services of an installation as processes, from their start to their end. */
export interface Fleet {
  readonly pids: { readonly [service: string]: number }
  kill(service: string, signal: NodeJS.Signals): void
  /** Resolves when every service is up and ready; rejects when one does not start, too late, or on `signal`. */
  ready(timeoutMs: number, signal?: AbortSignal): Promise<void>
  /** Starts every service anew, one after another. */
  restart(): Promise<void>
  stop(hurry: AbortSignal): Promise<void>
}

export function startFleet({ onStopped, addresses, ...options }: FleetOptions): Fleet {
  const { services, environmentOf, logDirectory, onEvent } = options
  const processes = services.map(
    (service) => new ServiceProcess({ service, environment: () => environmentOf(service), logDirectory, onEvent }),
  )
  const stopOne = async (process: ServiceProcess, hurry: AbortSignal): Promise<void> => {
    await process.stop(hurry)
    onStopped(process.service.name)
  }
  return {
    get pids() {
      return Object.fromEntries(
        processes.flatMap(({ service, pid }) => (pid === undefined ? [] : [[service.name, pid]])),
      )
    },
    kill: (name, signal) => processes.find(({ service }) => service.name === name)?.kill(signal),
    ready: async (timeoutMs, signal) => {
      await Promise.race([Promise.all(processes.map(({ started }) => started)), rejectionOf(signal)])
      await Promise.all(Object.values(addresses).map((address) => waitUntilReady(address, timeoutMs, signal)))
    },
    restart: async () => {
      for (const process of processes) await process.restart()
    },
    // No new work comes in; then each room, in the order records walk through them, finishes what it has in its hands.
    // What it has not begun stays in the log.
    stop: async (hurry) => {
      const entrances = processes.filter(({ service }) => service.isEntrance)
      await Promise.all(entrances.map((process) => stopOne(process, hurry)))
      for (const process of processes) if (!process.service.isEntrance) await stopOne(process, hurry)
    },
  }
}

const rejectionOf = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }))
