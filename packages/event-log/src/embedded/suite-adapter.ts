import { randomUUID } from 'node:crypto'
import { createDatabase } from '@mingxin/persistence'
import type { Side, SideOptions, SuiteAdapter, World } from '../suite/adapter.ts'
import { createEmbeddedLog } from './embedded-log.ts'

/** The embedded log as the guarantee suite opens it: schemas `writer` and `reader` in one database. */
export const adapter: SuiteAdapter = {
  name: 'the embedded adapter',
  moduleUrl: import.meta.url,
  openWriter: (world, options) => openSide(world, 'writer', options),
  openReader: (world, options) => openSide(world, 'reader', options),
}

function openSide({ url }: World, schema: string, { leaseMs = 2_000, ...options }: SideOptions = {}): Side {
  const database = createDatabase({ url, schema, applicationName: `suite-${schema}`, connectionsMax: 20 })
  const source = () => ({ database, schema: 'writer' })
  const log = createEmbeddedLog({ database, source, member: randomUUID(), leaseMs, tickMs: 100, ...options })
  return {
    database,
    log,
    close: async () => {
      await log.close()
      await database.close()
    },
  }
}
