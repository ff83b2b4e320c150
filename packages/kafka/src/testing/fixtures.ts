import type { LocalKafka } from '@mingxin/local-kafka'
import { eventually } from '@mingxin/testing'
import kafkajs, { type Admin, type Kafka } from 'kafkajs'
import type { KafkaDriver } from '../driver.ts'

// What the driver does not do, done with the public API of a client.

const clientOf = ({ brokers }: LocalKafka): Kafka =>
  new kafkajs.Kafka({ clientId: 'fixtures', brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING })

async function withAdmin(kafka: LocalKafka, work: (admin: Admin) => Promise<unknown>): Promise<void> {
  const admin = clientOf(kafka).admin()
  await admin.connect()
  await work(admin).finally(() => admin.disconnect())
}

/** Removes the records before an offset, as retention does. */
export const deleteRecords = (kafka: LocalKafka, topic: string, partition: number, before: number): Promise<void> =>
  withAdmin(kafka, async (admin) => {
    // It deletes only in topics that it was asked about before.
    await admin.fetchTopicOffsets(topic)
    await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: String(before) }] })
  })

export async function deleteTopic(kafka: LocalKafka, driver: KafkaDriver, topic: string): Promise<void> {
  await withAdmin(kafka, (admin) => admin.deleteTopics({ topics: [topic] }))
  await eventually(async () => !(await driver.describeTopics([topic])).has(topic), { what: 'the topic being gone' })
}

export async function sendInTransaction(kafka: LocalKafka, topic: string, value: string): Promise<void> {
  const producer = clientOf(kafka).producer({
    transactionalId: topic,
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  })
  await producer.connect()
  const transaction = await producer.transaction()
  await transaction.send({ topic, messages: [{ key: 'key', value }] })
  await transaction.commit()
  await producer.disconnect()
}

/** Joins a group with Kafka's own protocol while `work` runs. */
export async function withMember(
  kafka: LocalKafka,
  group: string,
  topic: string,
  work: () => Promise<void>,
): Promise<void> {
  const consumer = clientOf(kafka).consumer({ groupId: group })
  const joined = Promise.withResolvers<void>()
  consumer.on(consumer.events.GROUP_JOIN, () => joined.resolve())
  await consumer.connect()
  await consumer.subscribe({ topics: [topic] })
  await consumer.run({ eachMessage: async () => undefined })
  await joined.promise
  await work().finally(() => consumer.disconnect())
}
