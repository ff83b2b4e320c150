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
import { closeDatabases, openServiceDatabases, type ServiceDatabases } from './service-databases.ts'

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

/** Opens the installation of this environment; an embedded PostgreSQL that does not run is started for the while. */
export async function openDesk(env: NodeJS.ProcessEnv): Promise<Desk> {
  const { home, databaseUrl } = readSupervisorConfig(env)
  const database = await openDatabase({ home, url: databaseUrl })
  const databases = openServiceDatabases(database.url)
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

async function openKafka(env: NodeJS.ProcessEnv, home: string): Promise<OpenKafka> {
  const settings = variablesOf(kafkaSettings, env.MINGXIN_KAFKA_BROKERS ? env : readLogSettings(home))
  const use = kafkaUse('mingxin-log-admin', readConfig(kafkaSettings, settings), () => {})
  if (!use) throw new AppError('config.invalid', { detail: 'MINGXIN_KAFKA_BROKERS names no broker' })
  return { driver: await openKafkaDriver(use.driver, use.connection), use, settings }
}
