import path from 'node:path'
import {
  type CreditEvent,
  type NewCreditEvent,
  type OpenLevel,
  organisationsFile,
  rulesDirectory,
} from '@mingxin/contracts'
import type { EventLog } from '@mingxin/event-log'
import type { Database } from '@mingxin/persistence'
import { createCreditLog, type Host, schemaOf } from '@mingxin/service-host'
import { createTestInstallation, eventually, type TestInstallation } from '@mingxin/testing'
import { createApp } from '../app.ts'
import type { EngineConfig } from '../config.ts'

type Json = ReturnType<typeof JSON.parse>

const MIGRATIONS = path.resolve(import.meta.dirname, '../../migrations')

interface Reply {
  readonly status: number
  readonly body: Json
  readonly text: string
}

/** The engine between real logs: upstream events are appended as registry and feedback append them. */
export class Stage {
  readonly installation: TestInstallation
  readonly config: EngineConfig
  readonly database: Database
  readonly #registry: { database: Database; log: EventLog<CreditEvent> }
  readonly #feedback: { database: Database; log: EventLog<CreditEvent> }
  readonly #running = new Set<Host>()

  private constructor(installation: TestInstallation) {
    this.installation = installation
    this.config = { ...installation.config, rulesDirectory, organisationsFile, expiryIntervalMs: 3_600_000 }
    this.database = installation.database.open('engine')
    this.#registry = this.#upstream(schemaOf['code-registry'])
    this.#feedback = this.#upstream(schemaOf.feedback)
  }

  static async open(): Promise<Stage> {
    const installation = await createTestInstallation()
    await installation.migrate('sanction-engine', MIGRATIONS)
    await installation.migrate('code-registry')
    await installation.migrate('feedback')
    return new Stage(installation)
  }

  #upstream(schema: string) {
    const database = this.installation.database.open(schema)
    return { database, log: createCreditLog({ database, onFailure: () => {} }) }
  }

  async start(changes: Partial<EngineConfig> & { readonly now?: () => number } = {}): Promise<Host> {
    const { now, ...config } = changes
    const host = createApp({ ...this.config, ...config }, now ? { now } : {})
    await host.start()
    this.#running.add(host)
    return host
  }

  async stop(host: Host): Promise<void> {
    this.#running.delete(host)
    await host.stop()
  }

  async close(): Promise<void> {
    for (const host of this.#running) await host.stop()
    await this.#registry.log.close()
    await this.#feedback.log.close()
    await this.installation.close()
  }

  fromRegistry(...events: readonly NewCreditEvent[]): Promise<void> {
    return this.#registry.database.transaction((tx) => this.#registry.log.append(tx, events))
  }

  fromFeedback(...events: readonly NewCreditEvent[]): Promise<void> {
    return this.#feedback.database.transaction((tx) => this.#feedback.log.append(tx, events))
  }

  /** Waits until the engine has handled everything that was appended. */
  async settled(host: Host): Promise<void> {
    const headers = await this.installation.issuer.authorization('ops')
    await eventually(
      async () => {
        const { consumes } = (await host.app.inject({ url: '/ops/topics', headers })).json<Json>()
        return consumes.length === 3 && consumes.every((one: Json) => one.lag === 0)
      },
      { what: 'the engine being still' },
    )
  }

  async get(host: Host, url: string, client = 'credit-office', level?: OpenLevel): Promise<Reply> {
    const headers = await this.installation.issuer.authorization(client, level && { level })
    const response = await host.app.inject({ url, headers })
    return { status: response.statusCode, body: response.json<Json>(), text: response.body }
  }

  async post(host: Host, url: string, payload: object, client = 'credit-office'): Promise<Reply> {
    const headers = await this.installation.issuer.authorization(client)
    const response = await host.app.inject({ method: 'POST', url, headers, payload })
    return { status: response.statusCode, body: response.json<Json>(), text: response.body }
  }

  async check(host: Host, code: string, query = '', client = 'credit-office', level?: OpenLevel): Promise<Json> {
    const { status, body } = await this.get(host, `/v1/checks/${encodeURIComponent(code)}${query}`, client, level)
    if (status !== 200) throw new Error(`check of a code answered ${status} ${body.code}`)
    return body
  }

  /** What the engine appended, oldest first. */
  async announced(topic: 'credit.list-entries.v1' | 'credit.sanctions.v1'): Promise<Json[]> {
    const text = 'SELECT type, key, traceparent, data FROM log_events WHERE topic = $1 ORDER BY position'
    const { rows } = await this.database.query<{ type: string; key: string; traceparent: string; data: string }>(text, [
      topic,
    ])
    return rows.map(({ type, key, traceparent, data }) => ({ type, key, traceparent, ...JSON.parse(data) }))
  }
}
