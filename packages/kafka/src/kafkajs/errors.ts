import { isUntrusted, refused, unavailable } from '../failures.ts'

/** Failures of a connection, by the names kafkajs gives them. */
const UNAVAILABLE: ReadonlySet<string> = new Set([
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSLockTimeout',
])

const REFUSED: ReadonlySet<string> = new Set(['KafkaJSSASLAuthenticationError', 'KafkaJSServerDoesNotSupportApiKey'])

/** What a failed connection or request of kafkajs means. An unknown error is a bug and stays as it is. */
export function explain(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('kafkajs failed', { cause: error })
  if (REFUSED.has(error.name) || isUntrusted(error)) return refused(error.message, error)
  if (UNAVAILABLE.has(error.name)) return unavailable(error.message, error)
  return error
}
