import type { KafkaConnection } from '@mingxin/kafka'

/** How to reach a cluster, whoever does; plain data, so that it can be handed to another process. */
export type ClusterConnection = Omit<KafkaConnection, 'clientId' | 'log'>

type Sasl = NonNullable<ClusterConnection['sasl']>
/** One type for each mechanism. */
type KafkajsSasl<M = Sasl['mechanism']> = M extends string
  ? { mechanism: M; username: string; password: string }
  : never

interface KafkajsOptions {
  readonly brokers: string[]
  readonly ssl?: NonNullable<ClusterConnection['tls']>
  readonly sasl?: KafkajsSasl
}

/** The connection as a client of kafkajs takes it. */
export const forKafkajs = ({ brokers, tls, sasl }: ClusterConnection): KafkajsOptions => ({
  brokers: [...brokers],
  ...(tls && { ssl: tls }),
  ...(sasl && { sasl }),
})
