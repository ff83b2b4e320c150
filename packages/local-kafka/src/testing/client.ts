import kafkajs, { type Admin, type Kafka, type KafkaConfig } from 'kafkajs'

/** A client that says nothing and gives up soon. */
export const clientOf = (brokers: readonly string[], config: Partial<KafkaConfig> = {}): Kafka =>
  new kafkajs.Kafka({
    clientId: 'local-kafka-test',
    brokers: [...brokers],
    logLevel: kafkajs.logLevel.NOTHING,
    ...config,
  })

export async function withAdmin<T>(client: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = client.admin()
  try {
    await admin.connect()
    return await work(admin)
  } finally {
    await admin.disconnect()
  }
}

export const createTopic = (client: Kafka, topic: string, replicationFactor = 1): Promise<boolean> =>
  withAdmin(client, (admin) =>
    admin.createTopics({ topics: [{ topic, numPartitions: 1, replicationFactor }], waitForLeaders: true }),
  )

/** Writes a record and waits until every replica in sync has it. */
export async function send(client: Kafka, topic: string, value: string): Promise<void> {
  const producer = client.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner })
  try {
    await producer.connect()
    await producer.send({ topic, acks: -1, messages: [{ key: 'key', value }] })
  } finally {
    await producer.disconnect()
  }
}

/** The records of a topic of one partition, as a tool of Kafka's reads them. */
export const endOffset = (client: Kafka, topic: string): Promise<string | undefined> =>
  withAdmin(client, async (admin) => (await admin.fetchTopicOffsets(topic))[0]?.high)
