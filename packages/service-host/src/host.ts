import { createTokenVerifier } from '@mingxin/access'
import type { ConfigOf } from '@mingxin/config'
import { type CreditEvent, contractOf, type ServiceName } from '@mingxin/contracts'
import type { EventLog, LogFailure, SubscribeOptions, Subscription } from '@mingxin/event-log'
import {
  assertServesContract,
  type Cursors,
  createCursors,
  createHttpServer,
  type ReadinessChecks,
  registerCommonRoutes,
  registerOpsRoutes,
} from '@mingxin/http'
import type { Runnable } from '@mingxin/lifecycle'
import { createLogger, createMetrics, type Logger, type Metrics } from '@mingxin/observability'
import { createDatabase, type Database } from '@mingxin/persistence'
import type { PersonIdVault } from '@mingxin/person-ids'
import type { FastifyInstance } from 'fastify'
import { createCreditLog, schemaOf } from './credit-log.ts'
import { kafkaUse } from './kafka-settings.ts'
import { openKeys } from './keys.ts'
import { measureLag } from './lag-metrics.ts'
import { Probes } from './probes.ts'
import type { SecretBox } from './secret-box.ts'
import type { hostSettings } from './settings.ts'

export type HostConfig = ConfigOf<typeof hostSettings>

/** What every service is built on: its database, its log, its HTTP server with the common routes. */
export interface Host extends Runnable {
  readonly logger: Logger
  readonly metrics: Metrics
  readonly database: Database
  readonly log: EventLog<CreditEvent>
  readonly app: FastifyInstance
  readonly vault: PersonIdVault
  /** Seals secrets the service must keep, under a key of their own. */
  secretBox(purpose: string): SecretBox
  cursors<Position>(list: string): Cursors<Position>
  /** Declares a group; it starts handling with `start`. */
  consume(options: SubscribeOptions<CreditEvent>): void
  /** Sends a probe through the whole chain every so often, never when it is 0. */
  sendProbes(everyMs: number): void
  /** Adds to what readiness means for this service. */
  checkReadiness(checks: ReadinessChecks): void
  /** Runs before the database is closed on stop. */
  onStop(work: () => Promise<void>): void
}

export interface HostOptions {
  readonly connectionsMax?: number
  readonly logger?: Logger
}

export function createHost(service: ServiceName, config: HostConfig, options: HostOptions = {}): Host {
  const logger = options.logger ?? createLogger({ service, level: config.logLevel })
  const metrics = createMetrics(service)
  const { installationId, vault, cursorSecret, secretBox } = openKeys(config.keysFile)
  const database = createDatabase({
    url: config.databaseUrl,
    schema: schemaOf[service],
    applicationName: `mingxin-${service}`,
    connectionsMax: options.connectionsMax ?? 12,
    onIdleError: (error) => logger.warn({ err: error }, 'a database connection broke'),
  })
  const kafka = kafkaUse(`mingxin-${service}`, config, (level, message, facts) => logger[level](facts, message))
  const log = createCreditLog({
    database,
    kafka: kafka && { ...kafka, service, installationId },
    onFailure: (failure) => reportFailure(logger, failure),
    onEventParked: (parked) => logger.warn(parked, 'an event is parked; later ones of its key wait behind it'),
    onOffsetsFailure: ({ group, topic, error }) =>
      logger.warn({ group, topic, err: error }, "Kafka's own tools do not see how far the group is"),
  })
  const onFailure = (error: unknown) => logger.warn({ err: error }, 'a probe could not be sent')
  const probes = new Probes({ service, database, log, metrics, onFailure })
  const app = createHttpServer({ logger, metrics, verifyToken: createTokenVerifier(config) })
  const consumed: SubscribeOptions<CreditEvent>[] = []
  const subscriptions: Subscription[] = []
  const checks: Record<string, () => Promise<unknown>> = { database: () => database.query('SELECT 1') }
  const endings: (() => Promise<void>)[] = []
  const contract = contractOf(service)
  registerCommonRoutes(app, { contract, metrics, checks })
  registerOpsRoutes(app, {
    log,
    subscriptions,
    cursors: createCursors(cursorSecret, 'audit'),
    probe: () => probes.seen(),
  })
  measureLag(metrics, log)
  return {
    logger,
    metrics,
    database,
    log,
    app,
    vault,
    secretBox,
    cursors: (list) => createCursors(cursorSecret, list),
    consume: (subscription) => consumed.push(probes.passing(subscription)),
    sendProbes: (everyMs) => probes.every(everyMs),
    checkReadiness: (more) => Object.assign(checks, more),
    onStop: (work) => endings.push(work),
    start: async () => {
      await log.open()
      await app.ready()
      assertServesContract(app, contract)
      for (const subscription of consumed) subscriptions.push(log.subscribe(subscription))
      probes.start()
      await app.listen({ host: config.host, port: config.port })
      logger.info({ port: config.port }, 'started')
    },
    // Requests first, so that nothing new begins; then events; then what the service itself has open.
    stop: async () => {
      await app.close()
      await probes.stop()
      await log.close()
      for (const end of endings) await end()
      await database.close()
    },
  }
}

function reportFailure(logger: Logger, { group, topic, error, consecutive }: LogFailure): void {
  const facts = { group, topic, consecutive, err: error }
  if (consecutive > 3) logger.error(facts, 'events cannot be handled')
  else logger.warn(facts, 'a batch of events failed and will be tried again')
}
