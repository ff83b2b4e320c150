export { ensureKafkaJars, type JarOptions, kafkaVersion } from './jars.ts'
export { findJava, type Java } from './java.ts'
export { type LocalKafka, type LocalKafkaNode, type LocalKafkaOptions, startLocalKafka } from './local-kafka.ts'
export { runKafkaTool } from './tools.ts'
