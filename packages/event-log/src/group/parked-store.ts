import { isAppError } from '@mingxin/errors'
import {
  type Database,
  databaseCode,
  int2Array,
  int8Array,
  type Queryable,
  type Transaction,
  textArray,
  timestampArray,
} from '@mingxin/persistence'
import { type EventRow, storedEvent } from '../outbox/stored-event.ts'
import { partitionOf } from '../partition.ts'
import type { Actor, LogEvent, ParkedEvent } from '../port.ts'
import type { StoredEvent } from './feed.ts'

/** An event that could not be handled, and why. */
export type FailedRow = StoredEvent<LogEvent> & { readonly error: unknown }

type Listed = ParkedEvent & { code: string | null; reason: string | null }
type Head = { key: string; redrive_by: string | null; redrive_why: string | null }

const PARK = `INSERT INTO log_parked (group_name, topic, position, partition, key, type, time, traceparent, data, state, code, reason, attempts, tried_at)
  SELECT $1, $2, e.*, $10, $11, $12, $13, CASE WHEN $10 = 'failed' THEN clock_timestamp() END
    FROM unnest($3::bigint[], $4::smallint[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::text[]) e
      ON CONFLICT (group_name, topic, position) DO NOTHING`
const AUDIT = `INSERT INTO log_parked_audit (group_name, topic, position, key, action, actor, reason, event)
  SELECT $1, $2, e.position, e.key, $5, $6, $7, $8::jsonb FROM unnest($3::bigint[], $4::text[]) AS e (position, key)`
const FAIL_AGAIN = `UPDATE log_parked SET state = 'failed', code = $4, reason = $5, attempts = attempts + 1, tried_at = clock_timestamp(),
         redrive_at = NULL, redrive_by = NULL, redrive_why = NULL
   WHERE group_name = $1 AND topic = $2 AND position = $3`
const REMOVE = `DELETE FROM log_parked WHERE group_name = $1 AND topic = $2 AND position = ANY ($3)`
const EVENT_COLUMNS = 'position, key, type, time, traceparent, data'

// A key may be tried again when somebody asked for it or when its failed head is gone and only waiting events are left.
const READY_KEYS = `SELECT key, redrive_by, redrive_why FROM (
    SELECT DISTINCT ON (key) key, state, redrive_at, redrive_by, redrive_why FROM log_parked
     WHERE group_name = $1 AND topic = $2 AND partition = ANY ($3) ORDER BY key, position) heads
   WHERE redrive_at IS NOT NULL OR state = 'waiting' LIMIT 100`
const BLOCKED_KEYS = 'SELECT DISTINCT key FROM log_parked WHERE group_name = $1 AND topic = $2 AND partition = ANY ($3)'
const DATA = 'SELECT data FROM log_parked WHERE group_name = $1 AND topic = $2 AND position = $3'
const COUNTS =
  'SELECT count(DISTINCT key) AS keys, count(*) AS events FROM log_parked WHERE group_name = $1 AND topic = $2'
const REQUEST = `UPDATE log_parked SET redrive_at = clock_timestamp(), redrive_by = $4, redrive_why = $5
   WHERE group_name = $1 AND topic = $2 AND key = $3 RETURNING ${EVENT_COLUMNS}`
const DISCARD = `DELETE FROM log_parked WHERE group_name = $1 AND topic = $2 AND position = $3 AND state = 'failed'
   RETURNING ${EVENT_COLUMNS}`
const LIST = `SELECT position, key, type, time, state, code, reason, attempts, parked_at AS "parkedAt",
         redrive_at IS NOT NULL AS "redriveRequested"
    FROM log_parked WHERE group_name = $1 AND topic = $2 AND position > $3 ORDER BY position LIMIT $4`
const EVENTS_OF_KEYS = `SELECT ${EVENT_COLUMNS} FROM log_parked
   WHERE group_name = $1 AND topic = $2 AND key = ANY ($3) ORDER BY position LIMIT $4`

/** What one group parked in one topic. */
export class ParkedStore<Event extends LogEvent> {
  readonly #database: Database
  readonly #group: string
  readonly #topic: string

  readonly #partitions: number

  constructor(database: Database, group: string, topic: string, partitions: number) {
    this.#partitions = partitions
    this.#database = database
    this.#group = group
    this.#topic = topic
  }

  /** Parks what failed with its reason, and what waits behind it. */
  async add(tx: Transaction, failed: readonly FailedRow[], waiting: readonly StoredEvent<LogEvent>[]): Promise<void> {
    for (const row of failed) {
      await this.#park(tx, [row], 'failed', row.error)
      await this.#audit(tx, [row], 'parked', { actor: this.#group, reason: describe(row.error).reason })
    }
    await this.#park(tx, waiting, 'waiting')
  }

  /** After a re-drive: what was handled leaves, what failed again says why. */
  async settle(
    tx: Transaction,
    handled: readonly StoredEvent<LogEvent>[],
    failed: readonly FailedRow[],
    by: Actor,
  ): Promise<void> {
    await tx.query(REMOVE, [this.#group, this.#topic, int8Array(handled.map(({ position }) => position))])
    await this.#audit(tx, handled, 'redriven', by)
    for (const row of failed) {
      const { code, reason } = describe(row.error)
      await tx.query(FAIL_AGAIN, [this.#group, this.#topic, row.position, code, reason])
      await this.#audit(tx, [row], 'failed-again', { actor: by.actor, reason })
    }
  }

  /** Keys of these partitions that have something parked. */
  async blockedKeys(partitions: readonly number[]): Promise<Set<string>> {
    const { rows } = await this.#database.query<{ key: string }>(BLOCKED_KEYS, [
      this.#group,
      this.#topic,
      int2Array(partitions),
    ])
    return new Set(rows.map(({ key }) => key))
  }

  /** The parked events that are to be tried again now, in order, and who asked for it. */
  async ready(partitions: readonly number[], limit: number): Promise<{ rows: StoredEvent<Event>[]; by: Actor }> {
    const heads = await this.#database.query<Head>(READY_KEYS, [this.#group, this.#topic, int2Array(partitions)])
    const [first] = heads.rows
    const by = {
      actor: first?.redrive_by ?? this.#group,
      reason: first?.redrive_why ?? 'nothing failed in front of it any more',
    }
    const keys = heads.rows.map(({ key }) => key)
    return { rows: keys.length === 0 ? [] : await this.ofKeys(this.#database, keys, limit), by }
  }

  /** The parked events of some keys, oldest first. */
  async ofKeys(queryable: Queryable, keys: readonly string[], limit: number): Promise<StoredEvent<Event>[]> {
    const { rows } = await queryable.query<EventRow>(EVENTS_OF_KEYS, [this.#group, this.#topic, textArray(keys), limit])
    return rows.map((row) => storedEvent<Event>(this.#topic, row))
  }

  /** Marks a key for re-drive; returns how many events it has. */
  request(key: string, by: Actor): Promise<number> {
    return this.#database.transaction(async (tx) => {
      const { rows } = await tx.query<EventRow>(REQUEST, [this.#group, this.#topic, key, by.actor, by.reason])
      await this.#audit(
        tx,
        rows.map((row) => storedEvent<Event>(this.#topic, row)),
        'redrive-requested',
        by,
      )
      return rows.length
    })
  }

  /** Removes one failed event for good; false when there is none. */
  discard(position: number, actor: Actor): Promise<boolean> {
    return this.#database.transaction(async (tx) => {
      const { rows } = await tx.query<EventRow>(DISCARD, [this.#group, this.#topic, position])
      const [row] = rows
      if (!row) return false
      const event = JSON.stringify({ type: row.type, data: JSON.parse(row.data) })
      await this.#audit(tx, [storedEvent<Event>(this.#topic, row)], 'discarded', actor, event)
      return true
    })
  }

  async list(after: number, limit: number): Promise<ParkedEvent[]> {
    const { rows } = await this.#database.query<Listed>(LIST, [this.#group, this.#topic, after, limit])
    return rows.map((row) => ({ ...row, code: row.code ?? undefined, reason: row.reason ?? undefined }))
  }

  async get(position: number): Promise<{ event: ParkedEvent; data: unknown } | undefined> {
    const [event] = await this.list(position - 1, 1)
    if (event?.position !== position) return undefined
    const { rows } = await this.#database.query<{ data: string }>(DATA, [this.#group, this.#topic, position])
    return { event, data: JSON.parse(rows[0]?.data ?? 'null') }
  }

  async counts(): Promise<{ keys: number; events: number }> {
    const { rows } = await this.#database.query<{ keys: number; events: number }>(COUNTS, [this.#group, this.#topic])
    return rows[0] ?? { keys: 0, events: 0 }
  }

  async #park(
    tx: Transaction,
    rows: readonly StoredEvent<LogEvent>[],
    state: 'failed' | 'waiting',
    error?: unknown,
  ): Promise<void> {
    if (rows.length === 0) return
    const events = rows.map(({ event }) => event)
    const { code, reason } = error === undefined ? { code: null, reason: null } : describe(error)
    await tx.query(PARK, [
      this.#group,
      this.#topic,
      int8Array(rows.map(({ position }) => position)),
      int2Array(events.map(({ key }) => partitionOf(key, this.#partitions))),
      textArray(events.map(({ key }) => key)),
      textArray(events.map(({ type }) => type)),
      timestampArray(events.map(({ time }) => time.getTime())),
      textArray(events.map(({ traceparent }) => traceparent)),
      textArray(rows.map(({ json }) => json)),
      state,
      code,
      reason,
      state === 'failed' ? 1 : 0,
    ])
  }

  async #audit(
    tx: Queryable,
    rows: readonly StoredEvent<LogEvent>[],
    action: string,
    { actor, reason }: Actor,
    event?: string,
  ): Promise<void> {
    if (rows.length === 0) return
    const positions = int8Array(rows.map(({ position }) => position))
    const keys = textArray(rows.map((row) => row.event.key))
    await tx.query(AUDIT, [this.#group, this.#topic, positions, keys, action, actor, reason, event ?? null])
  }
}

function describe(error: unknown): { code: string; reason: string } {
  if (isAppError(error)) return { code: error.code, reason: error.message }
  if (error instanceof Error) return { code: databaseCode(error) || error.name, reason: error.message.slice(0, 2_000) }
  return { code: 'unknown', reason: String(error).slice(0, 2_000) }
}
