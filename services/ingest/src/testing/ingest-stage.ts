import path from 'node:path'
import { eventValidators } from '@mingxin/contracts'
import type { Host } from '@mingxin/service-host'
import { createTestInstallation, type TestInstallation } from '@mingxin/testing'
import { createApp } from '../app.ts'
import { readIngestConfig } from '../config.ts'
import type { SubmissionReply } from '../submission-reply.ts'

const migrations = path.resolve(import.meta.dirname, '../../migrations')

/** A started ingest service with a database of its own, and the ways tests talk to it. */
export interface IngestStage {
  readonly installation: TestInstallation
  readonly host: Host
  readonly url: string
  submit(
    client: string,
    body: string | object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; headers: Headers; body: Reply }>
  get(client: string, path: string): Promise<{ status: number; body: Json }>
  /** The events in the log, each checked against its contract. */
  events(): Promise<{ type: string; key: string; data: Json }[]>
  close(): Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: replies are looked into freely by tests
export type Json = any
export type Reply = SubmissionReply & { code?: string; faults?: Json[]; detail?: string }

interface StageOptions {
  readonly now?: () => number
  /** Given the database's URL, returns the one the service is to use instead. */
  readonly wayTo?: (databaseUrl: string) => Promise<string>
}

export async function openIngest(
  changes: Record<string, string> = {},
  { now, wayTo }: StageOptions = {},
): Promise<IngestStage> {
  const installation = await createTestInstallation()
  await installation.migrate('ingest', migrations)
  const { databaseUrl } = installation.config
  const config = {
    ...readIngestConfig(environmentOf(installation, changes)),
    port: 0,
    databaseUrl: wayTo ? await wayTo(databaseUrl) : databaseUrl,
  }
  const host = createApp(config, { ...(now && { now }) })
  await host.start()
  const address = host.app.server.address()
  const url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
  return {
    installation,
    host,
    url,
    submit: async (client, body, headers = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const authorization = (await installation.issuer.authorization(client)).authorization
      const response = await fetch(`${url}/v1/submissions`, {
        method: 'POST',
        body: text,
        headers: { authorization, 'content-type': 'application/json', ...headers },
      })
      const reply: Json = await response.json()
      return { status: response.status, headers: response.headers, body: reply }
    },
    get: async (client, route) => {
      const response = await fetch(`${url}${route}`, { headers: await installation.issuer.authorization(client) })
      return { status: response.status, body: await response.json() }
    },
    events: () => checkedEvents(installation),
    close: async () => {
      await host.stop()
      await installation.close()
    },
  }
}

function environmentOf({ config }: TestInstallation, changes: Record<string, string>): Record<string, string> {
  return {
    MINGXIN_DATABASE_URL: config.databaseUrl,
    MINGXIN_PORT: '1',
    MINGXIN_ISSUER: config.issuer,
    MINGXIN_JWKS_URL: config.jwksUrl,
    MINGXIN_KEYS_FILE: config.keysFile,
    MINGXIN_LOG_LEVEL: 'silent',
    MINGXIN_PROBE_SECONDS: '0',
    ...changes,
  }
}

async function checkedEvents({ database }: TestInstallation) {
  const pool = database.open('ingest')
  const { rows } = await pool.query<{ type: keyof typeof eventValidators; key: string; data: string }>(
    'SELECT type, key, data FROM log_events ORDER BY position',
  )
  await pool.close()
  return rows.map(({ type, key, data }) => {
    const value = JSON.parse(data)
    const validate = eventValidators[type]
    if (!validate(value)) throw new Error(`${type} breaks its contract: ${JSON.stringify(validate.errors)}`)
    return { type, key, data: value }
  })
}
