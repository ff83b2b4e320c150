import type { Queryable } from '@mingxin/persistence'

export interface Gauges {
  readonly waiting: number
  readonly failingLanes: number
  readonly oldestSeconds: number
  readonly healthy: number
  readonly failingReceivers: number
  readonly disabled: number
}

const READ = `WITH line AS (
    SELECT count(*) AS waiting, coalesce(extract(epoch FROM clock_timestamp() - min(since)), 0)::float8 AS "oldestSeconds"
      FROM waiting
  ), stuck AS (
    SELECT count(*) AS "failingLanes" FROM lanes WHERE failures > 0
  ), receivers AS (
    SELECT count(*) FILTER (WHERE state = 'active' AND failing_since IS NULL) AS healthy,
           count(*) FILTER (WHERE state = 'active' AND failing_since IS NOT NULL) AS "failingReceivers",
           count(*) FILTER (WHERE state = 'disabled') AS disabled
      FROM subscriptions WHERE protocol = 'WEBHOOK'
  )
  SELECT * FROM line, stuck, receivers`

/** What the gauges show, counted. */
export async function readGauges(database: Queryable): Promise<Gauges> {
  const [read] = (await database.query<Gauges>(READ)).rows
  if (!read) throw new TypeError('a count returned no row')
  return read
}
