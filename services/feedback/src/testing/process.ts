import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { freePortRange } from '@mingxin/testing'
import type { FeedbackConfig } from '../config.ts'

/** The service as a process of its own, which can be killed, frozen and thawed. */
export interface ServiceProcess {
  readonly pid: number
  /** Ends it with SIGKILL: nothing of it gets a chance to tidy up. */
  kill(): Promise<void>
  /** Asks it to stop, and returns its exit code. */
  stop(): Promise<number | null>
  freeze(): void
  thaw(): void
}

/** Starts the service as it runs in production, and waits until it is ready. */
export async function startProcess(config: FeedbackConfig): Promise<ServiceProcess> {
  const env = {
    PATH: process.env.PATH,
    MINGXIN_DATABASE_URL: config.databaseUrl,
    MINGXIN_PORT: String(await freePortRange(1)),
    MINGXIN_ISSUER: config.issuer,
    MINGXIN_JWKS_URL: config.jwksUrl,
    MINGXIN_KEYS_FILE: config.keysFile,
    MINGXIN_LOG_LEVEL: 'error',
    MINGXIN_WEBHOOK_TIMEOUT_MS: String(config.webhookTimeoutMs),
    MINGXIN_PUSH_LEASE_MS: String(config.pushLeaseMs),
    ...kafkaEnvironment(config),
  }
  const child = fork(path.join(import.meta.dirname, '../main.ts'), { env })
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the service did not start'))),
  ])
  return controls(child)
}

const kafkaEnvironment = (config: FeedbackConfig): NodeJS.ProcessEnv => ({
  MINGXIN_KAFKA_BROKERS: config.kafkaBrokers?.join(',') ?? '',
  MINGXIN_KAFKA_TOPIC_PREFIX: config.kafkaTopicPrefix,
  MINGXIN_KAFKA_TLS: config.kafkaTls,
  MINGXIN_KAFKA_CA_FILE: config.kafkaCaFile,
  MINGXIN_KAFKA_SASL_MECHANISM: config.kafkaSaslMechanism,
  MINGXIN_KAFKA_USERNAME: config.kafkaUsername,
  MINGXIN_KAFKA_PASSWORD: config.kafkaPassword,
})

function controls(child: ChildProcess): ServiceProcess {
  const exited = once(child, 'exit')
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await exited
    return child.exitCode
  }
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
  }
}
