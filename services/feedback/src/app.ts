import type { HostOptions } from '@mingxin/service-host'
import { createHost, type Host } from '@mingxin/service-host'
import type { FeedbackConfig } from './config.ts'
import { entriesConsumer } from './consumers/entries.ts'
import { measuresConsumer } from './consumers/measures.ts'
import type { PullCursor } from './domain/pull-cursor.ts'
import { registerCaseRoutes } from './http/cases.routes.ts'
import { registerDeliveryRoutes } from './http/deliveries.routes.ts'
import { registerDispatchRoutes } from './http/dispatches.routes.ts'
import { registerEventRoutes } from './http/events.routes.ts'
import { registerStatisticsRoutes } from './http/statistics.routes.ts'
import { registerSubscriptionRoutes } from './http/subscriptions.routes.ts'
import { createDepartmentFeeds } from './kafka/department-feeds.ts'
import { measurePushes } from './metrics.ts'
import { createAddressGuard, type Resolve } from './push/address-guard.ts'
import { createAlarm } from './push/alarm.ts'
import { PushWorker } from './push/worker.ts'
import { recountDueDays } from './recount-due-days.ts'
import { affectedDepartments } from './store/affected-departments.ts'

export interface AppOptions extends HostOptions {
  readonly now?: () => number
  readonly random?: () => number
  readonly resolve?: Resolve
  /** How often to look for retries that are due. Default 1 s. */
  readonly tickMs?: number
  /** How long attempts under way may take when the service stops. Default 8 s. */
  readonly graceMs?: number
}

/** The feedback service: tells departments of their measures, takes their answers, keeps cases. */
export function createApp(config: FeedbackConfig, options: AppOptions = {}): Host {
  const { now = Date.now, random = Math.random, resolve, tickMs = 1_000, graceMs = 8_000 } = options
  const host = createHost('feedback', config, { connectionsMax: 16, ...options })
  const { app, database, log, logger } = host
  const secrets = host.secretBox('webhook secrets')
  const guard = createAddressGuard(config.webhookAllow, resolve)
  const mayReachItself = guard.objectionToHost('127.0.0.1') === undefined
  if (mayReachItself && guard.objectionToHost(config.host) !== undefined)
    logger.warn('receivers may be on this machine itself, which others can reach: set MINGXIN_WEBHOOK_ALLOW')
  const alarm = createAlarm(database)
  const worker = new PushWorker({
    database,
    alarm,
    guard,
    openSecret: secrets.open,
    timeoutMs: config.webhookTimeoutMs,
    lanesMax: config.webhookConcurrency,
    leaseMs: config.pushLeaseMs,
    tickMs,
    graceMs,
    now,
    random,
    onAttempt: measurePushes(host.metrics, database),
    onFailure: (error) => logger.warn({ err: error }, 'pushing stumbled and goes on'),
  })
  const cursors = host.cursors<PullCursor>('events')
  const feeds = createDepartmentFeeds(host, config, { alarm, cursors, tickMs, now })
  const { kafka, sealCredential } = feeds
  registerSubscriptionRoutes(app, database, { guard, kafka, cursors, seal: secrets.seal, sealCredential, now })
  registerEventRoutes(app, database, { alarm, cursors, now })
  registerDeliveryRoutes(app, database, { cursors: host.cursors('deliveries'), now })
  registerDispatchRoutes(app, database, { log, cursors: host.cursors('dispatches'), now })
  registerCaseRoutes(app, database, { log, cursors: host.cursors('cases'), now })
  registerStatisticsRoutes(app, database, now)
  const affected = () => affectedDepartments(database)
  host.consume({ ...measuresConsumer(now), affected })
  host.consume({ ...entriesConsumer, affected })
  app.addHook('onReady', async () => {
    worker.start()
    await feeds.start()
    await recountDueDays(database).then(
      (counted) => counted > 0 && logger.info({ counted }, 'due days were counted again by the present calendar'),
      (error: unknown) => logger.warn({ err: error }, 'due days could not be counted again; the next start tries anew'),
    )
  })
  host.onStop(async () => {
    await feeds.stop()
    await worker.stop()
    await alarm.close()
  })
  return host
}
