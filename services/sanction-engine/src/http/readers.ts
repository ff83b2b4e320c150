import type { Principal } from '@mingxin/access'
import { AppError } from '@mingxin/errors'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { ReadDepartment } from '../department.ts'
import type { QueryLog } from '../query-log.ts'
import type { Question } from '../question.ts'
import type { Found, LookUp } from '../store/checks.ts'

/** What the lists need to know who is asked about, and to keep that it was asked. */
export interface Readers {
  readonly questionOf: (code: string) => Question
  readonly find: (lookUp: LookUp) => Promise<Found>
  readonly queryLog: QueryLog
  readonly readDepartment: ReadDepartment
  readonly now: () => number
  readonly today: () => string
}

export interface Reading {
  readonly operation: string
  readonly principal: Principal
  readonly requestId: string
  readonly purpose: string | undefined
}

/**
 * The subject of a list's question; null when nobody is known by the code. Rejects as a check does: an ambiguous code, a
 * person without a purpose.
 */
export async function subjectOfCode(
  code: string,
  { principal, purpose }: Reading,
  readers: Readers,
): Promise<string | null> {
  const question = readers.questionOf(code)
  if (question.isPersonal && purpose === undefined) throw new AppError('request.purpose-required')
  const { key, widerKey, subjectId } = question
  const lookUp = { key, widerKey, subjectId, level: principal.level, asOf: readers.today(), knownAt: undefined }
  const found = await readers.find(lookUp)
  if (found.holders > 1) throw new AppError('subject.ambiguous')
  if (found.subject?.kind === 'NATURAL_PERSON' && purpose === undefined) throw new AppError('request.purpose-required')
  return found.subject?.subjectId ?? null
}

/** Keeps, before the answer goes out, that somebody looked at entries of natural persons, and why. */
export async function keepReading(
  { operation, principal, requestId, purpose }: Reading,
  subjectId: string | undefined,
  { queryLog, now }: Readers,
): Promise<void> {
  await queryLog.addNow({
    askedAt: now(),
    clientId: principal.clientId,
    organisationCode: principal.organisation.code,
    requestId,
    operation,
    isPersonal: true,
    purpose: purpose && maskPersonIdsIn(purpose),
    item: undefined,
    department: undefined,
    subjectId,
    decision: undefined,
  })
}
