import {
  type Database,
  int2Array,
  int8Array,
  type Queryable,
  type Transaction,
  textArray,
  timestampArray,
} from '@mingxin/persistence'
import { type EventRow, storedEvent } from '../outbox/stored-event.ts'
import type { Actor, LogEvent } from '../port.ts'
import { describeFailure, type FailedEvent } from './failed-event.ts'
import type { StoredEvent } from './feed.ts'
import { type AuditPlace, audit } from './parked-audit.ts'

type Head = { key: string; redrive_by: string | null; redrive_why: string | null }

const PARK = `INSERT INTO log_parked (group_name, topic, position, partition, key, type, time, traceparent, data, state, code, reason, attempts, tried_at)
  SELECT $1, $2, e.*, $10, $11, $12, $13, CASE WHEN $10 = 'failed' THEN clock_timestamp() END
    FROM unnest($3::bigint[], $4::smallint[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::text[]) e
      ON CONFLICT (group_name, topic, position) DO NOTHING`
const FAIL_AGAIN = `UPDATE log_parked SET state = 'failed', code = $4, reason = $5, attempts = attempts + 1, tried_at = clock_timestamp(),
         redrive_at = NULL, redrive_by = NULL, redrive_why = NULL
   WHERE group_name = $1 AND topic = $2 AND position = $3 RETURNING attempts`
const UNASK = `UPDATE log_parked SET redrive_at = NULL, redrive_by = NULL, redrive_why = NULL
   WHERE group_name = $1 AND topic = $2 AND key = ANY ($3) AND redrive_at IS NOT NULL`
const REMOVE = `DELETE FROM log_parked WHERE group_name = $1 AND topic = $2 AND position = ANY ($3)`
const EVENT_COLUMNS = 'position, key, type, time, traceparent, data'

// A key may be tried again when somebody asked for it or when its failed head is gone and only waiting events are left.
const READY_KEYS = `SELECT key, redrive_by, redrive_why FROM (
    SELECT DISTINCT ON (key) key, state, redrive_at, redrive_by, redrive_why FROM log_parked
     WHERE group_name = $1 AND topic = $2 AND partition = ANY ($3) ORDER BY key, position) heads
   WHERE redrive_at IS NOT NULL OR state = 'waiting' LIMIT 100`
const BLOCKED_KEYS = 'SELECT DISTINCT key FROM log_parked WHERE group_name = $1 AND topic = $2 AND partition = ANY ($3)'
const EVENTS_OF_KEYS = `SELECT ${EVENT_COLUMNS} FROM log_parked
   WHERE group_name = $1 AND topic = $2 AND key = ANY ($3) ORDER BY position LIMIT $4`

/** What one group parked in one topic, as its members put it there and take it up again. */
export class ParkedStore<Event extends LogEvent> {
  readonly #database: Database
  readonly #place: AuditPlace
  readonly #group: string
  readonly #topic: string
  readonly #replaysMax: number

  constructor(database: Database, place: AuditPlace, replaysMax: number) {
    this.#database = database
    this.#place = place
    this.#group = place.group
    this.#topic = place.topic
    this.#replaysMax = replaysMax
  }

  /** Parks what failed with its reason, and what waits behind it. */
  async add(tx: Transaction, failed: readonly FailedEvent[], waiting: readonly StoredEvent<LogEvent>[]): Promise<void> {
    for (const row of failed) {
      await this.#park(tx, [row], 'failed', row.error)
      const reason = describeFailure(row.error).reason
      await audit(tx, this.#place, [audited(row)], 'parked', { actor: this.#group, reason })
    }
    await this.#park(tx, waiting, 'waiting')
  }

  /** After a re-drive: what was handled leaves, what failed again says why. */
  async settle(
    tx: Transaction,
    handled: readonly StoredEvent<LogEvent>[],
    failed: readonly FailedEvent[],
    by: Actor,
  ): Promise<void> {
    await tx.query(REMOVE, [this.#group, this.#topic, int8Array(handled.map(({ position }) => position))])
    await audit(tx, this.#place, handled.map(audited), 'redriven', by)
    for (const row of failed) await this.#failAgain(tx, row, by)
    const keys = failed.map(({ event }) => event.key)
    if (keys.length > 0) await tx.query(UNASK, [this.#group, this.#topic, textArray(keys)])
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

  /**
   * The parked events that are to be tried again now, in order, and who asked for it. Nobody else touches them until the
   * transaction ends: what is discarded meanwhile is either gone before or has been tried.
   */
  async takeReady(
    tx: Transaction,
    partitions: readonly number[],
    limit: number,
  ): Promise<{ rows: StoredEvent<Event>[]; by: Actor }> {
    const heads = await tx.query<Head>(READY_KEYS, [this.#group, this.#topic, int2Array(partitions)])
    const [first] = heads.rows
    const by = {
      actor: first?.redrive_by ?? this.#group,
      reason: first?.redrive_why ?? 'nothing failed in front of it any more',
    }
    // One person's request at a time, so that the audit trail names who asked for each.
    const asked = heads.rows.filter(
      (one) => one.redrive_by === first?.redrive_by && one.redrive_why === first?.redrive_why,
    )
    const keys = asked.map(({ key }) => key)
    return { rows: keys.length === 0 ? [] : await this.#read(tx, `${EVENTS_OF_KEYS} FOR UPDATE`, keys, limit), by }
  }

  /** The parked events of some keys, oldest first. */
  ofKeys(queryable: Queryable, keys: readonly string[], limit: number): Promise<StoredEvent<Event>[]> {
    return this.#read(queryable, EVENTS_OF_KEYS, keys, limit)
  }

  async #read(
    queryable: Queryable,
    statement: string,
    keys: readonly string[],
    limit: number,
  ): Promise<StoredEvent<Event>[]> {
    const { rows } = await queryable.query<EventRow>(statement, [this.#group, this.#topic, textArray(keys), limit])
    return rows.map((row) => storedEvent<Event>(this.#topic, row))
  }

  async #park(
    tx: Transaction,
    rows: readonly StoredEvent<LogEvent>[],
    state: 'failed' | 'waiting',
    error?: unknown,
  ): Promise<void> {
    if (rows.length === 0) return
    const events = rows.map(({ event }) => event)
    const { code, reason } = error === undefined ? { code: null, reason: null } : describeFailure(error)
    await tx.query(PARK, [
      this.#group,
      this.#topic,
      int8Array(rows.map(({ position }) => position)),
      int2Array(rows.map(({ partition }) => partition)),
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

  async #failAgain(tx: Transaction, row: FailedEvent, { actor }: Actor): Promise<void> {
    const { code, reason } = describeFailure(row.error)
    const values = [this.#group, this.#topic, row.position, code, reason]
    const { rows } = await tx.query<{ attempts: number }>(FAIL_AGAIN, values)
    await audit(tx, this.#place, [audited(row)], 'failed-again', { actor, reason })
    // The first attempt was no re-drive. Told once, when it happens.
    if (rows[0]?.attempts !== this.#replaysMax + 1) return
    const quarantine = { actor: this.#group, reason: `it failed ${this.#replaysMax} re-drives` }
    await audit(tx, this.#place, [audited(row)], 'quarantined', quarantine)
  }
}

const audited = ({ position, event }: StoredEvent<LogEvent>) => ({ position, key: event.key })
