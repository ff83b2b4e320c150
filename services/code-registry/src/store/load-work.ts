import { AppError } from '@mingxin/errors'
import { type Transaction, together } from '@mingxin/persistence'
import type { Claim } from '../domain/claim.ts'
import { type Code, codeKey, codeQuery } from '../domain/codes.ts'
import { RegistryView } from '../domain/registry-view.ts'
import { Work } from '../domain/work.ts'
import { holdersOf } from './codes.ts'
import { namedLike } from './names.ts'
import { lockRecords, type RecordId } from './record-states.ts'
import { lockSubjects } from './subjects.ts'

export interface WorkPlan {
  readonly records: readonly RecordId[]
  readonly claims: readonly Claim[]
  /** Subjects that are needed whatever the claims lead to. */
  readonly subjectIds?: readonly string[]
}

/**
 * Reads what a page of work needs and locks it: the records, then every subject they may touch, each in one order for
 * everybody. Five statements at most, whatever the size of the page.
 */
export async function loadWork(tx: Transaction, { records, claims, subjectIds = [] }: WorkPlan): Promise<Work> {
  const [states, holders, named] = await together(
    lockRecords(tx, records),
    holdersOf(tx, codesOf(claims).map(codeQuery)),
    namedLike(tx, namesOf(claims)),
  )
  const tied = states.flatMap(({ standing }) => (standing.state === 'attached' ? [standing.subjectId] : []))
  const bearers = [...named.values()].flatMap((one) => one.subjectIds)
  const subjects = await lockSubjects(tx, [...tied, ...holders, ...bearers, ...subjectIds])
  // Between the look-up and the lock a subject can have been merged; then what was looked up is no longer true.
  if (subjects.some(({ mergedInto }) => mergedInto !== undefined)) {
    throw new AppError('database.conflict', { detail: 'a subject was merged meanwhile' })
  }
  return new Work(new RegistryView({ subjects, named }), states)
}

const codesOf = (claims: readonly Claim[]): Code[] => [
  ...new Map(claims.flatMap(({ codes }) => codes.map((code) => [codeKey(code), code] as const))).values(),
]

/** Names are asked only where no code was given. */
function namesOf(claims: readonly Claim[]): string[] {
  const nameless = claims.filter(({ codes, kind }) => codes.length === 0 && kind !== 'NATURAL_PERSON')
  return [...new Set(nameless.flatMap(({ normalName }) => normalName ?? []))]
}
