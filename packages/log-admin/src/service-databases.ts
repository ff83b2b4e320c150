import type { ServiceName } from '@mingxin/contracts'
import { createDatabase, type Database } from '@mingxin/persistence'
import { schemaOf } from '@mingxin/service-host'

/** The database of each service that has a log, as an operator's tool sees it. */
export type ServiceDatabases = ReadonlyMap<ServiceName, Database>

const SERVICES: readonly ServiceName[] = ['ingest', 'code-registry', 'sanction-engine', 'feedback', 'portal']

export function openServiceDatabases(url: string): ServiceDatabases {
  const open = (service: ServiceName): Database =>
    createDatabase({ url, schema: schemaOf[service], applicationName: 'mingxin-log-admin', connectionsMax: 2 })
  return new Map(SERVICES.map((service) => [service, open(service)]))
}

export async function closeDatabases(databases: ServiceDatabases): Promise<void> {
  await Promise.all([...databases.values()].map((database) => database.close()))
}

export function databaseOf(databases: ServiceDatabases, service: ServiceName): Database {
  const database = databases.get(service)
  if (!database) throw new Error(`${service} has no database here`)
  return database
}
