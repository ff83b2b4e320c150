// Measures how many records a second the registry ties to subjects by itself: `node scripts/speed.ts [records]`.
// Starts a PostgreSQL of its own in a temporary directory, as durable as delivered, and removes it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { AcceptedRecord } from '@mingxin/contracts'
import { eventLogMigrations } from '@mingxin/event-log'
import { httpMigrations } from '@mingxin/http'
import { startLocalPostgres } from '@mingxin/local-postgres'
import { createDatabase, type Database, migrate } from '@mingxin/persistence'
import { createCreditLog, generateInstallationKeys } from '@mingxin/service-host'
import { createApp } from '../src/app.ts'
import { readRegistryConfig } from '../src/config.ts'
import { countCoverage } from '../src/store/coverage.ts'
import { hitsByName } from '../src/store/resolution.ts'
import { accepted, company, record, registration } from '../src/testing/records.ts'

const TOTAL = Number(process.argv[2] ?? 79_000)
const FACTS = { region: '440608', legalRep: '某人' }
const PAYLOAD = {
  entityType: '有限责任公司(自然人投资或控股)',
  regCapital: '50.000000',
  foundedOn: '2012-05-03',
  address: '佛山市高明区荷城街道示例路1号',
  scope: '加工、产销：五金制品、塑料制品；国内贸易；货物进出口。(依法须经批准的项目，经相关部门批准后方可开展经营活动)',
  status: '存续',
}

const home = mkdtempSync(path.join(tmpdir(), 'mingxin-speed-'))
const postgres = await startLocalPostgres({ home })
try {
  await measure(postgres.url)
} finally {
  await postgres.stop()
  for (const directory of [home, postgres.directory]) rmSync(directory, { recursive: true, force: true })
}

async function measure(url: string): Promise<void> {
  await migrate({ url, schema: 'ingest', sets: [eventLogMigrations] })
  const own = { name: 'service', directory: path.resolve(import.meta.dirname, '../migrations') }
  await migrate({ url, schema: 'registry', sets: [eventLogMigrations, httpMigrations, own] })
  const ingest = createDatabase({ url, schema: 'ingest', applicationName: 'speed' })
  const registry = createDatabase({ url, schema: 'registry', applicationName: 'speed' })
  const app = createApp(readRegistryConfig(environment(url)))
  await append(ingest, TOTAL, (n) => registration(`R${n}`, company(n, FACTS), { payload: PAYLOAD }))
  await report('registrations of new subjects', registry, () => app.start(), TOTAL)
  await report('penalties of known subjects', registry, () =>
    append(ingest, TOTAL, (n) => record(`P${n}`, company((n * 7919) % TOTAL), { payload: { docNo: `P${n}` } })),
  )
  await report('registrations again, another source, nothing new', registry, () =>
    append(ingest, TOTAL, (n) => registration(`S${n}`, company(n, FACTS), { payload: PAYLOAD })),
  )
  await timed('coverage', () => countCoverage(registry))
  const names = Array.from({ length: 1_000 }, (_, n) => ({
    query: n,
    normalName: company(n * 7).name ?? '',
    region: '44',
  }))
  await timed('1,000 names resolved', () => hitsByName(registry, names))
  await app.stop()
  await ingest.close()
  await registry.close()
}

async function append(database: Database, count: number, make: (n: number) => AcceptedRecord): Promise<void> {
  const log = createCreditLog({ database, onFailure: () => {} })
  for (let from = 0; from < count; from += 1_000) {
    const events = Array.from({ length: Math.min(1_000, count - from) }, (_, index) => accepted(make(from + index)))
    await database.transaction((tx) => log.append(tx, events))
  }
  await log.close()
}

async function report(what: string, registry: Database, start: () => Promise<unknown>, count = TOTAL): Promise<void> {
  const before = await received(registry)
  const started = performance.now()
  await start()
  while ((await received(registry)) < before + count) await wait(100)
  const seconds = (performance.now() - started) / 1_000
  console.log(`${what}: ${count} in ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} records/s`)
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  await work()
  const started = performance.now()
  await work()
  console.log(`${what}: ${(performance.now() - started).toFixed(1)} ms`)
}

async function received(registry: Database): Promise<number> {
  const { rows } = await registry.query<{ received: number }>('SELECT count(*) AS received FROM records')
  return rows[0]?.received ?? 0
}

function environment(url: string): NodeJS.ProcessEnv {
  const keysFile = path.join(home, 'keys.json')
  writeFileSync(keysFile, JSON.stringify(generateInstallationKeys()), { mode: 0o600 })
  return {
    MINGXIN_DATABASE_URL: url,
    MINGXIN_PORT: '7992',
    MINGXIN_ISSUER: 'http://127.0.0.1:1',
    MINGXIN_JWKS_URL: 'http://127.0.0.1:1/jwks',
    MINGXIN_KEYS_FILE: keysFile,
    MINGXIN_LOG_LEVEL: 'warn',
    MINGXIN_REGISTRY_PAGE_SIZE_MAX: process.env.MINGXIN_REGISTRY_PAGE_SIZE_MAX ?? '1000',
  }
}
