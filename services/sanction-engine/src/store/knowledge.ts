import { AppError } from '@mingxin/errors'
import { orm, type Queryable, type Statement, type Transaction } from '@mingxin/persistence'
import { knowledge } from './tables.ts'

const RECORD_NOW: Statement = {
  name: 'engine-record-now',
  text: 'SELECT recorded_at, pack FROM record_now()',
}

/**
 * The instant under which this transaction records what it finds out. Holds the clock until the transaction ends, so that
 * everything recorded earlier is visible to it. Rejects with `rule.pack-superseded` when another pack judges by now.
 */
export async function recordNow(tx: Transaction, pack: string): Promise<Date> {
  const clock = await tick(tx)
  if (clock.pack !== pack) throw new AppError('rule.pack-superseded', { retryAfterSeconds: 5 })
  return clock.recorded_at
}

interface Clock {
  recorded_at: Date
  pack: string | null
}

async function tick(tx: Transaction): Promise<Clock> {
  const [clock] = (await tx.query<Clock>(RECORD_NOW)).rows
  if (clock === undefined) throw new AppError('internal', { detail: 'the clock of knowledge is missing' })
  return clock
}

const ADOPT = 'UPDATE knowledge SET pack = $1, is_adopted = false'
const FINISH = 'UPDATE knowledge SET is_adopted = true WHERE pack = $1'
const KEEP_PACK = 'INSERT INTO rule_packs (hash, adopted_at, documents) VALUES ($1, $2, $3)'

/**
 * Makes a pack the one that judges from now on. True while not everybody has been judged by it, be it that it is new or
 * that whoever adopted it did not come to an end.
 */
export async function adoptPack(tx: Transaction, hash: string, documents: object): Promise<boolean> {
  const [judging] = await orm(tx).select().from(knowledge).for('update')
  if (judging?.pack === hash) return !judging.isAdopted
  const { recorded_at } = await tick(tx)
  await tx.query(ADOPT, [hash])
  await tx.query(KEEP_PACK, [hash, recorded_at, JSON.stringify(documents)])
  return true
}

/** Everybody has been judged by this pack, unless another one took its place meanwhile. */
export async function finishAdoption(tx: Transaction, hash: string): Promise<void> {
  await tx.query(FINISH, [hash])
}

/** The pack that judges now. */
export async function currentPack(database: Queryable): Promise<string | null> {
  const [judging] = await orm(database).select().from(knowledge)
  return judging?.pack ?? null
}
