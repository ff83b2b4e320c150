import type { KafkaConnection, KafkaDriver } from '../driver.ts'
import { createProtocolDriver } from '../protocol-driver.ts'
import { kafkajsWire } from './wire.ts'

/** On kafkajs 2.2.4, patched (patches/kafkajs@2.2.4.patch). Brokers of Kafka 2.1 and later. */
export const createKafkajsDriver = (connection: KafkaConnection): KafkaDriver =>
  createProtocolDriver(kafkajsWire, connection)
