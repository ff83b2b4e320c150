import type { Queryable } from '@mingxin/persistence'

const FORGET = {
  name: 'portal_forget_assertions',
  text: 'DELETE FROM spent_assertions WHERE expires_at < clock_timestamp()',
}
const SPEND = {
  name: 'portal_spend_assertion',
  text: `INSERT INTO spent_assertions (assertion_id, expires_at)
         VALUES ($1, clock_timestamp() + make_interval(secs => $2)) ON CONFLICT DO NOTHING`,
}

/** Marks an assertion as used. False when it was used before, also by a request that runs at the same time. */
export async function spendAssertion(database: Queryable, assertionId: string, ttlSeconds: number): Promise<boolean> {
  await database.query(FORGET)
  const { count } = await database.query(SPEND, [assertionId, ttlSeconds])
  return count === 1
}
