import { randomUUID } from 'node:crypto'
import { type DescribeKafka, kafkaOrSkip } from '@mingxin/testing'
import { describe } from 'vitest'
import type { TownOptions } from './town.ts'

/**
 * Describes the running system on each log: the embedded one, and Kafka where there is one. Both must do the same. To be
 * awaited at the top of a test file.
 */
export async function describeOnBothLogs(define: (town: TownOptions) => void): Promise<void> {
  const { environment, describeKafka } = await kafkaOrSkip()
  const logs: [string, DescribeKafka, () => NodeJS.ProcessEnv][] = [
    ['on the embedded log', describe, () => ({ MINGXIN_KAFKA_BROKERS: '' })],
    ['on Kafka', describeKafka, () => kafkaEnvironment(environment)],
  ]
  for (const [name, describeLog, variables] of logs) describeLog(name, () => define({ environment: variables() }))
}

/** An installation's own topics on a shared Kafka. */
export const kafkaEnvironment = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...environment,
  MINGXIN_KAFKA_TOPIC_PREFIX: `e2e-${randomUUID().slice(0, 8)}.`,
})
