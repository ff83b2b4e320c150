import { readFileSync } from 'node:fs'
import { type ConfigOf, choice, refuseFaults, type Setting } from '@mingxin/config'
import { absent, type Fault, type FaultWord, faultAt } from '@mingxin/errors'
import type { DriverName, KafkaConnection } from '@mingxin/kafka'

const BROKER = /^[^\s:,[\]]+:(\d{1,5})$/
const PORT_MAX = 65_535

const brokers: Setting<readonly string[] | undefined> = {
  variable: 'MINGXIN_KAFKA_BROKERS',
  description: 'Brokers (`host:port`, with commas) of the Kafka that carries the events; not set: the embedded log',
  fallback: '',
  isSecret: false,
  parse: (value) => {
    if (value === '') return undefined
    const all = value.split(',').map((one) => one.trim())
    if (all.every(isBroker)) return all
    // kafkajs takes what stands before the first colon for the host.
    throw new TypeError(
      `host:port of one broker or more, with commas between, ports from 1 to ${PORT_MAX}, a name for an IPv6 address`,
    )
  },
}

function isBroker(text: string): boolean {
  const port = Number(BROKER.exec(text)?.[1])
  return port >= 1 && port <= PORT_MAX
}

const replication: Setting<number | undefined> = {
  variable: 'MINGXIN_KAFKA_REPLICATION',
  description: 'Replicas of each topic; not set: what the contract says, or as many as there are brokers if fewer',
  fallback: '',
  isSecret: false,
  parse: (value) => {
    if (value === '') return undefined
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= 1 && number <= 32) return number
    throw new TypeError('a whole number from 1 to 32')
  },
}

const optional = (variable: string, options: { description: string; isSecret?: boolean }): Setting<string> => ({
  variable,
  description: options.description,
  fallback: '',
  isSecret: options.isSecret ?? false,
  parse: (value) => value,
})

const topicPrefix: Setting<string> = {
  ...optional('MINGXIN_KAFKA_TOPIC_PREFIX', {
    description: 'Stands before the name of every topic and group; for several installations on one cluster',
  }),
  parse: (value) => {
    if (/^[a-z0-9.-]{0,40}$/.test(value)) return value
    throw new TypeError('at most 40 of the characters a–z, 0–9, dot and hyphen')
  },
}

/** How the services reach Kafka, if they do. */
export const kafkaSettings = {
  kafkaBrokers: brokers,
  kafkaDriver: choice('MINGXIN_KAFKA_DRIVER', {
    description: 'Client library (docs/adr/0004)',
    fallback: 'kafkajs',
    of: ['kafkajs', 'platformatic'],
  }),
  kafkaReplication: replication,
  kafkaTopicPrefix: topicPrefix,
  kafkaTls: choice('MINGXIN_KAFKA_TLS', {
    description: 'Whether the brokers are spoken to in TLS',
    fallback: 'off',
    of: ['off', 'on'],
  }),
  kafkaCaFile: optional('MINGXIN_KAFKA_CA_FILE', {
    description: 'PEM file of the authority of the brokers’ certificates; not set: the system’s authorities',
  }),
  kafkaSaslMechanism: choice('MINGXIN_KAFKA_SASL_MECHANISM', {
    description: 'How to authenticate at the brokers',
    fallback: 'none',
    of: ['none', 'plain', 'scram-sha-256', 'scram-sha-512'],
  }),
  kafkaUsername: optional('MINGXIN_KAFKA_USERNAME', { description: 'User at the brokers' }),
  kafkaPassword: optional('MINGXIN_KAFKA_PASSWORD', { description: 'That user’s password', isSecret: true }),
}

export type KafkaConfig = ConfigOf<typeof kafkaSettings>

/** The settings of a process without Kafka. */
export const withoutKafka: KafkaConfig = {
  kafkaBrokers: undefined,
  kafkaDriver: 'kafkajs',
  kafkaReplication: undefined,
  kafkaTopicPrefix: '',
  kafkaTls: 'off',
  kafkaCaFile: '',
  kafkaSaslMechanism: 'none',
  kafkaUsername: '',
  kafkaPassword: '',
}

/** The Kafka that carries a service's events. */
export interface KafkaUse {
  readonly connection: KafkaConnection
  readonly driver: DriverName
  /** Stands before every name in Kafka. */
  readonly prefix: string
  /** Replicas of each topic, whatever the contract says. */
  readonly replication: number | undefined
}

/**
 * The Kafka that a service's settings name; undefined when they name none. Rejects with `config.invalid` when they
 * contradict each other, as `assertKafkaSettings` does.
 */
export function kafkaUse(clientId: string, config: KafkaConfig, log: KafkaConnection['log']): KafkaUse | undefined {
  const { kafkaBrokers, kafkaSaslMechanism: mechanism, kafkaUsername: username, kafkaPassword: password } = config
  if (kafkaBrokers === undefined) return undefined
  assertKafkaSettings(config)
  const connection = {
    brokers: kafkaBrokers,
    clientId,
    log,
    ...(mechanism !== 'none' && { sasl: { mechanism, username, password } }),
    ...(config.kafkaTls === 'on' && { tls: authorityIn(config.kafkaCaFile) }),
  }
  const { kafkaDriver: driver, kafkaTopicPrefix: prefix, kafkaReplication: replication } = config
  return { connection, driver, prefix, replication }
}

const authorityIn = (file: string): { ca?: string } => (file === '' ? {} : { ca: readFileSync(file, 'utf8') })

/**
 * Rejects with `config.invalid` when settings that are each right contradict each other, or name a file that cannot be
 * read. A setting without effect is refused, not passed over: whoever names an authority or a user relies on them, and
 * would find out that nothing was encrypted, or nobody asked for a password, when it is too late.
 */
export function assertKafkaSettings(config: KafkaConfig): void {
  if (config.kafkaBrokers === undefined) return
  refuseFaults([...authorityFaults(config), ...userFaults(config)])
}

const fault = (setting: keyof typeof kafkaSettings, requirement: string, actual: FaultWord): Fault =>
  faultAt(kafkaSettings[setting].variable, 'setting.invalid', actual, { requirement })

function authorityFaults({ kafkaTls: tls, kafkaCaFile: file }: KafkaConfig): Fault[] {
  if (file === '') return []
  if (tls === 'off') return [fault('kafkaTls', 'on, because MINGXIN_KAFKA_CA_FILE is set', 'off')]
  if (holdsCertificate(file)) return []
  return [fault('kafkaCaFile', 'a PEM file with a certificate, which can be read', file)]
}

function holdsCertificate(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes('-----BEGIN CERTIFICATE-----')
  } catch {
    return false
  }
}

function userFaults({ kafkaSaslMechanism: mechanism, kafkaUsername: user, kafkaPassword: password }: KafkaConfig) {
  const given = [user !== '' && 'MINGXIN_KAFKA_USERNAME', password !== '' && 'MINGXIN_KAFKA_PASSWORD'].filter(Boolean)
  if (mechanism === 'none') {
    if (given.length === 0) return []
    const expected = `plain, scram-sha-256 or scram-sha-512, because ${given.join(' and ')} is set`
    return [fault('kafkaSaslMechanism', expected, mechanism)]
  }
  const because = `because MINGXIN_KAFKA_SASL_MECHANISM is ${mechanism}`
  return [
    ...(user === '' ? [fault('kafkaUsername', `a user, ${because}`, absent.missing)] : []),
    ...(password === '' ? [fault('kafkaPassword', `a password, ${because}`, absent.missing)] : []),
  ]
}
