import type { AcceptedRecord, EventData, PersonId, SealedSubject } from '@mingxin/contracts'
import { createEvent, type NewCreditEvent, recordKeyOf } from '@mingxin/contracts'
import { orgCodeCheckCharacter, registrationNumberCheckDigit, usccFrom } from '@mingxin/identifiers'

/** Market supervision, which registers, and two departments that judge. */
export const SCJG = '11440608PDY001047L'
export const ZHZF = '11440608PDY001039R'
export const COURT = '11440608PDY0010715'

/** Synthetic codes: any number gives a code of its own whose checks hold. */
export const orgCode = (n: number): string => {
  const body = `MC${String(n).padStart(6, '0')}`
  return body + orgCodeCheckCharacter(body)
}

export const uscc = (n: number, region = '440608'): string =>
  usccFrom({ department: '9', category: '1', region, orgCode: orgCode(n) }) ?? ''

export const regNo = (n: number): string => {
  const body = `4406080${String(n).padStart(7, '0')}`
  return body + registrationNumberCheckDigit(body)
}

/** A sealed id document of a person that does not exist. */
export const person = (n: number): PersonId => ({
  type: '01',
  token: `token-of-a-synthetic-person-${n}`,
  masked: `440608********${String(n).padStart(3, '0')}X`,
  sealed: `v1.k1.sealed-${n}`,
})

export type SubjectChanges = Partial<SealedSubject>

export const company = (n: number, changes: SubjectChanges = {}): SealedSubject => ({
  kind: 'LEGAL_PERSON',
  name: `佛山市高明区示例${n}号有限公司`,
  identifiers: [{ type: 'uscc', value: uscc(n) }],
  ...changes,
})

export type RecordChanges = Partial<AcceptedRecord>

/** A record as ingest accepted it; a penalty unless the changes say otherwise. */
export const record = (recordId: string, subject: SealedSubject, changes: RecordChanges = {}): AcceptedRecord => ({
  sourceOrgCode: changes.kind === 'REGISTRATION' ? SCJG : ZHZF,
  recordId,
  version: 1,
  kind: 'ADMIN_PENALTY',
  decidedOn: '2026-03-02',
  openLevel: 'PUBLIC',
  catalogueCode: 'XZCF',
  catalogueVersion: '2026.1',
  subject,
  payload: {},
  ...changes,
})

export const registration = (recordId: string, subject: SealedSubject, changes: RecordChanges = {}): AcceptedRecord =>
  record(recordId, subject, { kind: 'REGISTRATION', ...changes })

const RECEIPT = { sequence: 1, hash: '0'.repeat(64) }
export const RECEIVED_AT = '2026-03-05T09:00:00+08:00'
export const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

export const accepted = (one: AcceptedRecord): NewCreditEvent =>
  createEvent(
    'record.accepted',
    recordKeyOf(one),
    { record: one, receipt: RECEIPT, receivedAt: RECEIVED_AT },
    TRACEPARENT,
  )

export const corrected = (one: AcceptedRecord, correction?: string): NewCreditEvent => {
  const data: EventData['record.corrected'] = {
    record: one,
    receipt: RECEIPT,
    receivedAt: RECEIVED_AT,
    previousVersion: one.version - 1,
    ...(correction !== undefined && { subjectCorrection: { reason: correction } }),
  }
  return createEvent('record.corrected', recordKeyOf(one), data, TRACEPARENT)
}

export const withdrawn = ({ sourceOrgCode, recordId, version, kind }: AcceptedRecord): NewCreditEvent =>
  createEvent(
    'record.withdrawn',
    recordKeyOf({ sourceOrgCode, recordId }),
    {
      recordKey: { sourceOrgCode, recordId, version },
      kind,
      previousVersion: version - 1,
      reason: '撤回',
      receipt: RECEIPT,
      receivedAt: RECEIVED_AT,
    },
    TRACEPARENT,
  )
