import type { KafkaConnection, KafkaDriver } from '../driver.ts'
import { createProtocolDriver } from '../protocol-driver.ts'
import { platformaticWire } from './wire.ts'

/** On @platformatic/kafka. Brokers of Kafka 3.1 and later. */
export const createPlatformaticDriver = (connection: KafkaConnection): KafkaDriver =>
  createProtocolDriver(platformaticWire, connection)
