import type { Queryable, Statement } from '@mingxin/persistence'

const ENTER = `INSERT INTO push_workers (worker_id, lease_until) VALUES ($1, clock_timestamp() + $2::interval)`
const RENEW: Statement = {
  name: 'push-workers-renew',
  text: `UPDATE push_workers SET lease_until = clock_timestamp() + $2::interval
          WHERE worker_id = $1 AND lease_until > clock_timestamp()`,
}
const LEAVE = 'DELETE FROM push_workers WHERE worker_id = $1'
const BURY = 'DELETE FROM push_workers WHERE lease_until < clock_timestamp()'

// SKIP LOCKED, because a lane that is locked is being looked after; the next sweep finds it if not.
const FREE: Statement = {
  name: 'lanes-free',
  text: `WITH orphaned AS (
           SELECT subscription_id, subject_id FROM lanes l
            WHERE owner IS NOT NULL AND NOT EXISTS (SELECT FROM push_workers w WHERE w.worker_id = l.owner)
            ORDER BY subscription_id, subject_id FOR UPDATE SKIP LOCKED
         )
         UPDATE lanes l SET owner = NULL, claim = NULL FROM orphaned o
          WHERE l.subscription_id = o.subscription_id AND l.subject_id = o.subject_id`,
}

const intervalOf = (ms: number): string => `${ms} milliseconds`

export async function enterWorker(database: Queryable, workerId: string, leaseMs: number): Promise<void> {
  await database.query(ENTER, [workerId, intervalOf(leaseMs)])
}

/** False when the lease has run out: the worker owns nothing any more and must come in under another id. */
export async function renewWorker(database: Queryable, workerId: string, leaseMs: number): Promise<boolean> {
  return (await database.query(RENEW, [workerId, intervalOf(leaseMs)])).count > 0
}

export async function leaveWorker(database: Queryable, workerId: string): Promise<void> {
  await database.query(LEAVE, [workerId])
}

/** Frees the lanes of workers whose lease ran out or who left; returns how many. */
export async function freeOrphanedLanes(database: Queryable): Promise<number> {
  await database.query(BURY)
  return (await database.query(FREE)).count
}
