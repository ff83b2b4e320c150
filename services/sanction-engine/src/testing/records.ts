import type { CreditRecord, Payload } from '../domain/record.ts'
import { documentIn } from '../rules/run-tests.ts'

const COURT = '11440608PDY0010715'
const TAX = '11440608PDY00108XW'

type Changes = Partial<Omit<CreditRecord, 'payload'>> & { readonly payload?: Payload }

function made(record: CreditRecord, changes: Changes = {}): CreditRecord {
  const payload = { ...record.payload, ...changes.payload }
  return { ...record, document: documentIn(payload), ...changes, payload }
}

/** A court's listing of a debtor with ground (1), which has no term. */
export const courtCase = (recordId: string, publishDate: string, changes?: Changes): CreditRecord =>
  made(
    {
      sourceOrgCode: COURT,
      recordId,
      version: 1,
      kind: 'JUDICIAL',
      decidedOn: publishDate,
      openLevel: 'PUBLIC',
      payload: {
        caseCode: `（2024）粤0608执${recordId}号`,
        courtName: '佛山市高明区人民法院',
        publishDate,
        gistId: '（2023）粤0608民初1号',
        performance: '全部未履行',
        disruptTypeName: '有履行能力而拒不履行生效法律文书确定义务',
      },
    },
    changes,
  )

/** A court's listing with a ground whose term is two years. */
export const courtCaseWithTerm = (recordId: string, publishDate: string, changes?: Changes): CreditRecord =>
  courtCase(recordId, publishDate, {
    ...changes,
    payload: { disruptTypeName: '违反财产报告制度', ...changes?.payload },
  })

/** A determination of a list. */
export const listing = (
  recordId: string,
  listType: 'RED' | 'BLACK' | 'WATCH' | 'ABNORMAL',
  listCode: string,
  validFrom: string,
  changes?: Changes,
): CreditRecord =>
  made(
    {
      sourceOrgCode: TAX,
      recordId,
      version: 1,
      kind: 'LIST_ENTRY',
      decidedOn: validFrom,
      openLevel: 'PUBLIC',
      payload: {
        listType,
        listCode,
        listName: '某名单',
        determinationNo: `高认〔2024〕${recordId}号`,
        determinedOn: validFrom,
        determinedBy: { name: '国家税务总局佛山市高明区税务局', code: TAX },
        reason: '经查实存在违法行为',
        legalBasis: [{ document: '依据', level: 'ADMIN_REG' }],
        priorNotice: { sentOn: '2013-01-01', method: '直接送达' },
        publicNotice: { from: '2013-01-01', to: '2013-01-15' },
        validFrom,
        exitConditions: '期满移出',
        remedy: '行政复议',
      },
    },
    changes,
  )

export const penalty = (recordId: string, decidedOn: string, changes?: Changes): CreditRecord =>
  made(
    {
      sourceOrgCode: '11440608PDY001039R',
      recordId,
      version: 1,
      kind: 'ADMIN_PENALTY',
      decidedOn,
      openLevel: 'PUBLIC',
      payload: {
        docNo: `高综执罚〔2024〕${recordId}号`,
        offenceType: '占道经营',
        penaltyClass: ['罚款'],
        fine: 1,
        procedure: '普通程序',
        authority: { name: '高明区综合行政执法局' },
      },
    },
    changes,
  )

export const taxPenalty = (recordId: string, decidedOn: string, changes?: Changes): CreditRecord =>
  penalty(recordId, decidedOn, {
    ...changes,
    payload: {
      offenceType: '偷税：不缴应纳税款',
      fine: '180.5',
      authority: { name: '国家税务总局佛山市税务局第一稽查局' },
      ...changes?.payload,
    },
  })

export const commitment = (recordId: string, verifiedOn: string, changes?: Changes): CreditRecord =>
  made(
    {
      sourceOrgCode: '11440608PDY001020W',
      recordId,
      version: 1,
      kind: 'COMMITMENT',
      decidedOn: verifiedOn,
      openLevel: 'PUBLIC',
      payload: {
        commitmentNo: recordId,
        commitmentType: 'APPROVAL',
        performance: 'BROKEN',
        verifiedOn,
        verifyOrg: { name: '高明区市场监督管理局' },
        breachFact: '承诺内容不实',
      },
    },
    changes,
  )
