import { expect, it } from 'vitest'
import { createTopic, readPartition, record, send, topicName } from './records.ts'
import type { Stage } from './stage.ts'

export function topicGuarantees(stage: () => Stage): void {
  it('a created topic is described as asked, with its own settings alone', async () => {
    const { driver, other, kafka } = stage()
    const name = topicName('described')
    const settings = { 'cleanup.policy': 'compact', 'retention.ms': '86400000' }
    await driver.createTopics([{ name, partitions: 3, replication: 1, settings }])
    const partitions = [0, 1, 2].map((id) => ({ id, leader: 1, replicas: [1], inSync: [1] }))
    const expected = new Map([[name, { name, partitions, settings }]])
    expect(await driver.describeTopics([name, topicName('missing')])).toEqual(expected)
    expect(await other.describeTopics([name])).toEqual(expected)
    expect(await driver.describeTopics([])).toEqual(new Map())
    expect(await driver.clusterId()).toBe(kafka.clusterId)
  })

  it('a created topic can be used at once', async () => {
    const { driver } = stage()
    for (let round = 0; round < 5; round++) {
      const topic = await createTopic(driver, 'at-once', 6)
      await send(driver, record(topic, { partition: 5 }))
      expect(await readPartition(driver, topic, { partition: 5 })).toHaveLength(1)
    }
  })

  it('creating a topic that exists leaves it as it is', async () => {
    const { driver } = stage()
    const name = await createTopic(driver, 'exists', 2, { 'retention.ms': '1000000' })
    const fresh = topicName('fresh')
    const topics = [name, fresh].map((one) => ({ name: one, partitions: 4, replication: 1, settings: {} }))
    await driver.createTopics(topics)
    const described = await driver.describeTopics([name, fresh])
    expect(described.get(name)).toMatchObject({ settings: { 'retention.ms': '1000000' } })
    expect(described.get(name)?.partitions).toHaveLength(2)
    expect(described.get(fresh)?.partitions).toHaveLength(4)
  })

  it('a topic grows and never shrinks', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'grows', 2)
    await driver.growTopic(topic, 5)
    await send(driver, record(topic, { partition: 4 }))
    expect((await driver.leaders(topic)).size).toBe(5)
    await expect(driver.growTopic(topic, 3)).rejects.toMatchObject({ code: 'kafka.refused' })
    await expect(driver.growTopic(topicName('missing'), 3)).rejects.toMatchObject({ code: 'kafka.topic-unknown' })
  })

  it('a producer sees the partitions a topic grew by', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'grows-under-producer')
    const producer = await driver.openProducer()
    await producer.send([record(topic)])
    await driver.growTopic(topic, 2)
    await producer.send([record(topic, { partition: 1 })])
    expect(await readPartition(driver, topic, { partition: 1 })).toHaveLength(1)
  })

  it('changing settings keeps the others', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'settings', 1, { 'retention.ms': '1000000', 'cleanup.policy': 'delete' })
    await driver.changeTopicSettings(topic, { 'cleanup.policy': 'compact', 'max.message.bytes': '2000000' })
    expect((await driver.describeTopics([topic])).get(topic)?.settings).toEqual({
      'retention.ms': '1000000',
      'cleanup.policy': 'compact',
      'max.message.bytes': '2000000',
    })
  })

  it('what Kafka does not take is refused', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'refusing')
    const refused = { code: 'kafka.refused' }
    const tooMany = { name: topicName('replicated'), partitions: 1, replication: 5, settings: {} }
    const odd = { name: topicName('odd'), partitions: 1, replication: 1, settings: { 'no.such.setting': '1' } }
    await expect(driver.createTopics([tooMany])).rejects.toMatchObject(refused)
    await expect(driver.createTopics([odd])).rejects.toMatchObject(refused)
    await expect(driver.changeTopicSettings(topic, { 'retention.ms': 'long' })).rejects.toMatchObject(refused)
  })
}
