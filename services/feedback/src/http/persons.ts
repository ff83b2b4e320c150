import { AppError } from '@mingxin/errors'
import type { Call } from '@mingxin/http'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { Database } from '@mingxin/persistence'
import type { Entry } from '../store/entries.ts'
import { keepQuery } from '../store/query-log.ts'

/** Somebody reads what he need not act on. */
export interface Reading extends Pick<Call, 'principal' | 'requestId'> {
  readonly operation: string
  readonly purpose: string | undefined
  readonly askedAt: Date
}

export type Subject = Pick<Entry, 'subjectId' | 'subjectKind'>

/**
 * Lets what is about one subject go out: about a natural person only when a purpose is given, and then it is kept first
 * who asked. Throws `request.purpose-required`.
 */
export async function admitTo(
  { subjectId, subjectKind }: Subject,
  { purpose, ...reading }: Reading,
  database: Database,
): Promise<void> {
  if (subjectKind !== 'NATURAL_PERSON') return
  if (purpose === undefined) throw new AppError('request.purpose-required')
  await keepReading({ ...reading, purpose }, subjectId, database)
}

/** Whether natural persons show in a list: when a purpose is given, and then it is kept first who asked. */
export async function admitToList({ purpose, ...reading }: Reading, database: Database): Promise<boolean> {
  if (purpose === undefined) return false
  await keepReading({ ...reading, purpose }, undefined, database)
  return true
}

// Written outside the snapshot of the reading, which is read only, and durable before anything of it is answered.
async function keepReading(
  { principal, requestId, operation, purpose, askedAt }: Reading & { readonly purpose: string },
  subjectId: string | undefined,
  database: Database,
): Promise<void> {
  const { clientId, organisation } = principal
  const who = { clientId, organisationCode: organisation.code, requestId }
  await keepQuery(database, { askedAt, ...who, operation, purpose: maskPersonIdsIn(purpose), subjectId })
}
