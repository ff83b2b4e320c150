import { readFileSync } from 'node:fs'
import { readConfig, type Setting } from '@mingxin/config'
import { clientProperties } from './client-properties.ts'

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
  const tlsUsed = tls === 'on' ? { ...(caFile !== '' && { ca: readFileSync(caFile, 'utf8') }) } : undefined
  const sasl = mechanism === '' || mechanism === 'none' ? undefined : { mechanism, username, password }
  return { brokers, properties: tlsUsed || sasl ? clientProperties({ tls: tlsUsed, sasl }) : '' }
}
