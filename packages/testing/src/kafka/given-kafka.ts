import { accessSync, constants } from 'node:fs'
import { readConfig, variablesOf } from '@mingxin/config'
import { type KafkaConfig, kafkaSettings, kafkaUse } from '@mingxin/service-host'
import type { ClusterConnection } from './cluster-connection.ts'

/** A Kafka as processes and clients are told of it. */
export interface NamedKafka {
  /** The variables that name it to a service. They say of security what they must, whatever else is inherited. */
  readonly environment: NodeJS.ProcessEnv
  readonly connection: ClusterConnection
}

/**
 * The Kafka that MINGXIN_KAFKA_BROKERS and the settings beside it name, read as the services read them; undefined where
 * they name none. Throws, in one sentence, what is wrong with them or contradicts itself.
 */
export function givenKafka(env: NodeJS.ProcessEnv): NamedKafka | undefined {
  const config = readConfig(kafkaSettings, env)
  const wrong = config.kafkaBrokers && contradiction(config)
  if (wrong) throw new Error(`The Kafka of the tests: ${wrong}.`)
  const use = kafkaUse('', config, () => {})
  if (!use) return undefined
  const { clientId: _, log: __, ...connection } = use.connection
  return { environment: variablesOf(kafkaSettings, env), connection }
}

/** A Kafka that asks nobody who he is. */
export const plainKafka = (brokers: readonly string[]): NamedKafka => ({
  environment: {
    MINGXIN_KAFKA_BROKERS: brokers.join(','),
    MINGXIN_KAFKA_TLS: 'off',
    MINGXIN_KAFKA_SASL_MECHANISM: 'none',
  },
  connection: { brokers },
})

function contradiction(config: KafkaConfig): string | undefined {
  const { kafkaTls, kafkaCaFile, kafkaSaslMechanism: mechanism, kafkaUsername, kafkaPassword } = config
  if (kafkaCaFile && kafkaTls === 'off') return 'MINGXIN_KAFKA_CA_FILE is set and MINGXIN_KAFKA_TLS is off'
  if (kafkaCaFile && !isReadable(kafkaCaFile)) return `MINGXIN_KAFKA_CA_FILE names ${kafkaCaFile}, which cannot be read`
  if (mechanism !== 'none' && !(kafkaUsername && kafkaPassword))
    return `MINGXIN_KAFKA_SASL_MECHANISM=${mechanism} needs MINGXIN_KAFKA_USERNAME and MINGXIN_KAFKA_PASSWORD`
  if (mechanism === 'none' && (kafkaUsername || kafkaPassword))
    return 'a user or password is set and MINGXIN_KAFKA_SASL_MECHANISM is not'
  return undefined
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}
