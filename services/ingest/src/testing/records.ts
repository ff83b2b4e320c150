import type { RecordEnvelope } from '@mingxin/contracts'

/** Synthetic subjects and records; codes lie in the private range of GB 11714, persons were born in 1880. */
export const COMPANY = {
  kind: 'LEGAL_PERSON',
  name: '佛山市高明区示例一号有限公司',
  uscc: '91440608PDY0002711',
} as const
export const OTHER_COMPANY = {
  kind: 'LEGAL_PERSON',
  name: '佛山市高明区示例二号合作社',
  uscc: '93440608PDY000298J',
} as const
export const PERSON = {
  kind: 'NATURAL_PERSON',
  name: '张三',
  personIdType: '01',
  personIdNo: '44060818800101001X',
} as const

/** A sound penalty, with whatever a test wants to be different. */
export function penalty(
  recordId: string,
  changes: Partial<RecordEnvelope> & { payload?: Record<string, unknown> } = {},
): RecordEnvelope {
  const { payload, ...rest } = changes
  return {
    recordKind: 'ADMIN_PENALTY',
    recordId,
    decidedOn: '2026-03-02',
    subject: COMPANY,
    payload: {
      docNo: `明综执罚〔2026〕${recordId}号`,
      penaltyClass: ['罚款'],
      fine: 0.5,
      authority: { name: '高明区综合行政执法局' },
      ...payload,
    },
    ...rest,
  }
}
