import { expect, it } from 'vitest'
import { runKafkaToolOn } from './kafka/kafka-tool.ts'
import { kafkaOrSkip, ownKafkaOrSkip } from './kafka-or-skip.ts'

const { connection, describeKafka } = await kafkaOrSkip()
const { describeKafka: describeOwn } = await ownKafkaOrSkip()

describeKafka('the Kafka of a test run', () => {
  it('is the same for every file that asks', async () => {
    expect((await kafkaOrSkip()).connection).toEqual(connection)
  })

  describeOwn('where Kafka’s own tools are', () => {
    it('answers them', async () => {
      const said = runKafkaToolOn(connection, 'org.apache.kafka.tools.TopicCommand', ['--list'])
      await expect(said).resolves.toBeTypeOf('string')
    })
  })
})
