import { kafkaOrSkip } from '@mingxin/testing'
import { describeEventLogGuarantees } from '../suite/index.ts'
import { createKafkaHost } from './testing/kafka-world.ts'
import { adapter } from './testing/suite-adapter.ts'

const { connection, describeKafka } = await kafkaOrSkip()

describeKafka('platformatic', () =>
  describeEventLogGuarantees(adapter, createKafkaHost({ connection, driver: 'platformatic' })),
)
