import { type Database, int8Array, type Queryable, textArray } from '@mingxin/persistence'
import type { Actor, AuditEntry, AuditOptions, ParkedAction } from '../port.ts'

/** A parked event as the audit trail names it. */
export interface AuditedEvent {
  readonly position: number
  readonly key: string
}

export interface AuditPlace {
  readonly group: string
  readonly topic: string
}

const APPEND = `INSERT INTO log_parked_audit (group_name, topic, position, key, action, actor, reason, event)
  SELECT $1, $2, e.position, e.key, $5, $6, $7, $8::jsonb FROM unnest($3::bigint[], $4::text[]) AS e (position, key)`
const READ = `SELECT audit_id AS "auditId", at, group_name AS "group", topic, position, key, action, actor, reason, event
    FROM log_parked_audit
   WHERE ($1::text IS NULL OR group_name = $1) AND ($2::text IS NULL OR topic = $2)
     AND audit_id < coalesce($3::bigint, 9223372036854775807)
   ORDER BY audit_id DESC LIMIT $4`

/** Writes one row per event, in the transaction of what it tells of. `discarded` is what nobody can look up any more. */
export async function audit(
  tx: Queryable,
  { group, topic }: AuditPlace,
  events: readonly AuditedEvent[],
  action: ParkedAction,
  { actor, reason }: Actor,
  discarded?: string,
): Promise<void> {
  if (events.length === 0) return
  const positions = int8Array(events.map(({ position }) => position))
  const keys = textArray(events.map(({ key }) => key))
  await tx.query(APPEND, [group, topic, positions, keys, action, actor, reason, discarded ?? null])
}

/** What was done with the parked events of a service's groups, newest first. */
export async function readAudit(
  database: Database,
  { group, topic, before, limit = 100 }: AuditOptions = {},
): Promise<AuditEntry[]> {
  const { rows } = await database.query<AuditEntry>(READ, [group ?? null, topic ?? null, before ?? null, limit])
  return rows.map(({ event, ...entry }) => ({ ...entry, event: event ?? undefined }))
}
