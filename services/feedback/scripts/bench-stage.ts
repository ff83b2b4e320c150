import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { NewCreditEvent } from '@mingxin/contracts'
import { eventLogMigrations } from '@mingxin/event-log'
import { httpMigrations } from '@mingxin/http'
import { type LocalPostgres, startLocalPostgres } from '@mingxin/local-postgres'
import { createDatabase, type Database, migrate } from '@mingxin/persistence'
import { createCreditLog, generateInstallationKeys, openKeys } from '@mingxin/service-host'
import { generateSecret } from '../src/domain/signature.ts'
import { migrationsDirectory } from '../src/testing/migrations.ts'
import { cpuSecondsOf } from './cpu-seconds.ts'

export interface ReceiverReport {
  readonly counts: (number | null)[]
  readonly latenciesMs: number[]
  readonly inversions: number
}

export interface Misbehaviour {
  readonly hangPaths?: number
  readonly hangMs?: number
  readonly refusePaths?: number
}

export interface CostlyStatement {
  readonly calls: number
  readonly totalMs: number
  readonly meanMs: number
  readonly rows: number
  readonly query: string
}

const SUBSCRIBE = `INSERT INTO subscriptions (subscription_id, department_code, department_name, protocol, url,
    secret_sealed, measures, regions)
  SELECT gen_random_uuid(), code, code, 'WEBHOOK', $2 || (place - 1), $3, '{}', '{}'
    FROM unnest($1::text[]) WITH ORDINALITY AS d (code, place)`
const STATEMENTS = `SELECT calls, round(total_exec_time)::float8 AS "totalMs",
    round(mean_exec_time::numeric, 3)::float8 AS "meanMs", rows, left(regexp_replace(query, '\\s+', ' ', 'g'), 90) AS query
  FROM public.pg_stat_statements ORDER BY total_exec_time DESC LIMIT 25`
const PROFILING = ['shared_preload_libraries=pg_stat_statements', 'track_io_timing=on']

/**
 * Everything the benchmark needs on this machine: a durable PostgreSQL, the service as its own process, the receivers as
 * another, and the engine's log to append to.
 */
export class Stage {
  readonly database: Database
  readonly #home: string
  readonly #postgres: LocalPostgres
  readonly #engine: Database
  readonly #log: ReturnType<typeof createCreditLog>
  readonly #receivers: ChildProcess
  readonly #receiverPort: number
  readonly #isProfiled: boolean
  #service: ChildProcess | undefined

  private constructor(
    home: string,
    postgres: LocalPostgres,
    receivers: ChildProcess,
    port: number,
    isProfiled: boolean,
  ) {
    const { url } = postgres
    this.#home = home
    this.#postgres = postgres
    this.#receivers = receivers
    this.#receiverPort = port
    this.#isProfiled = isProfiled
    this.database = createDatabase({ url, schema: 'feedback', applicationName: 'bench' })
    this.#engine = createDatabase({ url, schema: 'engine', applicationName: 'bench-engine' })
    this.#log = createCreditLog({ database: this.#engine, onFailure: () => {} })
  }

  static async open({ isProfiled = false }: { isProfiled?: boolean } = {}): Promise<Stage> {
    const home = mkdtempSync(path.join(tmpdir(), 'mingxin-bench-'))
    writeFileSync(path.join(home, 'keys.json'), JSON.stringify(generateInstallationKeys()), { mode: 0o600 })
    const postgres = await startLocalPostgres({ home, settings: isProfiled ? PROFILING : [] })
    const sets = [eventLogMigrations, httpMigrations]
    const service = { name: 'service', directory: migrationsDirectory }
    await migrate({ url: postgres.url, schema: 'engine', sets })
    await migrate({ url: postgres.url, schema: 'feedback', sets: [...sets, service] })
    const receivers = fork(path.join(import.meta.dirname, 'bench-receivers.ts'))
    const [{ port }] = (await once(receivers, 'message')) as [{ port: number }]
    const stage = new Stage(home, postgres, receivers, port, isProfiled)
    if (isProfiled) await stage.database.query('CREATE EXTENSION pg_stat_statements SCHEMA public')
    return stage
  }

  /** Appends a page to the engine's log. */
  async append(events: readonly NewCreditEvent[]): Promise<void> {
    await this.#engine.transaction((tx) => this.#log.append(tx, events))
  }

  /** One push subscription per department. */
  async subscribe(departments: readonly string[]): Promise<void> {
    const { seal } = openKeys(path.join(this.#home, 'keys.json')).secretBox('webhook secrets')
    const urls = `http://127.0.0.1:${this.#receiverPort}/`
    await this.database.query(SUBSCRIBE, [[...departments], urls, seal(generateSecret())])
  }

  /** With the options of Node this process was started with, so that it can be profiled. */
  async startService(): Promise<void> {
    const env = {
      ...process.env,
      MINGXIN_DATABASE_URL: this.#postgres.url,
      MINGXIN_PORT: '17104',
      MINGXIN_ISSUER: 'http://127.0.0.1:1',
      MINGXIN_JWKS_URL: 'http://127.0.0.1:1/jwks',
      MINGXIN_KEYS_FILE: path.join(this.#home, 'keys.json'),
      MINGXIN_LOG_LEVEL: 'warn',
    }
    this.#service = fork(path.join(import.meta.dirname, '../src/main.ts'), { env, execArgv: process.execArgv })
    await once(this.#service, 'message')
  }

  async stopService(): Promise<void> {
    this.#service?.kill('SIGTERM')
    if (this.#service) await once(this.#service, 'exit')
    this.#service = undefined
  }

  /** Empties the tables, with the service stopped, and tells the receivers how to behave from now on. */
  async reset(misbehaviour: Misbehaviour = {}): Promise<void> {
    await this.stopService()
    if (this.#isProfiled) await this.database.query('SELECT public.pg_stat_statements_reset()')
    await this.database.query('TRUNCATE waiting, notices, dispatches, deliveries, lanes, attempts, responses CASCADE')
    await this.database.query('UPDATE subscriptions SET failing_since = NULL, resting_until = NULL')
    this.#receivers.send({ kind: 'reset', hangPaths: 0, hangMs: 0, refusePaths: 0, ...misbehaviour })
    await this.startService()
  }

  /** Seconds of processor time each part has used. */
  cpuSeconds(): Record<string, number> {
    return cpuSecondsOf({
      service: this.#service?.pid,
      receivers: this.#receivers.pid,
      postgres: this.#postgres.pid,
    })
  }

  async report(): Promise<ReceiverReport> {
    this.#receivers.send({ kind: 'report' })
    const [report] = (await once(this.#receivers, 'message')) as [ReceiverReport]
    return report
  }

  /** The statements that cost most, when profiled. */
  async statements(): Promise<CostlyStatement[]> {
    return (await this.database.query<CostlyStatement>(STATEMENTS)).rows
  }

  /** Waits until the receivers got so many. */
  async received(count: number): Promise<void> {
    for (;;) {
      this.#receivers.send({ kind: 'count' })
      const [received] = (await once(this.#receivers, 'message')) as [number]
      if (received >= count) return
      await wait(20)
    }
  }

  /** Waits until the last event of the engine's log is handled. */
  async handled(count: number): Promise<void> {
    for (;;) {
      const [row] = (await this.database.query<{ n: number }>('SELECT count(*) AS n FROM dispatches')).rows
      if ((row?.n ?? 0) >= count) return
      await wait(100)
    }
  }

  async close(): Promise<void> {
    await this.stopService()
    this.#receivers.disconnect()
    await this.#log.close()
    await Promise.all([this.#engine.close(), this.database.close()])
    await this.#postgres.stop()
    rmSync(this.#home, { recursive: true, force: true })
  }
}
