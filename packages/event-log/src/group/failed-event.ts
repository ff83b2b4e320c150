import { isAppError } from '@mingxin/errors'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import { databaseCode } from '@mingxin/persistence'
import type { LogEvent } from '../port.ts'
import type { StoredEvent } from './feed.ts'

/** An event that could not be handled, and why. */
export type FailedEvent = StoredEvent<LogEvent> & { readonly error: unknown }

const REASON_LENGTH_MAX = 2_000

/** A code to count by and a sentence to read, which goes to desks, audit trails and Kafka: without ids of persons. */
export function describeFailure(error: unknown): { code: string; reason: string } {
  if (isAppError(error)) return { code: error.code, reason: sentence(error.message) }
  if (error instanceof Error) return { code: databaseCode(error) || error.name, reason: sentence(error.message) }
  return { code: 'unknown', reason: sentence(String(error)) }
}

// Masked before it is cut to its length: half an id is not found to be one.
const sentence = (text: string): string =>
  maskPersonIdsIn(text.slice(0, 2 * REASON_LENGTH_MAX)).slice(0, REASON_LENGTH_MAX)
