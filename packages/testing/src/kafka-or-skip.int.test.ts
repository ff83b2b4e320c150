import { runKafkaTool } from '@mingxin/local-kafka'
import { expect, it } from 'vitest'
import { kafkaOrSkip, ownKafkaOrSkip } from './kafka-or-skip.ts'

const { brokers, describeKafka } = await kafkaOrSkip()
const { describeKafka: describeOwn } = await ownKafkaOrSkip()

describeKafka('the Kafka of a test run', () => {
  it('is the same for every file that asks', async () => {
    expect((await kafkaOrSkip()).brokers).toEqual(brokers)
  })

  describeOwn('where Kafka’s own tools are', () => {
    it('answers them', async () => {
      const arguments_ = ['--bootstrap-server', brokers.join(','), '--list']
      await expect(runKafkaTool('org.apache.kafka.tools.TopicCommand', arguments_)).resolves.toBeTypeOf('string')
    })
  })
})
