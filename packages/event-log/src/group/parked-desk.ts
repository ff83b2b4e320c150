import { type Database, textArray } from '@mingxin/persistence'
import type { ParkedCounts } from '../lag/reading.ts'
import type { Actor, FailureCount, ParkedEvent, ParkedSelection, ParkedSummary, Redriven } from '../port.ts'
import { type AuditedEvent, type AuditPlace, audit } from './parked-audit.ts'

/** Re-drives that an event may fail before it is left out of those that do not name it. */
export const REPLAYS_MAX = 5

const KEYS_MAX = 100

// The first attempt is no re-drive.
const QUARANTINED = "(state = 'failed' AND attempts > $3)"

const COLUMNS = `position, key, type, time, state, code, reason, attempts, greatest(attempts - 1, 0) AS replays,
  ${QUARANTINED} AS "isQuarantined", parked_at AS "parkedAt", redrive_at IS NOT NULL AS "redriveRequested"`
const LIST = `SELECT ${COLUMNS} FROM log_parked
  WHERE group_name = $1 AND topic = $2 AND position > $4 ORDER BY position LIMIT $5`
const DATA = 'SELECT data FROM log_parked WHERE group_name = $1 AND topic = $2 AND position = $3'
const COUNTS =
  'SELECT count(DISTINCT key) AS keys, count(*) AS events FROM log_parked WHERE group_name = $1 AND topic = $2'
const SUMMARY = `SELECT count(DISTINCT key) AS keys, count(*) AS events,
    count(*) FILTER (WHERE state = 'failed') AS "failedEvents",
    count(DISTINCT key) FILTER (WHERE ${QUARANTINED}) AS "quarantinedKeys",
    count(DISTINCT key) FILTER (WHERE redrive_at IS NOT NULL) AS "requestedKeys",
    min(parked_at) AS "oldestAt"
  FROM log_parked WHERE group_name = $1 AND topic = $2`
const REASONS = `SELECT code, count(*) AS events, count(DISTINCT key) AS keys,
    count(*) FILTER (WHERE ${QUARANTINED}) AS quarantined,
    (array_agg(reason ORDER BY tried_at DESC))[1] AS reason
  FROM log_parked WHERE group_name = $1 AND topic = $2 AND state = 'failed' GROUP BY code ORDER BY events DESC, code LIMIT 100`

// A key takes part as a whole, so that its events keep their order.
const SELECTED = `WITH fitting AS (
    SELECT key, count(*) AS events, bool_or(${QUARANTINED}) AND NOT $6 AS quarantined, min(position) AS first
      FROM log_parked WHERE group_name = $1 AND topic = $2 AND ($4::text[] IS NULL OR key = ANY ($4))
     GROUP BY key HAVING $5::text IS NULL OR bool_or(state = 'failed' AND code = $5)),
  taken AS (SELECT key, events, first FROM fitting WHERE NOT quarantined ORDER BY first LIMIT $7)
  SELECT coalesce((SELECT array_agg(key ORDER BY first) FROM taken), '{}') AS keys,
         coalesce((SELECT sum(events) FROM taken), 0)::bigint AS events,
         count(*) FILTER (WHERE NOT quarantined) - (SELECT count(*) FROM taken) AS "left",
         count(*) FILTER (WHERE quarantined) AS quarantined
    FROM fitting`
const REQUEST = `UPDATE log_parked SET redrive_at = clock_timestamp(), redrive_by = $4, redrive_why = $5
  WHERE group_name = $1 AND topic = $2 AND key = ANY ($3) RETURNING position, key`
const DISCARD = `DELETE FROM log_parked WHERE group_name = $1 AND topic = $2 AND position = $3 AND state = 'failed'
  RETURNING position, key, type, data`

type Listed = ParkedEvent & { code: string | null; reason: string | null }

export interface Selected extends Omit<Redriven, 'keys'> {
  readonly keys: readonly string[]
}

/** What a group parked in a topic, for the people who look at it and mend it. */
export class ParkedDesk {
  readonly #database: Database
  readonly #place: AuditPlace
  readonly #replaysMax: number

  constructor(database: Database, place: AuditPlace, replaysMax: number) {
    this.#database = database
    this.#place = place
    this.#replaysMax = replaysMax
  }

  async list(after: number, limit: number): Promise<ParkedEvent[]> {
    const { rows } = await this.#database.query<Listed>(LIST, [...this.#of(), this.#replaysMax, after, limit])
    return rows.map((row) => ({ ...row, code: row.code ?? undefined, reason: row.reason ?? undefined }))
  }

  async get(position: number): Promise<{ event: ParkedEvent; data: unknown } | undefined> {
    const [event] = await this.list(position - 1, 1)
    if (event?.position !== position) return undefined
    const { rows } = await this.#database.query<{ data: string }>(DATA, [...this.#of(), position])
    return { event, data: JSON.parse(rows[0]?.data ?? 'null') }
  }

  async counts(): Promise<ParkedCounts> {
    const { rows } = await this.#database.query<ParkedCounts>(COUNTS, this.#of())
    return rows[0] ?? { keys: 0, events: 0 }
  }

  async summary(): Promise<ParkedSummary> {
    const values = [...this.#of(), this.#replaysMax]
    const [summary, reasons] = await Promise.all([
      this.#database.query<Omit<ParkedSummary, 'reasons'> & { oldestAt: Date | null }>(SUMMARY, values),
      this.#database.query<FailureCount>(REASONS, values),
    ])
    const [counted] = summary.rows
    if (!counted) return NOTHING
    return { ...counted, oldestAt: counted.oldestAt ?? undefined, reasons: reasons.rows }
  }

  /** The keys a selection means at present, those parked first. */
  async select({ keys, code, max = KEYS_MAX, force = false }: ParkedSelection): Promise<Selected> {
    const named = keys === undefined ? null : textArray(keys)
    const isForced = force && keys !== undefined
    const values = [...this.#of(), this.#replaysMax, named, code ?? null, isForced, max]
    const { rows } = await this.#database.query<Selected>(SELECTED, values)
    return rows[0] ?? { keys: [], events: 0, left: 0, quarantined: 0 }
  }

  /** Marks keys for re-drive; returns how many events they have. */
  request(keys: readonly string[], by: Actor): Promise<number> {
    return this.#database.transaction(async (tx) => {
      const values = [...this.#of(), textArray(keys), by.actor, by.reason]
      const { rows } = await tx.query<AuditedEvent>(REQUEST, values)
      await audit(tx, this.#place, rows, 'redrive-requested', by)
      return rows.length
    })
  }

  /** Removes one failed event for good; false when there is none. */
  discard(position: number, by: Actor): Promise<boolean> {
    return this.#database.transaction(async (tx) => {
      const { rows } = await tx.query<AuditedEvent & { type: string; data: string }>(DISCARD, [...this.#of(), position])
      const [row] = rows
      if (!row) return false
      const discarded = JSON.stringify({ type: row.type, data: JSON.parse(row.data) })
      await audit(tx, this.#place, [row], 'discarded', by, discarded)
      return true
    })
  }

  #of(): [string, string] {
    return [this.#place.group, this.#place.topic]
  }
}

const NOTHING: ParkedSummary = {
  keys: 0,
  events: 0,
  failedEvents: 0,
  quarantinedKeys: 0,
  requestedKeys: 0,
  oldestAt: undefined,
  reasons: [],
}
