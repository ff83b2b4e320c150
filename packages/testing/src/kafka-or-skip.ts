import { describe, inject } from 'vitest'
import type { KafkaAnswer } from './kafka/desk.ts'
import { whyNoLocalKafka } from './kafka/find-kafka.ts'
import { type NamedKafka, plainKafka } from './kafka/given-kafka.ts'

/** `describe` where there is a Kafka; elsewhere its tests are skipped, and their name says why. */
export type DescribeKafka = (name: string, define: () => void) => void

export interface TestKafka extends NamedKafka {
  readonly describeKafka: DescribeKafka
  /** For what holds only where nobody is asked who he is; elsewhere it is skipped loudly. */
  readonly describeOpenKafka: DescribeKafka
}

/**
 * The Kafka of this test run, which starts when the first file asks. To be awaited at the top of a test file:
 * `const { connection, describeKafka } = await kafkaOrSkip()`. Others use it at the same time: topics and groups need
 * names of their own. Rejects when it does not start, or when there is none and MINGXIN_REQUIRE_KAFKA is 1.
 */
export async function kafkaOrSkip(): Promise<TestKafka> {
  const response = await fetch(inject('kafkaDesk'))
  const answer: KafkaAnswer = JSON.parse(await response.text())
  if ('failed' in answer) throw new Error(answer.failed)
  if ('missing' in answer) {
    const skip = skipBecause(`no Kafka: ${answer.missing}`)
    return { ...plainKafka([]), describeKafka: skip, describeOpenKafka: skip }
  }
  const { environment, connection } = answer
  return { environment, connection, describeKafka: describe, describeOpenKafka: describeOpen(connection) }
}

/** For tests that start clusters of their own by packages/local-kafka: describes them where that is possible. */
export async function ownKafkaOrSkip(): Promise<{ describeKafka: DescribeKafka }> {
  const missing = await whyNoLocalKafka(process.env)
  if (missing === undefined) return { describeKafka: describe }
  if (process.env.MINGXIN_REQUIRE_KAFKA === '1') throw new Error(`MINGXIN_REQUIRE_KAFKA=1, and: ${missing}`)
  console.warn(`!!! NO KAFKA: tests that start one are SKIPPED. ${missing}`)
  return { describeKafka: skipBecause(`no Kafka: ${missing}`) }
}

const skipBecause =
  (reason: string): DescribeKafka =>
  (name, define) =>
    describe.skip(`${name} (skipped, ${reason.split('\n')[0]})`, define)

function describeOpen({ sasl }: NamedKafka['connection']): DescribeKafka {
  if (!sasl) return describe
  return (name, define) => {
    console.warn(`!!! SKIPPED, for the Kafka of this run asks who one is: ${name}`)
    skipBecause('this Kafka asks who one is')(name, define)
  }
}
