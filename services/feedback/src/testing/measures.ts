import { randomUUID } from 'node:crypto'
import {
  createEvent,
  deriveId,
  type MeasureDispatched,
  type NewCreditEvent,
  readOrganisations,
} from '@mingxin/contracts'
import type { MeasureEventType } from '../domain/dispatch.ts'

/** An organisation of the contract by its key. */
export function organisation(key: string): { code: string; name: string } {
  const found = readOrganisations().organisations.find((one) => one.key === key)
  if (!found) throw new Error(`there is no organisation ${key}`)
  return { code: found.code, name: found.name }
}

export const newId = (): string => randomUUID()

export interface MeasureOptions {
  readonly subjectId?: string
  readonly entryId?: string
  readonly department?: string
  readonly measureCode?: string
  readonly region?: string | undefined
  readonly revision?: number
  readonly recordedAt?: string
  readonly valid?: MeasureDispatched['valid']
  readonly dueDays?: number
  readonly reason?: string
}

/** What an event about a measure says, synthetic and complete. */
export function measureData(options: MeasureOptions = {}): MeasureDispatched {
  const { subjectId = newId(), department = 'ggzy', measureCode = 'GM-05', region = '440608', revision = 1 } = options
  const entryId = options.entryId ?? deriveId('list-entry', subjectId, 'JUDGMENT_DEFAULTER')
  const addressed = organisation(department)
  return {
    dispatchId: deriveId('dispatch', entryId, measureCode, addressed.code),
    revision,
    entryId,
    subject: {
      subjectId,
      kind: 'LEGAL_PERSON',
      name: '佛山市高明区试验贸易有限公司',
      ...(options.region === undefined && 'region' in options ? {} : { region }),
    },
    list: { type: 'BLACK', code: 'JUDGMENT_DEFAULTER', name: '失信被执行人名单' },
    measure: {
      code: measureCode,
      name: '限制参加依法必须进行招标项目投标',
      polarity: 'SANCTION',
      group: 'I',
      decision: 'BLOCK',
      legalBasis: [{ document: '中华人民共和国招标投标法实施条例', article: '第六十八条', level: 'ADMIN_REG' }],
    },
    department: addressed,
    valid: options.valid ?? [{ from: '2026-01-01' }],
    ruleId: 'GM-S-0001',
    ruleVersion: 1,
    reason: options.reason ?? '列入失信被执行人名单',
    exitConditions: '履行完毕或者期限届满',
    remedy: '可向信用主管部门提出异议',
    feedbackDueWorkingDays: options.dueDays ?? 7,
    cause: { kind: 'record-accepted' },
    recordedAt: options.recordedAt ?? '2026-03-02T09:30:00+08:00',
  }
}

/** An event about a measure, to append to the engine's log. */
export const measureEvent = (type: MeasureEventType, data: MeasureDispatched, traceparent?: string): NewCreditEvent =>
  createEvent(type, data.subject.subjectId, data, traceparent)

/** The same measure one revision later. */
export const later = (data: MeasureDispatched, changes: Partial<MeasureDispatched> = {}): MeasureDispatched => ({
  ...data,
  revision: data.revision + 1,
  ...changes,
})
