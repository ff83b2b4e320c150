import { readConfig, type Setting } from '@mingxin/config'

const optional = (variable: string, description: string, isSecret = false): Setting<string> => ({
  variable,
  description,
  fallback: '',
  isSecret,
  parse: (value) => value,
})

// Named as packages/service-host names them, which says what each may be: whoever starts the services sets them so.
const settings = {
  brokers: optional('MINGXIN_KAFKA_BROKERS', 'Brokers, host:port, with commas'),
  tls: optional('MINGXIN_KAFKA_TLS', 'on or off'),
  caFile: optional('MINGXIN_KAFKA_CA_FILE', 'PEM file of the authority to trust'),
  mechanism: optional('MINGXIN_KAFKA_SASL_MECHANISM', 'How to authenticate'),
  username: optional('MINGXIN_KAFKA_USERNAME', 'User'),
  password: optional('MINGXIN_KAFKA_PASSWORD', 'Password', true),
}

export interface ToolSettings {
  /** `host:port`, with commas; empty when the environment names none. */
  readonly brokers: string
  /** Text of the properties file by which Kafka's tools speak to these brokers; empty for brokers in plain text. */
  readonly properties: string
}

/** What MINGXIN_KAFKA_* says, as Kafka's own tools understand it. */
export function readToolSettings(env: NodeJS.ProcessEnv): ToolSettings {
  const { brokers, tls, caFile, mechanism, username, password } = readConfig(settings, env)
  const isTls = tls === 'on'
  const hasUser = mechanism !== '' && mechanism !== 'none'
  const module = mechanism === 'plain' ? 'plain.PlainLoginModule' : 'scram.ScramLoginModule'
  const properties = {
    ...((isTls || hasUser) && { 'security.protocol': `${hasUser ? 'SASL_' : ''}${isTls ? 'SSL' : 'PLAINTEXT'}` }),
    ...(isTls && caFile !== '' && { 'ssl.truststore.type': 'PEM', 'ssl.truststore.location': caFile }),
    ...(hasUser && {
      'sasl.mechanism': mechanism.toUpperCase(),
      'sasl.jaas.config': `org.apache.kafka.common.security.${module} required username=${quoted(username)} password=${quoted(password)};`,
    }),
  }
  const lines = Object.entries(properties).map(([name, value]) => `${name}=${escaped(value)}\n`)
  return { brokers, properties: lines.join('') }
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`

// Java reads such a file as Latin-1.
const escaped = (value: string): string =>
  value
    .replaceAll('\\', '\\\\')
    .replaceAll(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
