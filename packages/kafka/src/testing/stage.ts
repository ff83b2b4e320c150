import type { LocalKafka } from '@mingxin/local-kafka'
import type { KafkaConnection, KafkaDriver } from '../driver.ts'

export type CreateDriver = (connection: KafkaConnection) => KafkaDriver

/** What the guarantees are tested with: a broker of their own, and drivers on it. */
export interface Stage {
  readonly kafka: LocalKafka
  readonly driver: KafkaDriver
  /** The driver on the other client library: both must see the same. */
  readonly other: KafkaDriver
  readonly create: CreateDriver
}
