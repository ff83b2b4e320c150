import type { Queryable } from '@mingxin/persistence'

const AFFECTED = `SELECT DISTINCT department_name AS name FROM subscriptions s
  WHERE state = 'active' OR EXISTS (SELECT FROM waiting w WHERE w.subscription_id = s.subscription_id)
  ORDER BY name`

/** Names of the departments that are to be told of measures: those subscribed, and those for which something waits. */
export async function affectedDepartments(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(AFFECTED)
  return rows.map(({ name }) => name)
}
