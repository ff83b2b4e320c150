import type { Json } from '@mingxin/partner-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { company, judgment, openTown, organisation, penalty, registration, type Town } from './town.ts'

// What clerks really typed, through all rooms of the running system: what a check says in the end. Whoever cannot be
// identified for certain burdens nobody, and what can be identified is not lost. Everything is synthetic.

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const licence = (recordId: string, subject: object, payload: object = {}) => ({
  recordKind: 'ADMIN_LICENCE',
  recordId,
  decidedOn: '2018-03-02',
  subject,
  payload: { docNo: `${recordId}号`, content: '准予经营', authority: { name: '高明区市场监督管理局' }, ...payload },
})
const debtOf = (recordId: string, subject: object) => ({ ...judgment(company(1)), recordId, subject })
const decisionOn = async (code: string): Promise<string> => (await town.check(code)).decision
const outcomesOf = ({ body }: { body: Json }): string[] =>
  (body.results ?? []).map(({ outcome }: { outcome: string }) => outcome)
const questionsAbout = async (recordId: string): Promise<Json[]> => {
  const { items } = await town.api.ask('credit-office', 'code-registry', '/v1/questions?limit=200')
  return items.filter(({ recordKey }: Json) => recordKey.recordId === recordId)
}

describe('a filler in an identifier', () => {
  const FIELDS = ['regNo', 'orgCode', 'taxNo', 'instCertNo', 'socialOrgNo', 'otherCode']

  it.each(FIELDS)('%s never joins an innocent company and a debtor', async (field) => {
    const innocent = company(100 + FIELDS.indexOf(field))
    const filler = { [field]: '不适用' }
    await town.submit('yms', [licence(`L-${field}`, { ...organisation(innocent), region: '440608', ...filler })])
    const debtor = { kind: 'UNINCORPORATED', name: `广州市示例${field}商会`, region: '4401', ...filler }
    expect(outcomesOf(await town.submit('court', [debtOf(`D-${field}`, debtor)]))).toEqual(['accepted'])
    await town.settle()
    expect(await decisionOn(innocent.uscc)).toBe('clear')
    expect(await questionsAbout(`D-${field}`)).toHaveLength(1)
  })

  it('of a debtor with the exact name and region of a company leads to the company, and to no twin', async () => {
    const debtor = company(110)
    await town.submit('scjg', [registration(debtor)])
    const { name } = debtor
    await town.submit('court', [debtOf('D-name', { kind: 'LEGAL_PERSON', name, region: '440608', uscc: '待补' })])
    await town.settle()
    expect(await decisionOn(debtor.uscc)).toBe('restricted')
    await town.submit('zhzf', [
      { ...penalty(debtor, 1, '2026-03-02'), subject: { kind: 'LEGAL_PERSON', name, region: '440608' } },
    ])
    await town.settle()
    expect(await questionsAbout(`CF-${debtor.orgCode}-1`)).toEqual([])
  })
})

describe('a number of a register', () => {
  it('is one of many: two societies with the same certificate number are two', async () => {
    const societyIn = (place: string, region: string) => ({
      kind: 'UNINCORPORATED',
      name: `${place}示例协会`,
      region,
      socialOrgNo: '社证字第0188号',
    })
    await town.submit('yms', [licence('S-1', societyIn('佛山市高明区', '440608'))])
    await town.submit('court', [{ ...debtOf('S-2', societyIn('湛江市', '4408')) }])
    await town.settle()
    const { answers } = await town.api.ask('credit-office', 'code-registry', '/v1/resolve', {
      method: 'POST',
      body: { queries: [{ name: '佛山市高明区示例协会', region: '440608' }] },
    })
    const [{ subject }] = answers
    expect((await town.check(subject.subjectId)).decision).toBe('clear')
  })
})

describe('an unlike name on a known code', () => {
  const known = company(120)

  it('holds the record back: nothing burdens the company, and the name is not added to it', async () => {
    await town.submit('scjg', [registration(known)])
    await town.submit('court', [debtOf('U-1', { ...organisation(known), name: '佛山市禅城区完全别的实业有限公司' })])
    await town.settle()
    expect(await decisionOn(known.uscc)).toBe('clear')
    expect(await questionsAbout('U-1')).toMatchObject([{ kind: 'name-unlike' }])
    const subject = await town.api.ask('credit-office', 'code-registry', `/v1/subjects/${known.uscc}`)
    expect(JSON.stringify(subject)).not.toContain('完全别的')
  })

  it.each([
    '佛山市高明区试验120号有限责任公司',
    '佛山市高明区試驗120號有限公司',
    '佛山市高明区试验120号有限公司，',
    '佛山市高明区试验120号有限公司沧江分公司',
  ])('a like one passes: %s', async (name) => {
    const debtor = company(130 + name.length)
    const like = name.replaceAll('120', String(130 + name.length))
    await town.submit('scjg', [registration(debtor)])
    await town.submit('court', [debtOf(`K-${like}`, { ...organisation(debtor), name: like })])
    await town.settle()
    expect(await decisionOn(debtor.uscc)).toBe('restricted')
  })

  it('also where the registration comes later: then the record is taken back', async () => {
    const late = company(180)
    await town.submit('court', [debtOf('U-2', { ...organisation(late), name: '佛山市禅城区完全别的实业有限公司' })])
    await town.settle()
    await town.submit('scjg', [registration(late)])
    await town.settle()
    expect(await decisionOn(late.uscc)).toBe('clear')
    expect(await questionsAbout('U-2')).toMatchObject([{ kind: 'name-unlike' }])
  })
})

describe('something around a code', () => {
  const known = company(140)
  const decorated = [`'${known.uscc}`, `${known.uscc}（1-1）`, `="${known.uscc}"`, `${known.uscc}。`]

  it.each(decorated)('%s is refused with the code as suggestion, sent and asked alike', async (uscc) => {
    const { body } = await town.submit('court', [debtOf('A-1', { ...organisation(known), uscc })])
    const fault = { code: 'identifier.decorated', suggestion: known.uscc }
    expect(body.faults).toMatchObject([fault])
    for (const [service, route] of [
      ['sanction-engine', `/v1/checks/${encodeURIComponent(uscc)}`],
      ['code-registry', `/v1/subjects/${encodeURIComponent(uscc)}`],
    ] as const) {
      const asked = await town.api.call('ggzy', service, route)
      expect([service, asked.status, asked.body.faults]).toMatchObject([service, 400, [fault]])
    }
    const resolved = await town.api.ask('ggzy', 'code-registry', '/v1/resolve', {
      method: 'POST',
      body: { queries: [{ code: uscc }] },
    })
    expect(resolved.answers).toMatchObject([{ outcome: 'invalid-code', fault }])
  })

  it('a fault says in both languages what came, what is right and how to mend it', async () => {
    const { body } = await town.submit('court', [debtOf('A-2', { ...organisation(known), uscc: '9.14406E+17' })])
    expect(body.faults).toMatchObject([
      { code: 'identifier.digits-lost', actual: '9.14406E+17', titleZh: '代码的部分数字已经丢失' },
    ])
    for (const text of [body.faults[0].expectedZh, body.faults[0].mendZh]) expect(text).toMatch(/\p{Script=Han}/u)
  })
})

describe('one document', () => {
  const punished = company(150)
  const byName = { kind: 'LEGAL_PERSON', name: punished.name, region: '440608' }
  const one = penalty(punished, 9, '2026-03-02')
  const spelled = (recordId: string, docNo: string, changes: object = {}) => ({
    ...one,
    recordId,
    payload: { ...one.payload, docNo },
    ...changes,
  })

  it('counts once, however it is spelled and whoever sends it of whom', async () => {
    await town.submit('scjg', [registration(punished)])
    await town.submit('zhzf', [spelled('P-1', '明综执罚〔2026〕9号')])
    await town.submit('zhzf', [spelled('P-2', "'明综执罚【2026】９号。", { subject: byName })])
    await town.submit('sharing', [spelled('P-3', '明综执罚(2026)第9号')])
    await town.settle()
    const answer = await town.check(punished.uscc)
    expect(answer.entries).toEqual([])
    const counts = answer.considered
      .flatMap(({ conditions }: Json) => conditions)
      .filter(({ id }: Json) => id === 'count')
      .map(({ values }: Json) => values.count)
    expect(counts.length).toBeGreaterThan(0)
    expect(new Set(counts)).toEqual(new Set([1]))
  })

  it('and three documents are three', async () => {
    for (const [serial, day] of [
      [10, '2026-03-03'],
      [11, '2026-03-04'],
    ] as const)
      await town.submit('zhzf', [penalty(punished, serial, day)])
    await town.settle()
    expect((await town.check(punished.uscc)).entries.length).toBeGreaterThan(0)
  })
})

describe('two licences on one day without a number', () => {
  it('are two', async () => {
    const holder = organisation(company(160))
    for (const docNo of ['无', '/', '见附件']) {
      const pair = ['甲', '乙'].map((content) =>
        licence(`W-${docNo.length}-${content}-${docNo.codePointAt(0)}`, holder, {
          docNo,
          content: content + docNo.codePointAt(0),
        }),
      )
      const reply = await town.submit('yms', pair)
      expect(outcomesOf(reply)).toEqual(['accepted', 'accepted'])
      expect(reply.body.results[0].warnings.map(({ code }: Json) => code)).toContain('record.document-number-missing')
    }
  })
})
