import { setTimeout as wait } from 'node:timers/promises'
import type { KafkaDriver } from '@mingxin/kafka'

const POLL_MS = 20

/** Records of a topic that are on all in-sync replicas. */
export async function acknowledged(driver: KafkaDriver, topic: string): Promise<number> {
  const ends = await driver.watermarks(topic)
  return [...ends.values()].reduce((sum, { end }) => sum + end, 0)
}

/** Resolves when that many records of the topic are on all in-sync replicas. */
export async function untilAcknowledged(driver: KafkaDriver, topic: string, count: number): Promise<void> {
  while ((await acknowledged(driver, topic)) < count) await wait(POLL_MS)
}
