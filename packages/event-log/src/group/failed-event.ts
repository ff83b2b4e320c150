import { isAppError } from '@mingxin/errors'
import { databaseCode } from '@mingxin/persistence'
import type { LogEvent } from '../port.ts'
import type { StoredEvent } from './feed.ts'

/** An event that could not be handled, and why. */
export type FailedEvent = StoredEvent<LogEvent> & { readonly error: unknown }

/** A code to count by and a sentence to read. */
export function describeFailure(error: unknown): { code: string; reason: string } {
  if (isAppError(error)) return { code: error.code, reason: error.message }
  if (error instanceof Error) return { code: databaseCode(error) || error.name, reason: error.message.slice(0, 2_000) }
  return { code: 'unknown', reason: String(error).slice(0, 2_000) }
}
