// @generated from contracts/ by `npm run contracts`; do not edit.
import type { CaseAnnotated, CaseClosed, CaseDecided, CaseOpened, ListEntryAmended, ListEntryClosed, ListEntryOpened, ListEntryResumed, ListEntrySuspended, MeasureAmended, MeasureDispatched, MeasureExpired, MeasureLifted, ProbeJudged, ProbeResolved, ProbeSent, RecordAccepted, RecordCorrected, RecordWithdrawn, ResolvedRecordAmended, ResolvedRecordAttached, ResolvedRecordDetached, ResponseAcknowledged, ResponseDeclined, ResponseExecuted, ResponseNotApplicable, SubjectCancelled, SubjectChanged, SubjectMerged, SubjectRegistered } from './schema-types.ts'
import type { TopicPlan } from '../topic-plan.ts'
import * as validators from './validators.cjs'

export type EventData = {
  'case.annotated': CaseAnnotated
  'case.closed': CaseClosed
  'case.decided': CaseDecided
  'case.opened': CaseOpened
  'list-entry.amended': ListEntryAmended
  'list-entry.closed': ListEntryClosed
  'list-entry.opened': ListEntryOpened
  'list-entry.resumed': ListEntryResumed
  'list-entry.suspended': ListEntrySuspended
  'measure.amended': MeasureAmended
  'measure.dispatched': MeasureDispatched
  'measure.expired': MeasureExpired
  'measure.lifted': MeasureLifted
  'probe.judged': ProbeJudged
  'probe.resolved': ProbeResolved
  'probe.sent': ProbeSent
  'record.accepted': RecordAccepted
  'record.corrected': RecordCorrected
  'record.withdrawn': RecordWithdrawn
  'resolved-record.amended': ResolvedRecordAmended
  'resolved-record.attached': ResolvedRecordAttached
  'resolved-record.detached': ResolvedRecordDetached
  'response.acknowledged': ResponseAcknowledged
  'response.declined': ResponseDeclined
  'response.executed': ResponseExecuted
  'response.not-applicable': ResponseNotApplicable
  'subject.cancelled': SubjectCancelled
  'subject.changed': SubjectChanged
  'subject.merged': SubjectMerged
  'subject.registered': SubjectRegistered
}
export type EventType = keyof EventData

export const topics = {
  'credit.records.v1': 'ingest',
  'credit.subjects.v1': 'code-registry',
  'credit.resolved-records.v1': 'code-registry',
  'credit.list-entries.v1': 'sanction-engine',
  'credit.sanctions.v1': 'sanction-engine',
  'credit.responses.v1': 'feedback',
  'credit.cases.v1': 'feedback',
} as const
export type Topic = keyof typeof topics

/** What each topic is like in Kafka. */
export const topicPlans: { readonly [topic in Topic]: TopicPlan } = {
  'credit.records.v1': { cleanup: 'delete', partitions: 12, replication: 3, retentionDays: 366 },
  'credit.subjects.v1': { cleanup: 'compact', partitions: 12, replication: 3, retentionDays: 7 },
  'credit.resolved-records.v1': { cleanup: 'delete', partitions: 12, replication: 3, retentionDays: 366 },
  'credit.list-entries.v1': { cleanup: 'delete', partitions: 12, replication: 3, retentionDays: 366 },
  'credit.sanctions.v1': { cleanup: 'delete', partitions: 12, replication: 3, retentionDays: 366 },
  'credit.responses.v1': { cleanup: 'delete', partitions: 12, replication: 3, retentionDays: 90 },
  'credit.cases.v1': { cleanup: 'delete', partitions: 12, replication: 3, retentionDays: 90 },
}

/** Topics of which there is one per department, by the pattern of their names. */
export const topicFamilies = {
  'credit.department-feed.{department}.v1': { cleanup: 'delete', partitions: 1, replication: 3, retentionDays: 90 },
} as const satisfies { readonly [pattern: string]: TopicPlan }

export const topicOfEvent: { readonly [type in EventType]: Topic } = {
  'case.annotated': 'credit.cases.v1',
  'case.closed': 'credit.cases.v1',
  'case.decided': 'credit.cases.v1',
  'case.opened': 'credit.cases.v1',
  'list-entry.amended': 'credit.list-entries.v1',
  'list-entry.closed': 'credit.list-entries.v1',
  'list-entry.opened': 'credit.list-entries.v1',
  'list-entry.resumed': 'credit.list-entries.v1',
  'list-entry.suspended': 'credit.list-entries.v1',
  'measure.amended': 'credit.sanctions.v1',
  'measure.dispatched': 'credit.sanctions.v1',
  'measure.expired': 'credit.sanctions.v1',
  'measure.lifted': 'credit.sanctions.v1',
  'probe.judged': 'credit.sanctions.v1',
  'probe.resolved': 'credit.resolved-records.v1',
  'probe.sent': 'credit.records.v1',
  'record.accepted': 'credit.records.v1',
  'record.corrected': 'credit.records.v1',
  'record.withdrawn': 'credit.records.v1',
  'resolved-record.amended': 'credit.resolved-records.v1',
  'resolved-record.attached': 'credit.resolved-records.v1',
  'resolved-record.detached': 'credit.resolved-records.v1',
  'response.acknowledged': 'credit.responses.v1',
  'response.declined': 'credit.responses.v1',
  'response.executed': 'credit.responses.v1',
  'response.not-applicable': 'credit.responses.v1',
  'subject.cancelled': 'credit.subjects.v1',
  'subject.changed': 'credit.subjects.v1',
  'subject.merged': 'credit.subjects.v1',
  'subject.registered': 'credit.subjects.v1',
}

export const eventValidators = {
  'case.annotated': validators.event_case_annotated,
  'case.closed': validators.event_case_closed,
  'case.decided': validators.event_case_decided,
  'case.opened': validators.event_case_opened,
  'list-entry.amended': validators.event_list_entry_amended,
  'list-entry.closed': validators.event_list_entry_closed,
  'list-entry.opened': validators.event_list_entry_opened,
  'list-entry.resumed': validators.event_list_entry_resumed,
  'list-entry.suspended': validators.event_list_entry_suspended,
  'measure.amended': validators.event_measure_amended,
  'measure.dispatched': validators.event_measure_dispatched,
  'measure.expired': validators.event_measure_expired,
  'measure.lifted': validators.event_measure_lifted,
  'probe.judged': validators.event_probe_judged,
  'probe.resolved': validators.event_probe_resolved,
  'probe.sent': validators.event_probe_sent,
  'record.accepted': validators.event_record_accepted,
  'record.corrected': validators.event_record_corrected,
  'record.withdrawn': validators.event_record_withdrawn,
  'resolved-record.amended': validators.event_resolved_record_amended,
  'resolved-record.attached': validators.event_resolved_record_attached,
  'resolved-record.detached': validators.event_resolved_record_detached,
  'response.acknowledged': validators.event_response_acknowledged,
  'response.declined': validators.event_response_declined,
  'response.executed': validators.event_response_executed,
  'response.not-applicable': validators.event_response_not_applicable,
  'subject.cancelled': validators.event_subject_cancelled,
  'subject.changed': validators.event_subject_changed,
  'subject.merged': validators.event_subject_merged,
  'subject.registered': validators.event_subject_registered,
}
