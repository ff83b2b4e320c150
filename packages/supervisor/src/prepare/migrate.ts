import path from 'node:path'
import { schemaOf } from '@mingxin/service-host'
import { openDatabase } from '../database.ts'
import { migrateServices } from '../migrate-services.ts'
import { workspaceDirectory } from '../settings.ts'

/**
 * Brings the schemas of all services to their newest version, whichever of them are run from here. Resolves with the
 * number of migrations that were applied. Rejects when the database is not fit for the services.
 */
export async function migrateDatabase(url: string): Promise<number> {
  const database = await openDatabase({ home: workspaceDirectory, url })
  const services = Object.entries(schemaOf).map(([name, schema]) => ({
    tables: { schema, migrations: path.join(workspaceDirectory, 'services', name, 'migrations') },
  }))
  return migrateServices(database.url, services)
}
