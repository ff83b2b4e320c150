import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ServiceName } from '@mingxin/contracts'
import { schemaOf } from '@mingxin/service-host'
import { workspaceDirectory } from '../settings.ts'

/** A program the supervisor runs as a process of its own. */
export interface ServiceDefinition {
  readonly name: string
  /** TypeScript or JavaScript file that is run. */
  readonly entry: string
  /** Its port is the installation's port base plus this. */
  readonly portOffset: number
  /** Schema of its tables, and the directory that migrates it; absent for a program without tables. */
  readonly tables?: { readonly schema: string; readonly migrations: string }
  /** Work comes in through it: it is stopped before the services that handle the work. */
  readonly isEntrance?: boolean
}

// In the order in which records walk through them: they start, and after the entrances stop, in this order.
const ROOMS: readonly ServiceName[] = ['portal', 'ingest', 'code-registry', 'sanction-engine', 'feedback']
const ENTRANCES: readonly ServiceName[] = ['portal', 'ingest']

/** The services of this workspace. */
export const workspaceServices = (): ServiceDefinition[] =>
  ROOMS.map((name, portOffset) => {
    const directory = path.join(workspaceDirectory, 'services', name)
    return {
      name,
      entry: path.join(directory, 'src/main.ts'),
      portOffset,
      tables: { schema: schemaOf[name], migrations: path.join(directory, 'migrations') },
      isEntrance: ENTRANCES.includes(name),
    }
  }).filter(({ entry }) => existsSync(entry))
