import { AppError } from '@mingxin/errors'
import { createEmbeddedLog, type EventLog, eventLogMigrations, type Subscription } from '@mingxin/event-log'
import { createCursors, createHttpServer, registerOpsRoutes } from '@mingxin/http'
import { createLogger, createMetrics } from '@mingxin/observability'
import type { Database } from '@mingxin/persistence'
import { createTestDatabase, eventually, type TestDatabase } from '@mingxin/testing'
import type { FastifyInstance } from 'fastify'
import type { Desk } from '../desk.ts'
import { run } from '../run.ts'

const TOKEN = 'good'
const TOPIC = 'credit.sanctions.v1'

export interface Ran {
  readonly status: number
  readonly out: string
  readonly said: string
}

/** A service with a group that cannot handle some keys, and the command line that operates it. */
export class Stage {
  readonly sick = new Set<string>()
  readonly subscription: Subscription
  readonly url: string
  readonly #test: TestDatabase
  readonly #database: Database
  readonly #log: EventLog
  readonly #app: FastifyInstance

  static async open(): Promise<Stage> {
    const test = await createTestDatabase()
    await test.migrate('desk', [eventLogMigrations])
    const database = test.open('desk')
    const log = createEmbeddedLog({ database, source: () => ({ database, schema: 'desk' }), member: 'one', tickMs: 50 })
    await log.open()
    const logger = createLogger({ service: 'test', level: 'silent' })
    const verifyToken = async (authorization: string | undefined) => {
      if (authorization !== `Bearer ${TOKEN}`) throw new AppError('access.token-invalid')
      const organisation = { code: 'OPS', name: '运营' }
      return { clientId: 'ops', organisation, scopes: new Set(['ops:read', 'ops:write']), level: 'PUBLIC' as const }
    }
    const app = createHttpServer({ logger, metrics: createMetrics('test'), verifyToken })
    const stage = new Stage(test, database, log, app)
    const cursors = createCursors<number>('secret', 'audit')
    registerOpsRoutes(app, { log, subscriptions: [stage.subscription], cursors, probe: () => undefined })
    await app.listen({ host: '127.0.0.1', port: 0 })
    return Object.assign(stage, { url: `http://127.0.0.1:${portOf(app)}` })
  }

  private constructor(test: TestDatabase, database: Database, log: EventLog, app: FastifyInstance) {
    this.url = ''
    this.#test = test
    this.#database = database
    this.#log = log
    this.#app = app
    this.subscription = log.subscribe({
      group: 'feedback',
      topic: TOPIC,
      handler: async (events) => {
        const found = events.find(({ key }) => this.sick.has(key))
        if (found) throw new RangeError(`no dispatch for ${found.key}`)
      },
    })
  }

  /** Appends two events for each key, none of which can be handled, and waits until they are parked. */
  async park(...keys: string[]): Promise<void> {
    for (const key of keys) this.sick.add(key)
    const events = [...keys, ...keys].map((key) => ({ topic: TOPIC, key, type: 'measure.dispatched', data: { key } }))
    await this.#database.transaction((tx) => this.#log.append(tx, events))
    await this.parked(events.length)
  }

  async parked(events: number): Promise<void> {
    const isParked = async () => (await this.subscription.status()).parkedEvents === events
    await eventually(isParked, { what: `${events} parked events` })
  }

  /** Runs a command on this service. */
  async run(args: readonly string[], desk: Partial<Desk> = {}): Promise<Ran> {
    return runOn([...args, '--url', this.url, '--token', TOKEN], desk)
  }

  async close(): Promise<void> {
    await this.#app.close()
    await this.#log.close()
    await this.#test.drop()
  }
}

/** Runs a command with nobody to ask and no terminal, unless the desk says otherwise. */
export async function runOn(args: readonly string[], desk: Partial<Desk> = {}): Promise<Ran> {
  let [out, said] = ['', '']
  const status = await run(args, {
    env: {},
    write: (text) => {
      out += text
    },
    say: (text) => {
      said += `${text}\n`
    },
    ...{ isTerminal: false, hasColours: false, signal: new AbortController().signal },
    ...desk,
  })
  return { status, out, said }
}

function portOf({ server }: FastifyInstance): number {
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}
