import { readConfig, variablesOf } from '@mingxin/config'
import { kafkaSettings, kafkaUse } from '@mingxin/service-host'
import type { ClusterConnection } from './cluster-connection.ts'

/** A Kafka as processes and clients are told of it. */
export interface NamedKafka {
  /** The variables that name it to a service. They say of security what they must, whatever else is inherited. */
  readonly environment: NodeJS.ProcessEnv
  readonly connection: ClusterConnection
}

/**
 * The Kafka that MINGXIN_KAFKA_BROKERS and the settings beside it name, read as the services read them; undefined where
 * they name none. Throws `config.invalid` where they are wrong or contradict each other.
 */
export function givenKafka(env: NodeJS.ProcessEnv): NamedKafka | undefined {
  const use = kafkaUse('', readConfig(kafkaSettings, env), () => {})
  if (!use) return undefined
  const { clientId: _, log: __, ...connection } = use.connection
  return { environment: variablesOf(kafkaSettings, env), connection }
}

/** A Kafka that asks nobody who he is. */
export const plainKafka = (brokers: readonly string[]): NamedKafka => ({
  environment: {
    MINGXIN_KAFKA_BROKERS: brokers.join(','),
    MINGXIN_KAFKA_TLS: 'off',
    MINGXIN_KAFKA_CA_FILE: '',
    MINGXIN_KAFKA_SASL_MECHANISM: 'none',
    MINGXIN_KAFKA_USERNAME: '',
    MINGXIN_KAFKA_PASSWORD: '',
    MINGXIN_KAFKA_PASSWORD_FILE: '',
  },
  connection: { brokers },
})
