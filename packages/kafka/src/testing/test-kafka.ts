import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalKafka, type LocalKafkaOptions, startLocalKafka } from '@mingxin/local-kafka'
import type { KafkaConnection } from '../driver.ts'

/** A Kafka of its own for tests that kill it. */
export async function startTestKafka(options: Omit<LocalKafkaOptions, 'home'> = {}): Promise<LocalKafka> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-kafka-test-'))
  const kafka = await startLocalKafka({ ...options, home })
  return {
    ...kafka,
    async stop() {
      await kafka.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

export const connectionTo = (brokers: readonly string[]): KafkaConnection => ({
  brokers,
  clientId: 'mingxin-test',
  log: () => undefined,
})
