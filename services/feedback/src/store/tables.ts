import type { OpenLevel, SubjectKind } from '@mingxin/contracts'
import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  timestamp as timestampOf,
  uuid,
} from 'drizzle-orm/pg-core'
import type { CaseStepContent } from '../domain/case.ts'
import type { CaseKind } from '../domain/case-kind.ts'
import type { DeliveryState } from '../domain/delivery.ts'
import type { MeasureEventType } from '../domain/dispatch.ts'
import type { KafkaStanding } from '../domain/kafka-user.ts'
import type { ResponseResult } from '../domain/response.ts'
import type { Protocol, SubscriptionState } from '../domain/subscription.ts'

// The tables of migrations/, for drizzle; a test holds the two together.

const bigintNumber = (name: string) => bigint(name, { mode: 'number' })
const timestamp = (name: string) => timestampOf(name, { withTimezone: true })

export const notices = pgTable('notices', {
  noticeId: uuid('notice_id').primaryKey(),
  dispatchId: uuid('dispatch_id').notNull(),
  type: text('type').$type<MeasureEventType>().notNull(),
  revision: integer('revision').notNull(),
  at: timestamp('at').notNull(),
  traceparent: text('traceparent'),
  data: text('data').notNull(),
})

export const dispatches = pgTable('dispatches', {
  dispatchId: uuid('dispatch_id').primaryKey(),
  entryId: uuid('entry_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
  departmentCode: text('department_code').notNull(),
  departmentName: text('department_name').notNull(),
  measureCode: text('measure_code').notNull(),
  regions: text('regions').array().notNull(),
  revision: integer('revision').notNull(),
  noticeId: uuid('notice_id').notNull(),
  receivedAt: timestamp('received_at').notNull(),
  liftedAt: timestamp('lifted_at'),
  endsOn: date('ends_on'),
  dispatchedOn: date('dispatched_on').notNull(),
  dueWorkingDays: integer('due_working_days').notNull(),
  dueOn: date('due_on').notNull(),
  provisional: boolean('provisional').notNull(),
  calendarVersion: text('calendar_version').notNull(),
  answer: text('answer').$type<ResponseResult>(),
})

export const responses = pgTable('responses', {
  responseId: bigintNumber('response_id').generatedAlwaysAsIdentity().primaryKey(),
  dispatchId: uuid('dispatch_id').notNull(),
  departmentCode: text('department_code').notNull(),
  result: text('result').$type<ResponseResult>().notNull(),
  reason: text('reason'),
  actionOn: date('action_on'),
  businessItem: text('business_item'),
  caseSummary: text('case_summary'),
  operator: text('operator'),
  respondedAt: timestamp('responded_at').notNull(),
  dueOn: date('due_on').notNull(),
  late: boolean('late').notNull(),
  clientId: text('client_id').notNull(),
})

export const subscriptions = pgTable('subscriptions', {
  subscriptionId: uuid('subscription_id').primaryKey(),
  departmentCode: text('department_code').notNull(),
  departmentName: text('department_name').notNull(),
  name: text('name'),
  protocol: text('protocol').$type<Protocol>().notNull(),
  url: text('url'),
  secretSealed: text('secret_sealed').notNull(),
  state: text('state').$type<SubscriptionState>().default('active').notNull(),
  stateReason: text('state_reason'),
  measures: text('measures').array().notNull(),
  regions: text('regions').array().notNull(),
  failingSince: timestamp('failing_since'),
  restingUntil: timestamp('resting_until'),
  createdAt: timestamp('created_at').defaultNow().notNull(),
  publishedNumber: bigintNumber('published_number'),
})

export const kafkaUsers = pgTable('kafka_users', {
  username: text('username').primaryKey(),
  subscriptionId: uuid('subscription_id').notNull(),
  departmentCode: text('department_code').notNull(),
  number: integer('number').notNull(),
  credentialSealed: text('credential_sealed'),
  createdAt: timestamp('created_at').notNull(),
  endsAt: timestamp('ends_at'),
  inKafka: text('in_kafka').$type<KafkaStanding>().default('nothing').notNull(),
  toldAt: timestamp('told_at'),
})

export const subscriptionChanges = pgTable('subscription_changes', {
  changeId: bigintNumber('change_id').generatedAlwaysAsIdentity().primaryKey(),
  subscriptionId: uuid('subscription_id').notNull(),
  at: timestamp('at').notNull(),
  actor: text('actor').notNull(),
  change: text('change').notNull(),
  reason: text('reason'),
})

export const deliveries = pgTable('deliveries', {
  deliveryId: uuid('delivery_id').primaryKey(),
  number: bigintNumber('number').generatedByDefaultAsIdentity().notNull(),
  subscriptionId: uuid('subscription_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  dispatchId: uuid('dispatch_id').notNull(),
  noticeId: uuid('notice_id').notNull(),
  type: text('type').$type<MeasureEventType>().notNull(),
  state: text('state').$type<DeliveryState>().notNull(),
  attempts: integer('attempts').default(0).notNull(),
  createdAt: timestamp('created_at').defaultNow().notNull(),
  deliveredAt: timestamp('delivered_at'),
  protocol: text('protocol').$type<Protocol>(),
  supersededBy: uuid('superseded_by'),
})

export const waiting = pgTable('waiting', {
  subscriptionId: uuid('subscription_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  number: bigintNumber('number').notNull(),
  deliveryId: uuid('delivery_id').notNull(),
  dispatchId: uuid('dispatch_id').notNull(),
  noticeId: uuid('notice_id').notNull(),
  type: text('type').$type<MeasureEventType>().notNull(),
  since: timestamp('since').defaultNow().notNull(),
})

export const lanes = pgTable('lanes', {
  subscriptionId: uuid('subscription_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  dueAt: timestamp('due_at').notNull(),
  failures: integer('failures').default(0).notNull(),
  owner: uuid('owner'),
  claim: uuid('claim'),
})

export const pushWorkers = pgTable('push_workers', {
  workerId: uuid('worker_id').primaryKey(),
  leaseUntil: timestamp('lease_until').notNull(),
  startedAt: timestamp('started_at').defaultNow().notNull(),
})

export const attempts = pgTable('attempts', {
  deliveryId: uuid('delivery_id').notNull(),
  attempt: integer('attempt').notNull(),
  at: timestamp('at').notNull(),
  durationMs: integer('duration_ms').notNull(),
  outcome: text('outcome', { enum: ['delivered', 'refused', 'failed', 'timed-out', 'pulled', 'published'] }).notNull(),
  status: smallint('status'),
  reason: text('reason'),
  traceId: text('trace_id'),
})

export const entries = pgTable('entries', {
  entryId: uuid('entry_id').primaryKey(),
  subjectId: uuid('subject_id').notNull(),
  subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
  revision: integer('revision').notNull(),
  state: text('state', { enum: ['proposed', 'in-force', 'suspended', 'closed'] }).notNull(),
  listCode: text('list_code').notNull(),
  openLevel: text('open_level').$type<OpenLevel>().notNull(),
})

export const caseTerms = pgTable('case_terms', {
  kind: text('kind').$type<CaseKind>().notNull(),
  effectiveFrom: date('effective_from').notNull(),
  workingDays: integer('working_days').notNull(),
  steps: text('steps').notNull(),
  source: text('source').notNull(),
})

export const cases = pgTable('cases', {
  caseId: uuid('case_id').primaryKey(),
  kind: text('kind').$type<CaseKind>().notNull(),
  entryId: uuid('entry_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  state: text('state', { enum: ['open', 'decided'] }).notNull(),
  openedOn: date('opened_on').notNull(),
  termFrom: date('term_from').notNull(),
  dueOn: date('due_on').notNull(),
  provisional: boolean('provisional').notNull(),
  calendarVersion: text('calendar_version').notNull(),
  counting: text('counting').notNull(),
})

export const caseSteps = pgTable('case_steps', {
  caseId: uuid('case_id').notNull(),
  revision: integer('revision').notNull(),
  step: text('step').$type<CaseStepContent['step']>().notNull(),
  at: timestamp('at').notNull(),
  byCode: text('by_code').notNull(),
  byName: text('by_name').notNull(),
  clientId: text('client_id').notNull(),
  content: jsonb('content').$type<CaseStepContent['content']>().notNull(),
})

export const queryLog = pgTable('query_log', {
  queryId: bigintNumber('query_id').generatedAlwaysAsIdentity().primaryKey(),
  askedAt: timestamp('asked_at').notNull(),
  clientId: text('client_id').notNull(),
  organisationCode: text('organisation_code').notNull(),
  requestId: text('request_id').notNull(),
  operation: text('operation').notNull(),
  purpose: text('purpose').notNull(),
  subjectId: uuid('subject_id'),
})
