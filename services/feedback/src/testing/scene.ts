import type { feedbackOperations, NewCreditEvent } from '@mingxin/contracts'
import type { Database } from '@mingxin/persistence'
import { createCreditLog, type Host, kafkaUse, openKeys } from '@mingxin/service-host'
import { createTestInstallation, eventually, type TestInstallation } from '@mingxin/testing'
import { type AppOptions, createApp } from '../app.ts'
import type { FeedbackConfig } from '../config.ts'
import { migrationsDirectory } from './migrations.ts'
import { type ServiceProcess, startProcess } from './process.ts'
import { type Answering, startReceiver, type TestReceiver } from './receiver.ts'
import type { DeliveriesPage, DeliveryDetail, SubscriptionReply } from './shapes.ts'

export interface Reply<Body> {
  readonly status: number
  readonly body: Body
  readonly headers: Record<string, unknown>
}

export interface Ask {
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/**
 * The stage of a test file: a database with the schemas of the engine and of this service, the engine's log to append
 * to, services to start and receivers to push to. Everything is ended with it.
 */
export class Scene {
  readonly installation: TestInstallation
  readonly database: Database
  readonly config: FeedbackConfig
  readonly #engine: Database
  readonly #log: ReturnType<typeof createCreditLog>
  readonly #apps: Host[] = []
  readonly #receivers: TestReceiver[] = []
  readonly #processes: ServiceProcess[] = []

  private constructor(installation: TestInstallation, changes: Partial<FeedbackConfig>) {
    this.installation = installation
    this.database = installation.database.open('feedback')
    this.#engine = installation.database.open('engine')
    this.config = {
      ...installation.config,
      webhookAllow: ['127.0.0.0/8', '::1/128'],
      webhookTimeoutMs: 15_000,
      webhookConcurrency: 16,
      pushLeaseMs: 5_000,
      departmentAccess: 'acl',
      departmentBrokers: undefined,
      ...changes,
    }
    this.#log = engineLog(this.#engine, this.config)
  }

  static async open(changes: Partial<FeedbackConfig> = {}): Promise<Scene> {
    const installation = await createTestInstallation()
    await installation.migrate('sanction-engine')
    await installation.migrate('feedback', migrationsDirectory)
    const scene = new Scene(installation, changes)
    await scene.#log.open()
    return scene
  }

  /** Starts the service in this process. */
  async start(options: AppOptions = {}, changes: Partial<FeedbackConfig> = {}): Promise<Host> {
    const app = createApp({ ...this.config, ...changes }, { tickMs: 20, graceMs: 2_000, ...options })
    this.#apps.push(app)
    await app.start()
    return app
  }

  async stop(app: Host): Promise<void> {
    this.#apps.splice(this.#apps.indexOf(app), 1)
    await app.stop()
  }

  /** Starts the service as a process of its own. */
  async spawn(): Promise<ServiceProcess> {
    const started = await startProcess(this.config)
    this.#processes.push(started)
    return started
  }

  /** Appends to the engine's log, in one transaction. */
  async append(...events: readonly NewCreditEvent[]): Promise<void> {
    await this.#engine.transaction((tx) => this.#log.append(tx, events))
  }

  /** Waits until everything the engine appended is handled. */
  async handled(app: Host): Promise<void> {
    const isStill = async (): Promise<boolean> => {
      const { body } = await this.ask<{ consumes: { lag: number; group: string }[] }>(app, 'ops', 'GET', '/ops/topics')
      const own = body.consumes.filter(({ group }) => group === 'feedback')
      return own.length === 2 && own.every(({ lag }) => lag === 0)
    }
    await eventually(isStill, { what: 'lag 0' })
  }

  /** Where a started service listens. */
  origin(app: Host): string {
    const address = app.app.server.address()
    return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
  }

  async receiver(answer?: Answering): Promise<TestReceiver> {
    const receiver = await startReceiver(answer)
    this.#receivers.push(receiver)
    return receiver
  }

  /** Asks the service over HTTP as one of the clients of the contract. */
  async ask<Body>(
    app: Host,
    client: string,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    { body, headers }: Ask = {},
  ): Promise<Reply<Body>> {
    const authorization = await this.installation.issuer.authorization(client)
    const reply = await app.app.inject({
      method,
      url,
      headers: { ...authorization, ...headers },
      ...(body !== undefined && { payload: body as object }),
    })
    return { status: reply.statusCode, body: reply.json(), headers: reply.headers }
  }

  async subscribe(
    app: Host,
    client: string,
    wanted: feedbackOperations.NewSubscription = {},
  ): Promise<feedbackOperations.CreatedSubscription> {
    const { status, body } = await this.ask<feedbackOperations.CreatedSubscription>(
      app,
      client,
      'POST',
      '/v1/subscriptions',
      { body: wanted },
    )
    if (status !== 201) throw new Error(`not subscribed: ${JSON.stringify(body)}`)
    return body
  }

  /** Deliveries of a subscription in their order, with their attempts. */
  async deliveries(app: Host, client: string, subscriptionId: string): Promise<DeliveryDetail[]> {
    const page = await this.ask<DeliveriesPage>(app, client, 'GET', `/v1/deliveries?subscription=${subscriptionId}`)
    const detail = async (deliveryId: string): Promise<DeliveryDetail> =>
      (await this.ask<DeliveryDetail>(app, client, 'GET', `/v1/deliveries/${deliveryId}`)).body
    return Promise.all(page.body.items.toReversed().map(({ deliveryId }) => detail(deliveryId)))
  }

  /** Waits until the first delivery of a subscription was tried so often. */
  async tried(app: Host, client: string, subscriptionId: string, attempts: number): Promise<DeliveryDetail> {
    const isTried = async (): Promise<DeliveryDetail | undefined> => {
      const [first] = await this.deliveries(app, client, subscriptionId)
      return first && first.attempts.length >= attempts ? first : undefined
    }
    const found = await eventually(isTried, { what: `${attempts} attempts` })
    if (!found) throw new Error('there is none')
    return found
  }

  /** Waits until nothing waits in a subscription any more. */
  async drained(app: Host, client: string, subscriptionId: string, timeoutMs = 20_000): Promise<void> {
    const isEmpty = async (): Promise<boolean> => {
      const { body } = await this.ask<SubscriptionReply>(app, client, 'GET', `/v1/subscriptions/${subscriptionId}`)
      return body.pending === 0
    }
    await eventually(isEmpty, { timeoutMs, what: `nothing pending in ${subscriptionId}` })
  }

  async close(): Promise<void> {
    await Promise.all(this.#receivers.map((receiver) => receiver.close()))
    await Promise.all(this.#processes.map((one) => one.kill()))
    await Promise.all(this.#apps.map((app) => app.stop()))
    await this.#log.close()
    await this.installation.close()
  }
}

/** The log as the engine opens it. */
function engineLog(database: Database, config: FeedbackConfig): ReturnType<typeof createCreditLog> {
  const service = 'sanction-engine'
  const use = kafkaUse(service, config, () => {})
  const { installationId } = openKeys(config.keysFile)
  return createCreditLog({ database, kafka: use && { ...use, service, installationId }, onFailure: () => {} })
}
