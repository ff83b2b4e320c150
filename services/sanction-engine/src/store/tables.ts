import type { Cause, ListRef, OpenLevel, RecordKind, SubjectKind } from '@mingxin/contracts'
import {
  bigint,
  boolean,
  customType,
  date,
  integer,
  json,
  pgTable,
  text,
  timestamp as timestampOf,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Case } from '../domain/case.ts'
import type { DispatchContent, DispatchState } from '../domain/dispatch.ts'
import type { EntryContent, EntryState } from '../domain/entry.ts'
import type { CreditRecord } from '../domain/record.ts'

// The tables of migrations/, for drizzle; a test holds the two together.

const bigintNumber = (name: string) => bigint(name, { mode: 'number' })
const timestamp = (name: string) => timestampOf(name, { withTimezone: true })
const multirange = customType<{ data: string }>({ dataType: () => 'datemultirange' })
const openLevel = customType<{ data: OpenLevel }>({ dataType: () => 'open_level' })

// A revision is known from recorded_at on, until superseded_at; the present one to infinity, which is not a Date.
const known = () => ({
  recordedAt: timestamp('recorded_at').notNull(),
  supersededAt: timestamp('superseded_at').$type<Date | number>().notNull(),
})

export const knowledge = pgTable('knowledge', {
  onlyRow: boolean('only_row').primaryKey(),
  at: timestamp('at').notNull(),
  pack: text('pack'),
  isAdopted: boolean('is_adopted').notNull(),
})

export const rulePacks = pgTable('rule_packs', {
  hash: text('hash').notNull(),
  adoptedAt: timestamp('adopted_at').primaryKey(),
  documents: json('documents').$type<object>().notNull(),
})

export const subjects = pgTable('subjects', {
  subjectId: uuid('subject_id').notNull(),
  registryRevision: bigintNumber('registry_revision').notNull(),
  kind: text('kind').$type<SubjectKind>().notNull(),
  name: text('name'),
  uscc: text('uscc'),
  maskedId: text('masked_id'),
  region: text('region'),
  mergedInto: uuid('merged_into'),
  ...known(),
})

export const subjectKeys = pgTable('subject_keys', {
  key: text('key').notNull(),
  subjectId: uuid('subject_id').notNull(),
  ...known(),
})

export const records = pgTable('records', {
  sourceOrgCode: text('source_org_code').notNull(),
  recordId: text('record_id').notNull(),
  version: bigintNumber('version').notNull(),
  subjectId: uuid('subject_id').notNull(),
  kind: text('kind').$type<RecordKind>().notNull(),
  decidedOn: date('decided_on'),
  publishedOn: date('published_on'),
  openLevel: openLevel('open_level').notNull(),
  payload: json('payload').$type<CreditRecord['payload']>().notNull(),
  isAttached: boolean('is_attached').notNull(),
  eventAt: timestamp('event_at').notNull(),
  documentNumber: text('document_number'),
  authorityCode: text('authority_code'),
  authorityName: text('authority_name'),
})

export const entryRevisions = pgTable('entry_revisions', {
  entryId: uuid('entry_id').notNull(),
  revision: integer('revision').notNull(),
  subjectId: uuid('subject_id').notNull(),
  listType: text('list_type').$type<ListRef['type']>().notNull(),
  listCode: text('list_code').notNull(),
  foundedBy: text('founded_by').notNull(),
  groundIds: text('ground_ids').notNull(),
  state: text('state').$type<EntryState>().notNull(),
  inForce: multirange('in_force').notNull(),
  proposed: multirange('proposed').notNull(),
  suspended: multirange('suspended').notNull(),
  openLevel: openLevel('open_level').notNull(),
  isPersonal: boolean('is_personal').notNull(),
  content: json('content').$type<EntryContent>().notNull(),
  cause: json('cause').$type<Cause>().notNull(),
  openedAt: timestamp('opened_at').notNull(),
  ...known(),
})

export const dispatchRevisions = pgTable('dispatch_revisions', {
  dispatchId: uuid('dispatch_id').notNull(),
  revision: integer('revision').notNull(),
  entryId: uuid('entry_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  departmentCode: text('department_code').notNull(),
  state: text('state').$type<DispatchState>().notNull(),
  valid: multirange('valid').notNull(),
  paused: multirange('paused').notNull(),
  openLevel: openLevel('open_level').notNull(),
  isPersonal: boolean('is_personal').notNull(),
  content: json('content').$type<DispatchContent>().notNull(),
  cause: json('cause').$type<Cause>().notNull(),
  openedAt: timestamp('opened_at').notNull(),
  ...known(),
})

export const considerations = pgTable('considerations', {
  subjectId: uuid('subject_id').notNull(),
  sourceOrgCode: text('source_org_code').notNull(),
  recordId: text('record_id').notNull(),
  openLevel: openLevel('open_level').notNull(),
  content: json('content').$type<object>().notNull(),
  ...known(),
})

export const cases = pgTable('cases', {
  caseId: uuid('case_id').primaryKey(),
  subjectId: uuid('subject_id').notNull(),
  entryId: uuid('entry_id').notNull(),
  kind: text('kind').$type<Case['kind']>().notNull(),
  revision: integer('revision').notNull(),
  groundIds: text('ground_ids').array().notNull(),
  openedOn: date('opened_on'),
  settledOn: date('settled_on'),
  endsOn: date('ends_on'),
})

export const annotations = pgTable('annotations', {
  caseId: uuid('case_id').notNull(),
  revision: integer('revision').notNull(),
  subjectId: uuid('subject_id').notNull(),
  entryId: uuid('entry_id').notNull(),
  groundIds: text('ground_ids').array().notNull(),
  kind: text('kind').notNull(),
  text: text('text').notNull(),
  at: timestamp('at').notNull(),
  ...known(),
})

export const queryLog = pgTable('query_log', {
  queryId: bigintNumber('query_id').generatedAlwaysAsIdentity().primaryKey(),
  askedAt: timestamp('asked_at').notNull(),
  clientId: text('client_id').notNull(),
  organisationCode: text('organisation_code').notNull(),
  requestId: text('request_id').notNull(),
  operation: text('operation').notNull(),
  isPersonal: boolean('is_personal').notNull(),
  purpose: text('purpose'),
  item: text('item'),
  department: text('department'),
  subjectId: uuid('subject_id'),
  decision: text('decision'),
})
