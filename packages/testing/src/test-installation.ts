import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ServiceName } from '@mingxin/contracts'
import { eventLogMigrations } from '@mingxin/event-log'
import { httpMigrations } from '@mingxin/http'
import { generateInstallationKeys, type HostConfig, schemaOf, withoutKafka } from '@mingxin/service-host'
import { createTestDatabase, type TestDatabase } from './test-database.ts'
import { startTestIssuer, type TestIssuer } from './test-issuer.ts'

/** A database, an issuer and keys of its own, in which services can be started for a test. */
export interface TestInstallation {
  readonly database: TestDatabase
  readonly issuer: TestIssuer
  /** The configuration of a service in this installation; it listens on a free port and logs nothing. */
  readonly config: HostConfig
  /** Migrates a service's schema: the shared sets, and the service's own directory when given. */
  migrate(service: ServiceName, directory?: string): Promise<void>
  close(): Promise<void>
}

export async function createTestInstallation(): Promise<TestInstallation> {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin-keys-'))
  const keysFile = path.join(directory, 'keys.json')
  writeFileSync(keysFile, JSON.stringify(generateInstallationKeys()), { mode: 0o600 })
  const [database, issuer] = await Promise.all([createTestDatabase(), startTestIssuer()])
  return {
    database,
    issuer,
    config: {
      databaseUrl: database.url,
      host: '127.0.0.1',
      port: 0,
      issuer: issuer.issuer,
      jwksUrl: issuer.jwksUrl,
      audience: issuer.audience,
      keysFile,
      logLevel: 'silent',
      ...withoutKafka,
    },
    migrate: (service, own) =>
      database.migrate(schemaOf[service], [
        eventLogMigrations,
        httpMigrations,
        ...(own === undefined ? [] : [{ name: 'service', directory: own }]),
      ]),
    close: async () => {
      await database.drop()
      await issuer.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
