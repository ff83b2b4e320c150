import { orgCodeCheckCharacter, usccFrom } from '@mingxin/identifiers'

/** A synthetic company; organisation codes that begin with QX were never given out. */
export function company(number: number): { name: string; uscc: string; orgCode: string } {
  const body = `QX${String(number).padStart(6, '0')}`
  const orgCode = `${body}${orgCodeCheckCharacter(body)}`
  const uscc = usccFrom({ department: '9', category: '1', region: '440608', orgCode }) ?? ''
  return { name: `佛山市高明区量度${number}号有限公司`, uscc, orgCode }
}

type Company = ReturnType<typeof company>

const organisation = ({ name, uscc }: Company) => ({ kind: 'LEGAL_PERSON', name, uscc, legalRep: '李四' })

export const registration = (one: Company): object => ({
  recordKind: 'REGISTRATION',
  recordId: `REG-${one.uscc}`,
  subject: { ...organisation(one), region: '440608' },
  payload: {
    entityType: '有限责任公司',
    foundedOn: '2019-05-06',
    regCapital: '500',
    currency: 'CNY',
    address: '佛山市高明区荷城街道量度路1号',
    scope: '销售建筑材料、五金产品；货物进出口；仓储服务。',
    status: '存续',
  },
})

/** About 570 bytes as JSON: a penalty as enforcement sends it. */
export const penalty = (one: Company, number: number): object => ({
  recordKind: 'ADMIN_PENALTY',
  recordId: `CF-${one.orgCode}-${number}`,
  decidedOn: '2026-03-02',
  subject: organisation(one),
  payload: {
    docNo: `明综执罚〔2026〕${one.orgCode}-${number}号`,
    penaltyClass: ['罚款'],
    fine: 0.5,
    facts: '在城市道路范围内擅自占道经营，影响市容环境卫生，经责令改正后拒不改正。',
    basis: '《广东省城市市容和环境卫生管理规定》',
    content: '罚款人民币伍仟元整',
    authority: { name: '高明区综合行政执法局' },
  },
})

export const judgment = (one: Company): object => ({
  recordKind: 'JUDICIAL',
  recordId: `SX-${one.orgCode}`,
  subject: organisation(one),
  payload: {
    caseCode: `（2026）粤0608执${one.orgCode}号`,
    courtName: '佛山市高明区人民法院',
    publishDate: '2026-10-08',
    gistId: `（2025）粤0608民初${one.orgCode}号`,
    performance: '全部未履行',
    disruptTypeName: '违反财产报告制度',
  },
})

export const ndjson = (records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n')

/** A range of numbers, lazily. */
export function* range(from: number, count: number): Generator<number> {
  for (let number = from; number < from + count; number++) yield number
}
