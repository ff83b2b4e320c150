import { get } from 'node:http'
import { kafkaVersion } from '@mingxin/local-kafka'
import { freePortRange } from '../free-ports.ts'

const PING_TIMEOUT_MS = 1_000

/** Whether a Docker engine answers where DOCKER_HOST, or else the usual socket, says. */
export function dockerAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  const engine = URL.parse(env.DOCKER_HOST || 'unix:///var/run/docker.sock')
  if (!engine) return Promise.resolve(false)
  const isSocket = engine.protocol === 'unix:'
  const where = isSocket ? { socketPath: engine.pathname } : { host: engine.hostname, port: engine.port }
  return new Promise((resolve) => {
    const request = get({ ...where, path: '/_ping', timeout: PING_TIMEOUT_MS }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('error', () => resolve(false)).on('timeout', () => request.destroy())
  })
}

/** The broker of Apache Kafka's own image, by testcontainers, which is loaded for this alone. */
export async function startDockerKafka(): Promise<{ broker: string; stop(): Promise<void> }> {
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers')
  const { host } = (await getContainerRuntimeClient()).info.containerRuntime
  // Chosen beforehand: a broker tells its clients where it is, and cannot learn that from Docker.
  const port = await freePortRange(1)
  const container = await new GenericContainer(`apache/kafka:${kafkaVersion()}`)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment(environmentFor(`${host}:${port}`))
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start()
  return { broker: `${host}:${port}`, stop: async () => void (await container.stop()) }
}

// The settings of packages/local-kafka that matter to tests. The broker speaks to itself inside the container.
const environmentFor = (address: string): Record<string, string> => ({
  KAFKA_NODE_ID: '1',
  KAFKA_PROCESS_ROLES: 'broker,controller',
  KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
  KAFKA_LISTENERS: 'CLIENT://:9092,CONTROLLER://:9093,BROKER://:9094',
  KAFKA_ADVERTISED_LISTENERS: `CLIENT://${address},BROKER://localhost:9094`,
  KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT,BROKER:PLAINTEXT',
  KAFKA_INTER_BROKER_LISTENER_NAME: 'BROKER',
  KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
  KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
  KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
  KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR: '1',
  KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR: '1',
  KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
})
