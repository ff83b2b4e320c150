import { eventLogMigrations } from '@mingxin/event-log'
import { httpMigrations } from '@mingxin/http'
import { migrate } from '@mingxin/persistence'
import type { ServiceDefinition } from './services/definition.ts'

/** Brings every service's schema to its newest version. Resolves with the number of migrations that were applied. */
export async function migrateServices(
  url: string,
  services: readonly Pick<ServiceDefinition, 'tables'>[],
): Promise<number> {
  let applied = 0
  for (const { tables } of services) {
    if (!tables) continue
    const own = { name: 'service', directory: tables.migrations }
    const sets = [eventLogMigrations, httpMigrations, own]
    await migrate({ url, schema: tables.schema, sets, onApplied: () => applied++ })
  }
  return applied
}
