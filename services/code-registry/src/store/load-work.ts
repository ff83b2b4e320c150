import { AppError } from '@mingxin/errors'
import { type Transaction, together } from '@mingxin/persistence'
import type { Claim } from '../domain/claim.ts'
import { type Code, codeKey, codeQuery, isNational } from '../domain/codes.ts'
import { isOfRegister } from '../domain/register-codes.ts'
import { type Loaded, RegistryView } from '../domain/registry-view.ts'
import { Work } from '../domain/work.ts'
import { holdersOf } from './codes.ts'
import { findWaiting, lockWaiting } from './load-waiting.ts'
import { lockNames } from './lock-names.ts'
import { namedLike } from './names.ts'
import { lockRecords, type RecordId } from './record-states.ts'
import { lockSubjects } from './subjects.ts'

export interface WorkPlan {
  readonly records: readonly RecordId[]
  readonly claims: readonly Claim[]
  /** Names that registrars tell: what waits for one of them is needed too. */
  readonly toldNames?: readonly string[]
  /** Subjects that are needed whatever the claims lead to. */
  readonly subjectIds?: readonly string[]
}

/**
 * Reads what a page of work needs and locks it, in one order for everybody: its records, the names it looks for or tells,
 * every subject it may touch, and last what waits for the names. A number of statements that the size of the page does not
 * change. Rejects with `database.conflict` where another transaction changed something in between.
 */
export async function loadWork(tx: Transaction, plan: WorkPlan): Promise<Work> {
  const { records, claims, toldNames = [], subjectIds = [] } = plan
  const states = await lockRecords(tx, records)
  await lockNames(tx, { asked: [...namesOf(claims), ...registerKeysOf(claims)], told: toldNames })
  const tied = states.flatMap(({ standing }) => (standing.state === 'attached' ? [standing.subjectId] : []))
  const around = await lookUp(tx, claims)
  const ids = [...tied, ...subjectIds, ...around.ids]
  if (toldNames.length === 0) return new Work(await lockView(tx, ids, around.named), states)
  const seen = await findWaiting(tx, { names: toldNames, subjectIds: ids }, lookUp)
  const more = await lookUp(tx, seen.claims)
  const view = await lockView(tx, [...ids, ...more.ids], new Map([...around.named, ...more.named]))
  const { waiting, states: known } = await lockWaiting(tx, seen)
  return new Work(view, [...known, ...states], waiting)
}

interface LookedUp {
  readonly ids: readonly string[]
  readonly named: Loaded['named']
}

/** Whom the claims may lead to, as it is before anybody is locked. */
async function lookUp(tx: Transaction, claims: readonly Claim[]): Promise<LookedUp> {
  if (claims.length === 0) return { ids: [], named: new Map() }
  const [holders, named] = await together(holdersOf(tx, codesOf(claims).map(codeQuery)), namedLike(tx, namesOf(claims)))
  return { ids: [...holders, ...[...named.values()].flatMap((one) => one.subjectIds)], named }
}

async function lockView(tx: Transaction, ids: readonly string[], named: Loaded['named']): Promise<RegistryView> {
  const subjects = await lockSubjects(tx, ids)
  // Between the look-up and the lock a subject can have been merged; then what was looked up is no longer true.
  if (subjects.some(({ mergedInto }) => mergedInto !== undefined)) {
    throw new AppError('database.conflict', { detail: 'a subject was merged meanwhile' })
  }
  return new RegistryView({ subjects, named })
}

const codesOf = (claims: readonly Claim[]): Code[] => [
  ...new Map(claims.flatMap(({ codes }) => codes.map((code) => [codeKey(code), code] as const))).values(),
]

/** Names are asked only where no code identifies by itself. */
function namesOf(claims: readonly Claim[]): string[] {
  const nameless = claims.filter(({ codes, kind }) => !codes.some(isNational) && kind !== 'NATURAL_PERSON')
  return [...new Set(nameless.flatMap(({ normalName }) => normalName ?? []))]
}

/** Numbers of which others may hold like ones, by another place or name. */
const registerKeysOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ codes }) => codes.filter(isOfRegister).map(codeKey))
