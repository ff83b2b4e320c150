import type { SyntheticCompany } from './synthetic.ts'

const organisation = ({ name, uscc }: SyntheticCompany) => ({ kind: 'LEGAL_PERSON', name, uscc })

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

/** The registration that makes a company known. */
export const registration = (company: SyntheticCompany) => ({
  recordKind: 'REGISTRATION',
  recordId: `REG-${company.uscc}`,
  sourceSystem: 'SCJG',
  subject: { ...organisation(company), region: '440608' },
  payload: {
    entityType: '有限责任公司',
    foundedOn: '2019-05-06',
    regCapital: '500',
    currency: 'CNY',
    status: '存续',
    address: '佛山市高明区荷城街道示例路1号',
  },
})

/** The n-th penalty of a company, decided some days ago. */
export const penalty = (company: SyntheticCompany, n: number, days: number, changes: object = {}) => ({
  recordKind: 'ADMIN_PENALTY',
  recordId: `CF-${company.orgCode}-${n}`,
  sourceSystem: 'ZHZF',
  decidedOn: daysAgo(days),
  subject: organisation(company),
  payload: {
    docNo: `明综执罚〔2026〕${company.orgCode.slice(3, 8)}-${n}号`,
    penaltyClass: ['罚款'],
    fine: '2.000000',
    severity: '一般',
    procedure: '普通程序',
    facts: '擅自占用城市道路堆放物料',
    authority: { name: '高明区综合行政执法局' },
  },
  ...changes,
})

/** The withdrawal of a penalty whose decision was revoked. */
export const revocation = (company: SyntheticCompany, n: number) => ({
  recordKind: 'ADMIN_PENALTY',
  recordId: `CF-${company.orgCode}-${n}`,
  op: 'WITHDRAW',
  version: 2,
  reason: '行政复议决定撤销该处罚',
})

/** A judgment debtor as the court publishes it: known by its organisation code. */
export const judgment = (company: SyntheticCompany, changes: object = {}, payload: object = {}) => ({
  recordKind: 'JUDICIAL',
  recordId: `SX-${company.orgCode}`,
  sourceSystem: 'COURT',
  subject: { kind: 'LEGAL_PERSON', name: company.name, orgCode: company.orgCode },
  payload: {
    caseCode: `（2026）粤0608执${company.orgCode.slice(3, 8)}号`,
    courtName: '佛山市高明区人民法院',
    regDate: daysAgo(90),
    publishDate: daysAgo(20),
    gistId: `（2025）粤0608民初${company.orgCode.slice(3, 8)}号`,
    performance: '全部未履行',
    disruptTypeName: '违反财产报告制度',
    ...payload,
  },
  ...changes,
})

export const today = (): string => daysAgo(0)
