import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eventually, freePortRange } from '@mingxin/testing'
import { processIdentity } from '../home/process-identity.ts'
import {
  type Installation,
  type InstallationEvent,
  type InstallationOptions,
  startInstallation,
} from '../installation.ts'
import type { ServiceDefinition } from '../services/definition.ts'

type Kind = 'fake' | 'failing' | 'stubborn'

export const serviceOf = (name: string, portOffset: number, kind: Kind = 'fake'): ServiceDefinition => ({
  name,
  portOffset,
  entry: path.join(import.meta.dirname, `${kind}-service.ts`),
})

export const fakeServices = (...names: string[]): ServiceDefinition[] => names.map((name, at) => serviceOf(name, at))

export const hasEnded = (pid: number): boolean => processIdentity(pid) === undefined

export interface Stage {
  readonly home: string
  readonly portBase: number
  /** What the installations of this stage told, oldest first. */
  readonly events: InstallationEvent[]
  start(options?: Partial<InstallationOptions>): Promise<Installation>
  /** Resolves with the first event that fits, which may have happened before. */
  event<T extends InstallationEvent['type']>(type: T): Promise<Extract<InstallationEvent, { type: T }>>
  close(): Promise<void>
}

/** A home and ports of its own, on which a test starts installations of fake services. */
export async function createStage(databaseUrl?: string): Promise<Stage> {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin 监督-'))
  // Where root runs the tests, the user PostgreSQL runs as must be able to enter.
  chmodSync(directory, 0o711)
  const home = path.join(directory, 'home')
  const portBase = await freePortRange(5)
  const events: InstallationEvent[] = []
  const started: Installation[] = []
  const defaults = { home, portBase, databaseUrl, services: fakeServices('one', 'two') }
  return {
    home,
    portBase,
    events,
    start: async (options = {}) => {
      const installation = await startInstallation({ ...defaults, onEvent: (event) => events.push(event), ...options })
      started.push(installation)
      return installation
    },
    event: (type) => eventually(() => events.find((event) => isOf(event, type)), { what: `the event ${type}` }),
    close: async () => {
      for (const installation of started) await installation.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const isOf = <T extends InstallationEvent['type']>(
  event: InstallationEvent,
  type: T,
): event is Extract<InstallationEvent, { type: T }> => event.type === type
