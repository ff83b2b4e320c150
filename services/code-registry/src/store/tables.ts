import type { AcceptedRecord, Match, PersonId, RecordKind, SubjectKind, SubjectStatus } from '@mingxin/contracts'
import { bigint, date, integer, json, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { CodeType } from '../domain/codes.ts'
import type { QuestionKind } from '../domain/question.ts'
import type { RecordStanding } from '../domain/record-state.ts'
import type { Standing } from '../domain/subject.ts'
import type { Closing, QuestionAction, SubjectChange } from '../domain/work.ts'

// The tables of migrations/, for drizzle; a test holds the two together.

export const subjects = pgTable('subjects', {
  subjectId: uuid('subject_id').primaryKey(),
  kind: text('kind').$type<SubjectKind>().notNull(),
  status: text('status').$type<SubjectStatus>().notNull(),
  revision: integer('revision').notNull(),
  name: text('name'),
  uscc: text('uscc'),
  region: text('region'),
  legalRep: text('legal_rep'),
  person: json('person').$type<PersonId>(),
  registeredBy: text('registered_by'),
  approvedOn: date('approved_on'),
  asOf: date('as_of'),
  mergedInto: uuid('merged_into'),
})

export const subjectCodes = pgTable('subject_codes', {
  type: text('type').$type<CodeType>().notNull(),
  value: text('value').notNull(),
  qualifier: text('qualifier').notNull(),
  subjectId: uuid('subject_id').notNull(),
  validFrom: date('valid_from'),
  validTo: date('valid_to'),
  source: text('source').notNull(),
})

export const subjectNames = pgTable('subject_names', {
  subjectId: uuid('subject_id').notNull(),
  normalName: text('normal_name').notNull(),
  sinceRevision: integer('since_revision').notNull(),
  name: text('name').notNull(),
  standing: text('standing').$type<Standing>().notNull(),
  validFrom: date('valid_from'),
  validTo: date('valid_to'),
  source: text('source').notNull(),
})

export const subjectChanges = pgTable('subject_changes', {
  subjectId: uuid('subject_id').notNull(),
  revision: integer('revision').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
  change: text('change').$type<SubjectChange['change']>().notNull(),
  status: text('status').notNull(),
  name: text('name'),
  because: text('because').notNull(),
  actor: text('actor'),
  sourceOrgCode: text('source_org_code'),
  recordId: text('record_id'),
  version: bigint('version', { mode: 'number' }),
})

export const records = pgTable('records', {
  sourceOrgCode: text('source_org_code').notNull(),
  recordId: text('record_id').notNull(),
  kind: text('kind').$type<RecordKind>().notNull(),
  version: bigint('version', { mode: 'number' }).notNull(),
  state: text('state').$type<RecordStanding['state']>().notNull(),
  subjectId: uuid('subject_id'),
  method: text('method').$type<Match['method']>(),
  matchedValue: text('matched_value'),
  matchedScope: text('matched_scope'),
  questionId: uuid('question_id'),
  received: integer('received').notNull(),
  resolved: integer('resolved').notNull(),
  rejected: integer('rejected').notNull(),
})

export const questions = pgTable('questions', {
  questionId: uuid('question_id').primaryKey(),
  kind: text('kind').$type<QuestionKind>().notNull(),
  state: text('state', { enum: ['open', 'answered', 'withdrawn'] }).notNull(),
  askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
  why: text('why').notNull(),
  sourceOrgCode: text('source_org_code').notNull(),
  recordId: text('record_id').notNull(),
  version: bigint('version', { mode: 'number' }).notNull(),
  recordKind: text('record_kind').$type<RecordKind>().notNull(),
  record: json('record').$type<AcceptedRecord>().notNull(),
  receivedAt: text('received_at').notNull(),
  traceparent: text('traceparent'),
  decision: text('decision').$type<Exclude<Closing['action'], 'withdrawn'>>(),
  answerSubject: uuid('answer_subject'),
  answerReason: text('answer_reason'),
  answeredBy: text('answered_by'),
  answeredAt: timestamp('answered_at', { withTimezone: true }),
  normalName: text('normal_name'),
})

export const provisionalRecords = pgTable('provisional_records', {
  sourceOrgCode: text('source_org_code').notNull(),
  recordId: text('record_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  record: json('record').$type<AcceptedRecord>().notNull(),
  receivedAt: text('received_at').notNull(),
  traceparent: text('traceparent'),
})

export const questionCandidates = pgTable('question_candidates', {
  questionId: uuid('question_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  ordinal: smallint('ordinal').notNull(),
  because: text('because').notNull(),
})

export const questionAudit = pgTable('question_audit', {
  auditId: bigint('audit_id', { mode: 'number' }).primaryKey(),
  questionId: uuid('question_id').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  action: text('action').$type<QuestionAction>().notNull(),
  actor: text('actor').notNull(),
  reason: text('reason').notNull(),
  version: bigint('version', { mode: 'number' }).notNull(),
  subjectId: uuid('subject_id'),
})

export const queryLog = pgTable('query_log', {
  queryId: bigint('query_id', { mode: 'number' }).primaryKey(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  clientId: text('client_id').notNull(),
  organisationCode: text('organisation_code').notNull(),
  operation: text('operation').notNull(),
  purpose: text('purpose').notNull(),
  subjectId: uuid('subject_id'),
  requestId: text('request_id').notNull(),
})
