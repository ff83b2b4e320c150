import type { Queryable, Statement } from '@mingxin/persistence'

const PREFER: Statement = {
  name: 'lookups-prefer',
  text: `SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
                set_config('enable_seqscan', 'off', true)`,
}

/**
 * Makes the statements of this transaction find rows by their keys. They name a few rows of tables that are empty at one
 * time and large at another; a plan that was made while they were empty would scan them whole, and is kept.
 */
export async function preferLookups(tx: Queryable): Promise<void> {
  await tx.query(PREFER)
}

const PASSING: Statement = { name: 'commit-passing', text: `SELECT set_config('synchronous_commit', 'off', true)` }

/** Commits this transaction without waiting for the disk: for what a crash may undo without harm. */
export async function commitWithoutWaiting(tx: Queryable): Promise<void> {
  await tx.query(PASSING)
}
