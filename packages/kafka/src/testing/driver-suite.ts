import { afterAll, beforeAll, describe } from 'vitest'
import { connectionGuarantees } from './connection-guarantees.ts'
import { fetchGuarantees } from './fetch-guarantees.ts'
import { offsetGuarantees } from './offset-guarantees.ts'
import { outageGuarantees } from './outage-guarantees.ts'
import { produceGuarantees } from './produce-guarantees.ts'
import type { CreateDriver, Stage } from './stage.ts'
import { connectionTo, startTestKafka } from './test-kafka.ts'
import { topicGuarantees } from './topic-guarantees.ts'

const USER = 'mingxin'
const STRANGER = 'stranger'

/** What `KafkaDriver` promises, on a real broker. */
export function driverGuarantees(create: CreateDriver, createOther: CreateDriver): void {
  let stage: Stage

  beforeAll(async () => {
    const security = { protocol: 'SASL_SSL' as const, users: [USER, STRANGER], superUsers: [USER] }
    const kafka = await startTestKafka({ security })
    const connection = connectionTo(kafka.brokers)
    stage = { kafka, driver: create(connection), other: createOther(connection), create }
  }, 180_000)

  afterAll(async () => {
    await stage?.driver.close()
    await stage?.other.close()
    await stage?.kafka.stop()
  }, 60_000)

  const current = (): Stage => stage
  describe('producing', () => produceGuarantees(current))
  describe('fetching', () => fetchGuarantees(current))
  describe('offsets', () => offsetGuarantees(current))
  describe('topics', () => topicGuarantees(current))
  describe('connecting', () => connectionGuarantees(current))
  describe('when the broker fails', () => outageGuarantees(current))
}
