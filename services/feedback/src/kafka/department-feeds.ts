import type { Cursors } from '@mingxin/http'
import { type Host, type KafkaUse, kafkaUse } from '@mingxin/service-host'
import type { FeedbackConfig } from '../config.ts'
import type { PullCursor } from '../domain/pull-cursor.ts'
import { measurePublishing } from '../metrics.ts'
import type { Alarm } from '../push/alarm.ts'
import { subscriptionsToPublish } from '../store/publications.ts'
import { AccessKeeper } from './access-keeper.ts'
import { createDepartmentKafka, type DepartmentKafka } from './department-kafka.ts'
import { Publisher } from './publisher.ts'

/** What lets departments read their measures in Kafka: their topics filled, their users kept. */
export interface DepartmentFeeds {
  /** Undefined when this installation does not run on Kafka. */
  readonly kafka: DepartmentKafka | undefined
  readonly sealCredential: (credential: string) => string
  start(): Promise<void>
  stop(): Promise<void>
}

export interface DepartmentFeedsOptions {
  readonly alarm: Alarm
  readonly cursors: Cursors<PullCursor>
  readonly tickMs: number
  readonly now: () => number
}

export function createDepartmentFeeds(
  host: Host,
  config: FeedbackConfig,
  options: DepartmentFeedsOptions,
): DepartmentFeeds {
  const { logger } = host
  const { seal, open } = host.secretBox('Kafka credentials')
  const use = kafkaUse('feedback', config, (level, message, facts) => logger[level](facts, message))
  if (!use) return { kafka: undefined, sealCredential: seal, start: () => sayWhoWaits(host), stop: async () => {} }
  const kafka = departmentKafkaOf(use, config)
  const { access } = kafka
  const publisher = createPublisher(host, options)
  const { database } = host
  const keeper =
    access &&
    new AccessKeeper({
      ...options,
      database,
      kafka,
      access,
      openCredential: open,
      onFailure: (error, user) => logger.warn({ err: error, user }, 'Kafka could not be told what a department may do'),
    })
  return {
    kafka,
    sealCredential: seal,
    start: async () => {
      publisher.start()
      keeper?.start()
    },
    stop: async () => {
      await Promise.all([publisher.stop(), keeper?.stop()])
    },
  }
}

const departmentKafkaOf = (use: KafkaUse, { departmentBrokers, departmentAccess }: FeedbackConfig): DepartmentKafka =>
  createDepartmentKafka({ use, brokers: departmentBrokers, access: departmentAccess })

function createPublisher({ database, log, logger, metrics }: Host, options: DepartmentFeedsOptions): Publisher {
  return new Publisher({
    ...options,
    database,
    log,
    onPublished: measurePublishing(metrics, database, options.now),
    onFailure: (error) => logger.warn({ err: error }, 'publishing for departments stumbled and goes on'),
  })
}

// Back on the embedded log, lines by Kafka grow until the department or the installation changes its way.
async function sayWhoWaits({ database, logger }: Host): Promise<void> {
  const waiting = await subscriptionsToPublish(database)
  if (waiting.length === 0) return
  const subscriptions = waiting.map(({ subscriptionId }) => subscriptionId)
  logger.warn({ subscriptions }, 'subscriptions by Kafka wait: this installation does not run on Kafka')
}
