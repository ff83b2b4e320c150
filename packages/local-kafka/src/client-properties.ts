/** How a client of Kafka makes sure of the brokers, and they of it. */
export interface ClientSecurity {
  /** `ca`: PEM of the authority to trust; not given: those of the machine. */
  readonly tls?: { readonly ca?: string } | undefined
  readonly sasl?: { readonly mechanism: string; readonly username: string; readonly password: string } | undefined
}

/** The text of the properties file by which Kafka's Java clients and tools speak to such brokers. */
export function clientProperties({ tls, sasl }: ClientSecurity): string {
  const properties: Record<string, string> = {
    'security.protocol': `${sasl ? 'SASL_' : ''}${tls ? 'SSL' : 'PLAINTEXT'}`,
    ...(tls?.ca !== undefined && { 'ssl.truststore.type': 'PEM', 'ssl.truststore.certificates': tls.ca }),
    ...(sasl && { 'sasl.mechanism': sasl.mechanism.toUpperCase(), 'sasl.jaas.config': loginOf(sasl) }),
  }
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escaped(value)}\n`)
    .join('')
}

function loginOf({ mechanism, username, password }: NonNullable<ClientSecurity['sasl']>): string {
  const module = mechanism === 'plain' ? 'plain.PlainLoginModule' : 'scram.ScramLoginModule'
  // JAAS quotes as JSON does.
  const user = `username=${JSON.stringify(username)} password=${JSON.stringify(password)}`
  return `org.apache.kafka.common.security.${module} required ${user};`
}

// Java reads properties as Latin-1, and takes a backslash for the beginning of an escape.
const escaped = (value: string): string =>
  value.replaceAll(/[^ -[\]-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
