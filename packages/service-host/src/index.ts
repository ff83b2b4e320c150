export { assertFitsContract, type CreditLogOptions, createCreditLog, schemaOf } from './credit-log.ts'
export { createHost, type Host, type HostConfig, type HostOptions } from './host.ts'
export {
  assertKafkaSettings,
  type KafkaConfig,
  type KafkaUse,
  kafkaSettings,
  kafkaUse,
  withoutKafka,
} from './kafka-settings.ts'
export { kafkaTopics, type TopicNames } from './kafka-topics.ts'
export { generateInstallationKeys, type InstallationKeys, openKeys } from './keys.ts'
export type { SecretBox } from './secret-box.ts'
export { hostSettings } from './settings.ts'
