import { randomUUID } from 'node:crypto'
import { openKafkaDriver } from '@mingxin/kafka'
import { eventually, kafkaOrSkip, ownKafkaOrSkip, runKafkaToolOn } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { partitionOf } from '../partition.ts'
import { entries, numbers } from '../suite/scene.ts'
import { KafkaStage } from './testing/kafka-stage.ts'

const { connection, describeKafka } = await kafkaOrSkip()
const { describeKafka: describeTools } = await ownKafkaOrSkip()

describeKafka('with clients that are not ours', () => {
  describeTools('the Java client of Kafka', () => {
    let stage: KafkaStage
    beforeAll(async () => {
      stage = await KafkaStage.open({ connection, driver: 'kafkajs' })
    })
    afterAll(() => stage.close())

    it('puts a key into the partition we put it into, Chinese keys too', async () => {
      const driver = await openKafkaDriver('kafkajs', { ...connection, clientId: 'interop', log: () => {} })
      const topic = `interop-${randomUUID().slice(0, 8)}`
      await driver.createTopics([{ name: topic, partitions: 12, replication: 1, settings: {} }])
      const keys = numbers(60).map((n) => `${n % 2 === 0 ? '高明区/信用主体' : 'ORG/record'}-${n}`)
      const input = keys.map((key) => `${key}|{}\n`).join('')
      const produce = ['--topic', topic, '--property', 'parse.key=true', '--property', 'key.separator=|']
      await runKafkaToolOn(connection, 'org.apache.kafka.tools.ConsoleProducer', produce, { input })
      const found: [string, number][] = []
      for (const [partition, node] of await driver.leaders(topic)) {
        const request = { node, topic, from: new Map([[partition, 0]]), maxWaitMs: 200, maxBytes: 1_000_000 }
        for (const { records } of await driver.fetch(request))
          for (const { key } of records) found.push([key, partition])
      }
      await driver.close()
      expect(found.sort()).toEqual(keys.map((key) => [key, partitionOf(key, 12)] as const).sort())
    })

    it('reads our events with their CloudEvents headers, in the order of each key', async () => {
      const scene = stage.scene()
      stage.writer()
      // The first in a batch as it is, the others in one that is compressed.
      await scene.produce(entries('佛山', 1))
      await eventually(async () => (await stage.recordsIn(scene.topic)) === 1)
      await scene.produce(entries('佛山', 199, 1))
      await eventually(async () => (await stage.recordsIn(scene.topic)) === 200)
      const said = await runKafkaToolOn(connection, 'org.apache.kafka.tools.consumer.ConsoleConsumer', [
        ...['--topic', scene.topic, '--from-beginning', '--max-messages', '200', '--timeout-ms', '30000'],
        ...['--formatter-property', 'print.headers=true', '--formatter-property', 'print.key=true'],
      ])
      const lines = said.split('\n').filter((line) => line.includes('ce_specversion:1.0'))
      expect(lines.map((line) => JSON.parse(line.slice(line.lastIndexOf('{'))).n)).toEqual(numbers(200))
      for (const line of lines) {
        expect(line).toContain('ce_type:suite.counted')
        expect(line).toContain('ce_source:/suite/writer')
        expect(line).toContain('佛山')
      }
    })
  })
})
