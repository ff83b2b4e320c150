import { existsSync } from 'node:fs'
import path from 'node:path'
import { readConfig, variablesOf } from '@mingxin/config'
import { AppError } from '@mingxin/errors'
import { type KafkaDriver, openKafkaDriver } from '@mingxin/kafka'
import { type KafkaUse, kafkaSettings, kafkaUse } from '@mingxin/service-host'
import {
  findRunningInstallation,
  openDatabase,
  type RunningInstallation,
  readLogSettings,
  readSupervisorConfig,
} from '@mingxin/supervisor'
import { closeDatabases, databaseOf, openServiceDatabases, type ServiceDatabases } from './service-databases.ts'

/** What an operator's command works on: the databases of an installation, and the Kafka its settings name. */
export interface Desk {
  readonly home: string
  readonly databases: ServiceDatabases
  readonly running: RunningInstallation | undefined
  /** Rejects with `config.invalid` when the settings name no brokers. */
  kafka(): Promise<OpenKafka>
  close(): Promise<void>
}

export interface OpenKafka {
  readonly driver: KafkaDriver
  readonly use: KafkaUse
  /** The variables that name this Kafka. */
  readonly settings: NodeJS.ProcessEnv
}

/**
 * Opens the installation of this environment; an embedded PostgreSQL that does not run is started for the while. Where
 * there is no installation it rejects with `config.invalid` and creates none.
 */
export async function openDesk(env: NodeJS.ProcessEnv): Promise<Desk> {
  const { home, databaseUrl } = readSupervisorConfig(env)
  if (databaseUrl === undefined && !existsSync(path.join(home, 'postgres'))) throw nothingIn(home)
  const database = await openDatabase({ home, url: databaseUrl })
  const databases = openServiceDatabases(database.url)
  if (!(await isMigrated(databases))) {
    await closeDatabases(databases)
    await database.release()
    throw nothingIn(databaseUrl === undefined ? home : 'the database of MINGXIN_DATABASE_URL')
  }
  let opened: OpenKafka | undefined
  return {
    home,
    databases,
    running: findRunningInstallation(home),
    kafka: async () => {
      opened ??= await openKafka(env, home)
      return opened
    },
    close: async () => {
      await opened?.driver.close()
      await closeDatabases(databases)
      await database.release()
    },
  }
}

const nothingIn = (place: string): AppError =>
  new AppError('config.invalid', {
    detail: `没有安装 There is no installation in ${place}, or one of an older version; npm start makes it or brings it up to date.`,
  })

async function isMigrated(databases: ServiceDatabases): Promise<boolean> {
  const { rows } = await databaseOf(databases, 'ingest').query<{ table: string | null }>(
    `SELECT to_regclass('log_layouts')::text AS "table"`,
  )
  return (rows[0]?.table ?? null) !== null
}

async function openKafka(env: NodeJS.ProcessEnv, home: string): Promise<OpenKafka> {
  const settings = variablesOf(kafkaSettings, env.MINGXIN_KAFKA_BROKERS ? env : readLogSettings(home))
  const use = kafkaUse('mingxin-log-admin', readConfig(kafkaSettings, settings), () => {})
  if (!use) throw new AppError('config.invalid', { detail: 'MINGXIN_KAFKA_BROKERS names no broker' })
  return { driver: await openKafkaDriver(use.driver, use.connection), use, settings }
}
