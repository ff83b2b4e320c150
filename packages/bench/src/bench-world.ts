import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Api, freePortBase } from '@mingxin/partner-kit'
import { type Installation, startInstallation, workspaceServices } from '@mingxin/supervisor'
import pg from 'pg'
import type { KafkaPlace } from './bench-kafka.ts'

/** An installation of its own, durable as delivered, for one case. */
export interface BenchWorld {
  readonly installation: Installation
  readonly api: Api
  /** A connection to the installation's database, for yardsticks. */
  readonly database: pg.Client
  address(service: string): string
  /** Headers of a request by that client. */
  headers(client: string, contentType?: string): Promise<{ [name: string]: string }>
}

export interface WorldOptions {
  /** Services to run, the portal for tokens among them. Default: all. */
  readonly only?: readonly string[]
  /** Default: the embedded log. */
  readonly kafka?: KafkaPlace | undefined
}

/** Runs work in an installation that ends with it. */
export async function inWorld<T>(
  work: (world: BenchWorld) => Promise<T>,
  { only, kafka }: WorldOptions = {},
): Promise<T> {
  const services = workspaceServices().filter(({ name }) => only?.includes(name) ?? true)
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-bench-'))
  const environment = {
    ...(kafka?.environment ?? { MINGXIN_KAFKA_BROKERS: '' }),
    MINGXIN_KAFKA_TOPIC_PREFIX: kafka?.prefix ?? '',
  }
  const portBase = await freePortBase()
  const installation = await startInstallation({ home, portBase, services, logLevel: 'warn', environment })
  const api = new Api(installation.addresses, installation.clientsFile)
  const database = new pg.Client({ connectionString: installation.databaseUrl })
  await database.connect()
  try {
    return await work({
      installation,
      api,
      database,
      address: (service) => installation.addresses[service] ?? '',
      headers: async (client, contentType) => ({
        authorization: `Bearer ${await api.token(client)}`,
        ...(contentType !== undefined && { 'content-type': contentType }),
      }),
    })
  } finally {
    await database.end()
    await installation.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
