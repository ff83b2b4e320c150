import { createEvent, type ListEntryOpened, type NewCreditEvent } from '@mingxin/contracts'
import { newId, organisation } from './measures.ts'

/** What an event about a list entry says, synthetic and complete. */
export function entryData(more: Partial<ListEntryOpened> = {}): ListEntryOpened {
  const record = { sourceOrgCode: organisation('court').code, recordId: 'r1', version: 1, kind: 'JUDICIAL' } as const
  return {
    entryId: newId(),
    revision: 1,
    subject: { subjectId: newId(), kind: 'LEGAL_PERSON', name: '佛山市高明区试验贸易有限公司' },
    list: { type: 'BLACK', code: 'JUDGMENT_DEFAULTER', name: '失信被执行人名单' },
    state: 'in-force',
    valid: [{ from: '2026-01-01' }],
    grounds: [
      {
        groundId: 'g1',
        ruleId: 'GM-S-0001',
        ruleVersion: 1,
        standing: 'determined',
        period: { from: '2026-01-01' },
        records: [record],
        conditions: [],
      },
    ],
    exitConditions: '履行完毕',
    remedy: '可提出异议',
    openLevel: 'PUBLIC',
    cause: { kind: 'record-accepted' },
    recordedAt: '2026-03-02T09:30:00+08:00',
    ...more,
  }
}

/** The event that tells of a new entry, to append to the engine's log. */
export const opened = (data: ListEntryOpened): NewCreditEvent =>
  createEvent('list-entry.opened', data.subject.subjectId, data, undefined)
