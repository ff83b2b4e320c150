import { describe, inject } from 'vitest'
import type { KafkaAnswer } from './kafka/desk.ts'
import { whyNoLocalKafka } from './kafka/find-kafka.ts'

/** `describe` where there is a Kafka; elsewhere its tests are skipped, and their name says why. */
export type DescribeKafka = (name: string, define: () => void) => void

/**
 * The Kafka of this test run, which starts when the first file asks. To be awaited at the top of a test file:
 * `const { brokers, describeKafka } = await kafkaOrSkip()`. Others use it at the same time: topics and groups need
 * names of their own. Rejects when it does not start, or when there is none and MINGXIN_REQUIRE_KAFKA is 1.
 */
export async function kafkaOrSkip(): Promise<{ brokers: readonly string[]; describeKafka: DescribeKafka }> {
  const response = await fetch(inject('kafkaDesk'))
  const answer: KafkaAnswer = JSON.parse(await response.text())
  if ('failed' in answer) throw new Error(answer.failed)
  if ('missing' in answer) return { brokers: [], describeKafka: skipBecause(answer.missing) }
  return { brokers: answer.brokers, describeKafka: describe }
}

/** For tests that start clusters of their own by packages/local-kafka: describes them where that is possible. */
export async function ownKafkaOrSkip(): Promise<{ describeKafka: DescribeKafka }> {
  const missing = await whyNoLocalKafka(process.env)
  if (missing === undefined) return { describeKafka: describe }
  if (process.env.MINGXIN_REQUIRE_KAFKA === '1') throw new Error(`MINGXIN_REQUIRE_KAFKA=1, and: ${missing}`)
  console.warn(`!!! NO KAFKA: tests that start one are SKIPPED. ${missing}`)
  return { describeKafka: skipBecause(missing) }
}

const skipBecause =
  (reason: string): DescribeKafka =>
  (name, define) =>
    describe.skip(`${name} (skipped, no Kafka: ${reason.split('\n')[0]})`, define)
