import type { KafkaConnection, KafkaDriver } from '../driver.ts'
import { createProtocolDriver } from '../protocol-driver.ts'
import { createKafkajsWire } from './wire.ts'

/** On kafkajs 2.2.4, patched (patches/kafkajs@2.2.4.patch). Brokers of Kafka 2.3 and later. */
export const createKafkajsDriver = (connection: KafkaConnection): KafkaDriver =>
  createProtocolDriver(createKafkajsWire(), connection)
