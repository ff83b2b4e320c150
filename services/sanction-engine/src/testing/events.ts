import { createEvent, type NewCreditEvent } from '@mingxin/contracts'
import type { CreditRecord } from '../domain/record.ts'
import type { TestSubject } from './subjects.ts'

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

const refOf = ({ subjectId, kind, name, uscc, person }: TestSubject) => ({
  subjectId,
  kind,
  name,
  ...(uscc !== undefined && { uscc }),
  ...(person !== undefined && { maskedId: person.masked }),
  region: '440608',
})

export const registered = (subject: TestSubject, revision = 1, changes: object = {}): NewCreditEvent =>
  createEvent(
    revision === 1 ? 'subject.registered' : 'subject.changed',
    subject.subjectId,
    {
      subjectId: subject.subjectId,
      revision,
      kind: subject.kind,
      status: 'ACTIVE',
      name: subject.name,
      names: [{ name: subject.name, current: true }],
      identifiers: subject.uscc === undefined ? [] : [{ type: 'uscc', value: subject.uscc }],
      ...(subject.person !== undefined && { person: subject.person }),
      region: '440608',
      ...changes,
    },
    TRACE,
  )

export const merged = (subject: TestSubject, into: TestSubject, revision = 2): NewCreditEvent =>
  createEvent(
    'subject.merged',
    subject.subjectId,
    {
      subjectId: subject.subjectId,
      revision,
      intoSubjectId: into.subjectId,
      reason: '同一主体重复登记',
      mergedAt: '2026-03-01T00:00:00Z',
    },
    TRACE,
  )

const accepted = (subject: TestSubject, record: CreditRecord) => ({
  ...record,
  catalogueCode: 'GM-0001',
  catalogueVersion: '2026.1',
  subject: { kind: subject.kind, name: subject.name, identifiers: [] },
  payload: { ...record.payload },
})

export const attached = (subject: TestSubject, record: CreditRecord, traceparent = TRACE): NewCreditEvent =>
  createEvent(
    'resolved-record.attached',
    subject.subjectId,
    {
      subject: refOf(subject),
      match: { method: 'uscc' },
      record: accepted(subject, record),
      receivedAt: '2026-03-01T00:00:00Z',
    },
    traceparent,
  )

export const amended = (subject: TestSubject, record: CreditRecord): NewCreditEvent =>
  createEvent(
    'resolved-record.amended',
    subject.subjectId,
    {
      subject: refOf(subject),
      match: { method: 'uscc' },
      record: accepted(subject, record),
      receivedAt: '2026-03-02T00:00:00Z',
      previousVersion: record.version - 1,
    },
    TRACE,
  )

export const detached = (
  subject: TestSubject,
  { sourceOrgCode, recordId, version, kind }: CreditRecord,
  movedTo?: TestSubject,
): NewCreditEvent =>
  createEvent(
    'resolved-record.detached',
    subject.subjectId,
    {
      subjectId: subject.subjectId,
      recordKey: { sourceOrgCode, recordId, version },
      kind,
      ...(movedTo
        ? { because: 'moved' as const, movedTo: movedTo.subjectId }
        : { because: 'withdrawn' as const, reason: '撤回' }),
    },
    TRACE,
  )

interface CaseOf {
  readonly caseId: string
  readonly kind: 'OBJECTION' | 'REPAIR' | 'COMPLAINT'
  readonly subjectId: string
  readonly entryId: string
}

export const caseOpened = (one: CaseOf, recordedAt: string): NewCreditEvent =>
  createEvent(
    'case.opened',
    one.subjectId,
    { ...one, revision: 1, recordedAt, statement: '不服', dueOn: '2030-01-01' },
    TRACE,
  )

export const caseAnnotated = (one: CaseOf, revision: number, recordedAt: string, note: string): NewCreditEvent =>
  createEvent('case.annotated', one.subjectId, { ...one, revision, recordedAt, note }, TRACE)

export const caseDecided = (
  one: CaseOf,
  revision: number,
  outcome: 'UPHELD' | 'DISMISSED' | 'GRANTED' | 'REFUSED',
  effectiveOn: string,
): NewCreditEvent =>
  createEvent(
    'case.decided',
    one.subjectId,
    {
      ...one,
      revision,
      recordedAt: `${effectiveOn}T02:00:00Z`,
      outcome,
      decisionNo: '高信决〔2026〕1号',
      decidedBy: { code: '11440608PDY0010122', name: '高明区发展和改革局（信用办）' },
      effectiveOn,
      reason: '经核实',
    },
    TRACE,
  )

export const caseClosed = (one: CaseOf, revision: number, recordedAt: string): NewCreditEvent =>
  createEvent('case.closed', one.subjectId, { ...one, revision, recordedAt }, TRACE)
