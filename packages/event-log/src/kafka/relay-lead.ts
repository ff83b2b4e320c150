import { randomUUID } from 'node:crypto'
import { AppError } from '@mingxin/errors'
import type { Database, Transaction } from '@mingxin/persistence'
import { RELAY } from './relay-status.ts'

const TAKE = `UPDATE log_positions SET owner = $3, generation = generation + 1, lease_until = clock_timestamp() + interval '30 seconds'
  WHERE group_name = $1 AND topic = $2`
const GIVE_BACK = `UPDATE log_positions SET owner = NULL, lease_until = NULL, generation = generation + 1
  WHERE group_name = $1 AND topic = $2 AND owner = $3 AND lease_until > clock_timestamp()`

/**
 * Does something while nobody relays. The old leader loses its lead first, and a page it may still hold was read before
 * that: it holds nothing that is appended later. `work` runs in the transaction that lets somebody lead again, so either
 * both happened or neither. Rejects with `event-log.fenced` when it took too long.
 */
export async function withoutRelay(database: Database, work: (tx: Transaction) => Promise<void>): Promise<void> {
  const owner = `operations-${randomUUID()}`
  await database.query(TAKE, [RELAY.group, RELAY.topic, owner])
  await database.transaction(async (tx) => {
    await work(tx)
    const { count } = await tx.query(GIVE_BACK, [RELAY.group, RELAY.topic, owner])
    if (count === 0) throw new AppError('event-log.fenced', { detail: 'the relay has another leader; try again' })
  })
}
