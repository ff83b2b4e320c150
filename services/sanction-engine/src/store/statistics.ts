import type { BusinessDate, sanctionEngineOperations } from '@mingxin/contracts'
import type { Database } from '@mingxin/persistence'

type Statistics = sanctionEngineOperations.ReadEngineStatisticsReply

const COUNT = `
SELECT (SELECT count(*) FROM records WHERE is_attached) AS records,
       (SELECT json_object_agg(state, n) FROM (
          SELECT entry_state_on(state, in_force, suspended, proposed, $1) AS state, count(*) AS n
            FROM entry_revisions WHERE superseded_at = 'infinity' GROUP BY 1) AS e) AS entries,
       (SELECT json_object_agg(state, n) FROM (
          SELECT CASE WHEN state = 'lifted' THEN 'lifted'
                      WHEN valid @> $1 THEN 'in-force'
                      WHEN paused @> $1 THEN 'suspended'
                      WHEN upper_inf(valid + paused) OR upper(valid + paused) > $1 THEN 'not-yet'
                      ELSE 'expired' END AS state, count(*) AS n
            FROM dispatch_revisions WHERE superseded_at = 'infinity' AND state <> 'lapsed' GROUP BY 1) AS d) AS measures`

type Counts = { readonly [state: string]: number }

/** Counts rows: how entries and dispatched measures stand on a day, as it is known now. */
export async function countAll(database: Database, day: BusinessDate): Promise<Statistics> {
  const [row] = (
    await database.query<{ records: number; entries: Counts | null; measures: Counts | null }>(COUNT, [day])
  ).rows
  const [entries, measures] = [row?.entries ?? {}, row?.measures ?? {}]
  return {
    records: row?.records ?? 0,
    listEntries: {
      opened: sum(entries),
      proposed: entries.proposed ?? 0,
      inForce: entries['in-force'] ?? 0,
      suspended: entries.suspended ?? 0,
      closed: entries.closed ?? 0,
      expired: entries.expired ?? 0,
      notYet: entries['not-yet'] ?? 0,
    },
    measures: {
      dispatched: sum(measures),
      inForce: measures['in-force'] ?? 0,
      suspended: measures.suspended ?? 0,
      lifted: measures.lifted ?? 0,
      expired: measures.expired ?? 0,
      notYet: measures['not-yet'] ?? 0,
    },
  }
}

const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0)
