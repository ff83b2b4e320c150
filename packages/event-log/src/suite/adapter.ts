import type { Database } from '@mingxin/persistence'
import type { EventParked, LogFailure } from '../group/group.ts'
import type { EventLog } from '../port.ts'
import type { Step } from '../steps.ts'

/** Where a world's databases are; plain data, so that it can be handed to another process. */
export interface World {
  readonly url: string
  readonly [setting: string]: string
}

export interface SideOptions {
  readonly leaseMs?: number
  readonly at?: (step: Step) => Promise<void> | void
  readonly onFailure?: (failure: LogFailure) => void
  readonly onEventParked?: (parked: EventParked) => void
}

/** One process of one of the two services of the suite, opened on a world. */
export interface Side {
  readonly database: Database
  readonly log: EventLog
  close(): Promise<void>
}

/**
 * What an adapter brings to be held to the guarantees. A world has a writing and a reading service, each with its own
 * schema and migrated log; every call of `openWriter` or `openReader` is another process of that service.
 */
export interface SuiteAdapter {
  readonly name: string
  /** Module from which a child process imports `adapter`, so that it can be killed. */
  readonly moduleUrl: string
  openWriter(world: World, options?: SideOptions): Side
  openReader(world: World, options?: SideOptions): Side
}
