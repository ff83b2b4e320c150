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

/** The connection as Kafka's Java clients and tools read it from a file of properties. */
export function toProperties({ tls, sasl }: ClusterConnection): string {
  const properties: Record<string, string> = {
    'security.protocol': `${sasl ? 'SASL_' : ''}${tls ? 'SSL' : 'PLAINTEXT'}`,
    ...(tls?.ca !== undefined && { 'ssl.truststore.type': 'PEM', 'ssl.truststore.certificates': tls.ca }),
    ...(sasl && { 'sasl.mechanism': sasl.mechanism.toUpperCase(), 'sasl.jaas.config': loginOf(sasl) }),
  }
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escaped(value)}\n`)
    .join('')
}

function loginOf({ mechanism, username, password }: Sasl): string {
  const module = mechanism === 'plain' ? 'plain.PlainLoginModule' : 'scram.ScramLoginModule'
  // JAAS quotes as JSON does.
  const user = `username=${JSON.stringify(username)} password=${JSON.stringify(password)}`
  return `org.apache.kafka.common.security.${module} required ${user};`
}

// Java reads properties as Latin-1, and takes a backslash for the beginning of an escape.
const escaped = (value: string): string =>
  value.replaceAll(/[^ -[\]-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
