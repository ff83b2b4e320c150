import kafkajs, { type LogEntry } from 'kafkajs'
import type { KafkaConnection } from '../driver.ts'

/** Below it the library writes a line or two per request. */
export const LOG_LEVEL = kafkajs.logLevel.WARN

/**
 * The library logs as errors what it also rejects with, and what passes by itself. Whoever called decides what a
 * rejection means; the line itself is a detail.
 */
export const createLogCreator = (log: KafkaConnection['log']) => () => (entry: LogEntry) => {
  const { message, timestamp: _, logger: __, stack: ___, ...facts } = entry.log
  log('debug', message, { client: 'kafkajs', part: entry.namespace, ...facts })
}
