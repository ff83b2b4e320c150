import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, company, orgCode, record, registration, uscc } from '../testing/records.ts'
import { type Json, openRegistry, type RegistryStage } from '../testing/registry-stage.ts'

const PERSON_ID = '44060818800101001X'
const TWIN = '佛山市示例双胞有限公司'
const SPELLING = '高明区示例1号有限责任公司'
const CERTIFICATE = [{ type: 'social-org', value: '社证字第0188号' }] as const
const coded = (n: number) => ({ type: 'uscc', value: uscc(n) }) as const
let stage: RegistryStage

beforeAll(async () => {
  stage = await openRegistry()
  const twin = (n: number, region: string) =>
    company(n, { name: TWIN, region, identifiers: [{ type: 'uscc', value: uscc(n, region) }] })
  await stage.handle(
    accepted(registration('R1', company(1, { identifiers: [coded(1), ...CERTIFICATE], region: '440608' }))),
    accepted(registration('R4', company(4, { identifiers: [coded(4), ...CERTIFICATE], region: '440800' }))),
    accepted(registration('R2', twin(2, '440608'))),
    accepted(registration('R3', twin(3, '440606'))),
    accepted(record('P1', company(1, { name: SPELLING }))),
    accepted(record('P2', company(1, { name: '只是写法有限公司' }))),
    accepted(
      record('N1', { kind: 'NATURAL_PERSON', name: '张三', identifiers: [], person: stage.seal('01', PERSON_ID) }),
    ),
  )
})
afterAll(() => stage.close())

const resolve = async (
  queries: object[],
  { client = 'credit-office', ...more }: { client?: string; purpose?: string } = {},
) => stage.post(client, '/v1/resolve', { queries, ...more })
const one = async (query: object, options = {}): Promise<Json> => (await resolve([query], options)).body.answers[0]

describe('a name', () => {
  it('with exactly one bearer in the whole registry is resolved', async () => {
    const answer = await one({ name: `${company(1).name}　` })
    expect(answer).toMatchObject({
      outcome: 'resolved',
      subject: { uscc: uscc(1) },
      method: { method: 'name-in-scope' },
    })
  })

  it('with several is ambiguous, and resolved in the region of one of them', async () => {
    const answer = await one({ name: TWIN })
    expect(answer.outcome).toBe('ambiguous')
    expect(answer.candidates).toHaveLength(2)
    expect(await one({ name: TWIN, region: '440606' })).toMatchObject({
      outcome: 'resolved',
      subject: { uscc: uscc(3, '440606') },
      method: { scope: '440606' },
    })
    expect(await one({ name: TWIN, region: '44' })).toMatchObject({ outcome: 'ambiguous' })
    expect(await one({ name: TWIN, region: '1101' })).toMatchObject({ outcome: 'unknown' })
  })

  it('nobody bears is unknown', async () => {
    expect(await one({ name: '无人知晓有限公司' })).toEqual({ outcome: 'unknown', candidates: [] })
  })

  it('that a record merely used is unknown, with who may be meant', async () => {
    expect(await one({ name: SPELLING })).toMatchObject({ outcome: 'unknown', candidates: [{ uscc: uscc(1) }] })
  })

  it('of a record that is held back leads to nobody', async () => {
    expect(await one({ name: '只是写法有限公司' })).toEqual({ outcome: 'unknown', candidates: [] })
  })

  it.each(['评标工作已经结束，现将结果公示如下。', '某某道路改造工程', '未提供'])('is none: %s', async (name) => {
    expect(await one({ name })).toEqual({ outcome: 'not-a-name', candidates: [] })
  })

  it('of a person finds nobody', async () => {
    expect(await one({ name: '张三' })).not.toMatchObject({ outcome: 'resolved' })
  })
})

describe('a certificate number', () => {
  const code = CERTIFICATE[0].value
  const usccsIn = ({ candidates }: Json) => candidates.map((one: Json) => one.uscc).sort()

  it('alone is ambiguous between all its holders', async () => {
    const answer = await one({ code })
    expect(answer.outcome).toBe('ambiguous')
    expect(usccsIn(answer)).toEqual([uscc(1), uscc(4)])
  })

  it('means the one holder that bears the name beside it', async () => {
    expect(await one({ code, name: company(4).name })).toMatchObject({
      outcome: 'resolved',
      subject: { uscc: uscc(4) },
      method: { value: code },
    })
  })

  it.each([SPELLING, TWIN, '无人知晓有限公司'])('stays ambiguous beside %s, which no holder bears', async (name) => {
    expect(usccsIn(await one({ code, name }))).toEqual([uscc(1), uscc(4)])
  })

  it('stays ambiguous beside the name of a holder in another region', async () => {
    expect(await one({ code, name: company(4).name, region: '440605' })).toMatchObject({ outcome: 'ambiguous' })
  })

  it('that nobody holds is unknown', async () => {
    expect(await one({ code: '社证字第9999号' })).toEqual({ outcome: 'unknown', candidates: [] })
  })
})

describe('a code', () => {
  it.each([
    ['its holder', uscc(1), 'uscc'],
    ['its holder, in lower case', uscc(1).toLowerCase(), 'uscc'],
    ['the holder of the unified code around it', orgCode(1), 'orgcode9'],
  ])('leads to %s', async (_what, code, method) => {
    expect(await one({ code })).toMatchObject({ outcome: 'resolved', subject: { uscc: uscc(1) }, method: { method } })
  })

  it('that is unknown stays unknown, the name beside it only brings candidates', async () => {
    expect(await one({ code: uscc(77), name: company(1).name })).toMatchObject({
      outcome: 'unknown',
      candidates: [{ uscc: uscc(1) }],
    })
  })

  it.each([
    ['91440608PDY0002712', 'identifier.uscc-invalid'],
    ['****', 'identifier.masked'],
    ['无', 'identifier.missing'],
  ])('that is none is invalid, and says why: %s', async (code, fault) => {
    expect(await one({ code })).toMatchObject({
      outcome: 'invalid-code',
      candidates: [],
      fault: { code: fault, pointer: '/code' },
    })
  })

  it('of a person needs a purpose, is logged and never told', async () => {
    expect(await resolve([{ code: PERSON_ID }])).toMatchObject({
      status: 400,
      body: { code: 'request.purpose-required' },
    })
    const answer = await one({ code: PERSON_ID }, { purpose: '行政许可' })
    expect(answer).toMatchObject({ outcome: 'resolved', method: { method: 'person-id' }, subject: { name: '张三' } })
    expect(JSON.stringify(answer)).not.toContain('18800101')
    const { rows } = await stage.registry.query('SELECT purpose, subject_id FROM query_log')
    expect(rows).toEqual([{ purpose: '行政许可', subject_id: answer.subject.subjectId }])
  })

  it('of a person beside another name is no answer', async () => {
    const purpose = '行政许可'
    expect(await one({ code: PERSON_ID, name: '张 三' }, { purpose })).toMatchObject({ outcome: 'resolved' })
    expect(await one({ code: PERSON_ID, name: '李四海' }, { purpose })).toMatchObject({ outcome: 'ambiguous' })
  })

  it('of a person leads nowhere for the public, and to a masked name for authorised readers', async () => {
    const options = { purpose: '行政许可' }
    expect(await one({ code: PERSON_ID }, { ...options, client: 'public-site' })).toMatchObject({ outcome: 'unknown' })
    expect(await one({ code: PERSON_ID }, { ...options, client: 'credit-office:AUTHORISED' })).toMatchObject({
      subject: { name: '张*' },
    })
  })
})

describe('a code beside a name', () => {
  const code = uscc(1)
  const name = company(1).name

  it.each([
    ['of the same words', name, 'resolved'],
    ['a record spelled differently, but alike', SPELLING, 'resolved'],
    ['that only a record used', '只是写法有限公司', 'ambiguous'],
    ['of somebody else', '无人知晓有限公司', 'ambiguous'],
  ])('%s: the holder is meant, or only a candidate', async (_, asked, outcome) => {
    const answer = await one({ code, name: asked })
    expect(answer.outcome).toBe(outcome)
    expect(outcome === 'resolved' ? answer.subject : answer.candidates[0]).toMatchObject({ uscc: code })
  })

  it('that hides a part means the one bearer whom it fits', async () => {
    const masked = (text: string) => `${text.slice(0, 10)}****${text.slice(14)}`
    expect(await one({ code: masked(code), name })).toMatchObject({
      outcome: 'resolved',
      subject: { uscc: code },
      method: { method: 'name-and-masked-code' },
    })
    expect(await one({ code: masked(uscc(3, '440606')), name: TWIN })).toMatchObject({
      outcome: 'resolved',
      subject: { uscc: uscc(3, '440606') },
    })
    expect(await one({ code: '9144060*********X*', name })).toMatchObject({ outcome: 'unknown' })
    expect(await one({ code: masked(uscc(2)), name: '只是写法有限公司' })).toMatchObject({ outcome: 'unknown' })
    expect(await one({ code: masked(code) })).toMatchObject({
      outcome: 'invalid-code',
      fault: { code: 'identifier.masked' },
    })
  })
})

describe('a batch', () => {
  it('of 1,000 queries is answered in order', async () => {
    const queries = Array.from({ length: 1_000 }, (_, n) =>
      n % 2 === 0 ? { code: uscc(1) } : { name: `查无${n}有限公司` },
    )
    const { status, body } = await resolve(queries)
    expect(status).toBe(200)
    expect(body.answers.map(({ outcome }: Json) => outcome)).toEqual(
      queries.map((_, n) => (n % 2 === 0 ? 'resolved' : 'unknown')),
    )
  })

  it('of more, or of nothing, is refused', async () => {
    const many = Array.from({ length: 1_001 }, () => ({ code: uscc(1) }))
    expect((await resolve(many)).status).toBe(400)
    expect((await resolve([])).status).toBe(400)
    expect((await resolve([{ region: '44' }])).status).toBe(400)
  })
})
