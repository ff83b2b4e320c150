import type { Fault } from '@mingxin/errors'
import { bytea } from '@mingxin/persistence'
import { bigint, date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

// The tables of migrations/, for drizzle; a test holds the two together.

export const sources = pgTable('sources', {
  sourceOrgCode: text('source_org_code').primaryKey(),
  headSequence: bigint('head_sequence', { mode: 'number' }).notNull(),
  headHash: text('head_hash'),
})

export const submissions = pgTable('submissions', {
  submissionId: uuid('submission_id').primaryKey(),
  sourceOrgCode: text('source_org_code').notNull(),
  clientId: text('client_id').notNull(),
  idempotencyKey: text('idempotency_key'),
  requestHash: text('request_hash').notNull(),
  receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
  accepted: integer('accepted').notNull(),
  duplicate: integer('duplicate').notNull(),
  quarantined: integer('quarantined').notNull(),
  outcomes: text('outcomes').notNull(),
})

export const records = pgTable('records', {
  sourceOrgCode: text('source_org_code').notNull(),
  recordId: text('record_id').notNull(),
  kind: text('kind').notNull(),
  version: bigint('version', { mode: 'number' }).notNull(),
  highestVersion: bigint('highest_version', { mode: 'number' }).notNull(),
  status: text('status', { enum: ['active', 'withdrawn'] }).notNull(),
  contentHash: bytea('content_hash').notNull(),
  businessKey: bytea('business_key'),
  subjectKeys: text('subject_keys').array().notNull(),
  firstSequence: bigint('first_sequence', { mode: 'number' }).notNull(),
})

export const recordVersions = pgTable('record_versions', {
  sourceOrgCode: text('source_org_code').notNull(),
  recordId: text('record_id').notNull(),
  version: bigint('version', { mode: 'number' }).notNull(),
  op: text('op', { enum: ['CREATE', 'UPDATE', 'WITHDRAW'] }).notNull(),
  kind: text('kind').notNull(),
  sequence: bigint('sequence', { mode: 'number' }).notNull(),
  recordHash: bytea('record_hash').notNull(),
  contentHash: bytea('content_hash').notNull(),
  receiptHash: bytea('receipt_hash').notNull(),
  receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
  submissionId: uuid('submission_id').notNull(),
  body: text('body').notNull(),
  originalSealed: text('original_sealed'),
})

export const quarantinedRows = pgTable('quarantined_rows', {
  quarantineId: uuid('quarantine_id').primaryKey(),
  sourceOrgCode: text('source_org_code').notNull(),
  submissionId: uuid('submission_id').notNull(),
  rowIndex: integer('row_index').notNull(),
  recordId: text('record_id'),
  kind: text('kind'),
  state: text('state', { enum: ['open', 'superseded'] }).notNull(),
  faults: jsonb('faults').$type<Fault[]>().notNull(),
  rowSealed: text('row_sealed'),
  firstSeenAt: timestamp('first_seen_at', { withTimezone: true }).notNull(),
  lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull(),
  timesSeen: integer('times_seen').notNull(),
})

export const dailyCounts = pgTable('daily_counts', {
  sourceOrgCode: text('source_org_code').notNull(),
  day: date('day').notNull(),
  kind: text('kind').notNull(),
  accepted: bigint('accepted', { mode: 'number' }).notNull(),
  duplicate: bigint('duplicate', { mode: 'number' }).notNull(),
  quarantined: bigint('quarantined', { mode: 'number' }).notNull(),
  records: bigint('records', { mode: 'number' }).notNull(),
  withdrawn: bigint('withdrawn', { mode: 'number' }).notNull(),
})

export const dailyDefects = pgTable('daily_defects', {
  sourceOrgCode: text('source_org_code').notNull(),
  day: date('day').notNull(),
  code: text('code').notNull(),
  accepted: bigint('accepted', { mode: 'number' }).notNull(),
  duplicate: bigint('duplicate', { mode: 'number' }).notNull(),
  quarantined: bigint('quarantined', { mode: 'number' }).notNull(),
})
