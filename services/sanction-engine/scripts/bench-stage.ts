import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { NewCreditEvent } from '@mingxin/contracts'
import { eventLogMigrations } from '@mingxin/event-log'
import { httpMigrations } from '@mingxin/http'
import { startLocalPostgres } from '@mingxin/local-postgres'
import { createDatabase, type Database, migrate } from '@mingxin/persistence'
import { createCreditLog, generateInstallationKeys, type Host } from '@mingxin/service-host'
import { createApp } from '../src/app.ts'
import { readEngineConfig } from '../src/config.ts'

/** An engine on a PostgreSQL of its own, as durable as delivered, and the registry's log in front of it. */
export interface BenchStage {
  readonly host: Host
  readonly engine: Database
  readonly keysFile: string
  append(count: number, make: (n: number) => readonly NewCreditEvent[]): Promise<void>
  /** Waits until every group of the engine has come to the end of the log. */
  settled(): Promise<void>
  close(): Promise<void>
}

export async function openBenchStage({ port, issuer }: { port: number; issuer: string }): Promise<BenchStage> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-bench-'))
  const postgres = await startLocalPostgres({ home })
  const { url } = postgres
  const own = { name: 'service', directory: path.resolve(import.meta.dirname, '../migrations') }
  await migrate({ url, schema: 'registry', sets: [eventLogMigrations] })
  await migrate({ url, schema: 'feedback', sets: [eventLogMigrations] })
  await migrate({ url, schema: 'engine', sets: [eventLogMigrations, httpMigrations, own] })
  const keysFile = path.join(home, 'keys.json')
  writeFileSync(keysFile, JSON.stringify(generateInstallationKeys()), { mode: 0o600 })
  const [registry, engine] = ['registry', 'engine'].map((schema) =>
    createDatabase({ url, schema, applicationName: 'bench' }),
  )
  if (registry === undefined || engine === undefined) throw new Error('no database')
  const log = createCreditLog({ database: registry, onFailure: () => {} })
  const host = createApp(readEngineConfig(environment(url, keysFile, port, issuer)))
  return {
    host,
    engine,
    keysFile,
    append: async (count, make) => {
      for (let from = 0; from < count; from += 500) {
        const numbers = Array.from({ length: Math.min(500, count - from) }, (_, index) => from + index)
        await registry.transaction((tx) => log.append(tx, numbers.flatMap(make)))
      }
    },
    settled: async () => {
      while (!(await isSettled(registry, engine))) await wait(50)
    },
    close: async () => {
      await host.stop()
      await log.close()
      await registry.close()
      await engine.close()
      await postgres.stop()
      for (const directory of [home, postgres.directory]) rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function isSettled(registry: Database, engine: Database): Promise<boolean> {
  const text = 'SELECT topic, partition, max(position) AS position FROM log_events GROUP BY topic, partition'
  const ends = (await registry.query<{ topic: string; partition: number; position: number }>(text)).rows
  const positions = 'SELECT topic, partition, position FROM log_positions'
  const reached = (await engine.query<{ topic: string; partition: number; position: number }>(positions)).rows
  return ends.every((end) =>
    reached.some(
      ({ topic, partition, position }) =>
        topic === end.topic && partition === end.partition && position >= end.position,
    ),
  )
}

const environment = (url: string, keysFile: string, port: number, issuer: string): NodeJS.ProcessEnv => ({
  MINGXIN_DATABASE_URL: url,
  MINGXIN_PORT: String(port),
  MINGXIN_ISSUER: issuer,
  MINGXIN_JWKS_URL: `${issuer}/jwks`,
  MINGXIN_KEYS_FILE: keysFile,
  MINGXIN_LOG_LEVEL: 'warn',
})
