import { recordKeyOf } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { Transaction } from '@mingxin/persistence'
import type { Claim } from '../domain/claim.ts'
import type { Version } from '../domain/decide.ts'
import type { RecordState } from '../domain/record-state.ts'
import { toldNamesOf } from '../domain/told-names.ts'
import type { Waiting } from '../domain/waiting.ts'
import { heldFor, provisionalOf, type WaitedFor } from './waiting.ts'

/** What was seen to wait before anything was locked, and what was looked for. */
export interface SeenWaiting extends WaitedFor {
  readonly claims: readonly Claim[]
  readonly keys: ReadonlySet<string>
}

type LookUp = (tx: Transaction, claims: readonly Claim[]) => Promise<{ readonly ids: readonly string[] }>

/**
 * Finds what waits for the names or the subjects, without locking: so all that it may lead to can be locked together with
 * the rest, in one order. A registration among it tells names itself, and what waits for those is found as well.
 */
export async function findWaiting(tx: Transaction, looked: WaitedFor, lookUp: LookUp): Promise<SeenWaiting> {
  let seen = await see(tx, looked)
  for (let known = 0; seen.registrations.length > known; ) {
    known = seen.registrations.length
    const { ids } = await lookUp(tx, seen.registrations.map(claimIn))
    const names = [...new Set([...seen.names, ...seen.registrations.flatMap(toldNamesOf)])]
    seen = await see(tx, { names, subjectIds: [...new Set([...seen.subjectIds, ...ids])] })
  }
  return seen
}

async function see(tx: Transaction, looked: WaitedFor): Promise<SeenWaiting & { readonly registrations: Version[] }> {
  const held = await heldFor(tx, looked, false)
  const provisional = await provisionalOf(tx, looked.subjectIds, false)
  const versions = [...held.waiting, ...provisional.waiting].map(({ version }) => version)
  return {
    ...looked,
    claims: versions.map(claimIn),
    keys: new Set(versions.map(keyOf)),
    registrations: versions.filter(({ record }) => record.kind === 'REGISTRATION'),
  }
}

const claimIn = ({ claim }: Version): Claim => claim
const keyOf = ({ record }: Version): string => `${recordKeyOf(record)} ${record.version}`

/**
 * Reads it again under the locks of the subjects, and locks the records. Rejects with `database.conflict` where that is not
 * what was seen: what came in between leads to subjects that nobody locked, and what another transaction holds it may
 * decide without the names of this one. Begun anew, this one comes after the other.
 */
export async function lockWaiting(
  tx: Transaction,
  seen: SeenWaiting,
): Promise<{ readonly waiting: Waiting; readonly states: readonly RecordState[] }> {
  const held = await heldFor(tx, seen, true)
  const provisional = await provisionalOf(tx, seen.subjectIds, true)
  const locked = [...held.waiting, ...provisional.waiting].map(({ version }) => keyOf(version))
  if (locked.length !== seen.keys.size || locked.some((key) => !seen.keys.has(key))) {
    throw new AppError('database.conflict', { detail: 'what waits for a name changed meanwhile' })
  }
  return {
    waiting: { held: held.waiting, provisional: provisional.waiting },
    states: [...provisional.states, ...held.states],
  }
}
