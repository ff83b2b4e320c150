import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, company, orgCode, record, registration, regNo, uscc } from '../testing/records.ts'
import { type Json, openRegistry, type RegistryStage } from '../testing/registry-stage.ts'

const PERSON_ID = '44060818800101001X'
const NAME = company(1).name ?? ''
let stage: RegistryStage

beforeAll(async () => {
  stage = await openRegistry()
  const known = [
    { type: 'uscc', value: uscc(1) },
    { type: 'regno15', value: regNo(1) },
    { type: 'inst-cert', value: '事证第144060800012号' },
  ] as const
  const somebody = {
    kind: 'NATURAL_PERSON',
    name: '张三',
    identifiers: [],
    person: stage.seal('01', PERSON_ID),
  } as const
  const coded = (n: number) => ({ type: 'uscc', value: uscc(n) }) as const
  const weak = [{ type: 'other-legacy', value: '企合示例字第1号' }] as const
  await stage.handle(
    accepted(registration('R1', company(1, { identifiers: [...known], legalRep: '某人', region: '440608' }))),
    accepted(registration('R2', company(2))),
    accepted(record('P1', { ...somebody, identifiers: [] })),
    accepted(registration('P2', company(3, { name: '甲有限公司', identifiers: [coded(3), ...weak] }))),
    accepted(registration('P3', company(4, { name: '乙有限公司', identifiers: [coded(4), ...weak] }))),
    accepted(record('P4', { ...somebody, name: '李四', identifiers: [], person: stage.seal('02', 'E12345678') })),
  )
})
afterAll(() => stage.close())

const get = (path: string, client = 'credit-office') => stage.get(client, path)
const subject = async (code: string, client?: string): Promise<Json> =>
  (await get(`/v1/subjects/${encodeURIComponent(code)}`, client)).body
const logged = async () => (await stage.registry.query<Json>('SELECT * FROM query_log ORDER BY query_id')).rows

describe('a subject is found', () => {
  it.each([
    ['its unified code', uscc(1)],
    ['the code in lower case', uscc(1).toLowerCase()],
    [
      'the code in full-width characters with blanks',
      ` ${uscc(1).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))} `,
    ],
    ['its organisation code as printed', `${orgCode(1).slice(0, 8)}-${orgCode(1).slice(8)}`],
    ['its registration number', regNo(1)],
    ['its old taxpayer number', `440608${orgCode(1)}`],
  ])('by %s', async (_what, code) => {
    expect(await subject(code)).toMatchObject({ uscc: uscc(1), name: NAME })
  })

  it('by its subjectId', async () => {
    const { subjectId } = await subject(uscc(1))
    expect(await subject(subjectId.toUpperCase())).toMatchObject({ subjectId })
  })

  it('by a unified code that nobody gave, when it is known by the organisation code inside', async () => {
    await stage.handle(accepted(record('O1', company(60, { identifiers: [{ type: 'orgcode9', value: orgCode(60) }] }))))
    expect(await subject(uscc(60))).toMatchObject({ name: company(60).name })
  })

  it('with all its names, codes and the facts of its registration', async () => {
    expect(await subject(uscc(1))).toMatchObject({
      kind: 'LEGAL_PERSON',
      status: 'ACTIVE',
      region: '440608',
      legalRep: '某人',
      names: [{ name: NAME, current: true }],
      revision: 1,
      openQuestions: 0,
    })
  })
})

describe('what identifies nobody', () => {
  it('is not found', async () => {
    expect(await get(`/v1/subjects/${uscc(999)}`)).toMatchObject({ status: 404, body: { code: 'subject.unknown' } })
  })

  it('as an invalid unified code is refused with its fault and the one repair', async () => {
    const wrong = uscc(30).replace('0', 'O')
    const { status, body } = await get(`/v1/subjects/${wrong}`)
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'identifier.invalid' })
    expect(body.faults).toMatchObject([
      { pointer: '/path/code', code: 'identifier.uscc-invalid', suggestion: uscc(30) },
    ])
  })

  it.each(['***', '无', '91440608****0001'])('as %s is refused', async (code) => {
    const { status, body } = await get(`/v1/subjects/${encodeURIComponent(code)}`)
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'identifier.invalid' })
  })

  it('as text that no database can keep is the fault of who asks', async () => {
    expect((await get('/v1/subjects/%00abc')).status).toBe(400)
  })

  it.each([
    ["'", ''],
    ['', '（1-1）'],
    ['="', '"'],
  ])('as a sound code between %s and %s is refused as in a record, with the sound one', async (before, after) => {
    const { status, body } = await get(`/v1/subjects/${encodeURIComponent(before + uscc(1) + after)}`)
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'identifier.invalid' })
    expect(body.faults).toMatchObject([{ suggestion: uscc(1) }])
  })

  it('but is a certificate number is told with whom it may mean, be it one', async () => {
    const { status, body } = await get(`/v1/subjects/${encodeURIComponent('事证第144060800012号')}`)
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'subject.ambiguous' })
    expect(body.candidates).toMatchObject([{ uscc: uscc(1), name: NAME }])
  })

  it('but is an old number is told with whom it may mean', async () => {
    const { status, body } = await get(`/v1/subjects/${encodeURIComponent('企合示例字第1号')}`)
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'subject.ambiguous' })
    expect(body.candidates.map(({ name }: Json) => name).sort()).toEqual(['乙有限公司', '甲有限公司'])
  })
})

describe('a natural person', () => {
  const asked = (level: string, purpose = '&purpose=%E8%A1%8C%E6%94%BF%E8%AE%B8%E5%8F%AF') =>
    get(`/v1/subjects/${PERSON_ID}?x=${purpose}`.replace('x=&', ''), `credit-office:${level}`)

  it('is found by the number of the id document, for a purpose, and shown with the masked number', async () => {
    const { status, body } = await asked('GOV_SHARED')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      kind: 'NATURAL_PERSON',
      name: '张三',
      maskedId: '440608********001X',
      identifiers: [],
    })
  })

  it('is not shown without a purpose', async () => {
    expect(await get(`/v1/subjects/${PERSON_ID}`)).toMatchObject({
      status: 400,
      body: { code: 'request.purpose-required' },
    })
    const { body } = await asked('GOV_SHARED')
    expect(await get(`/v1/subjects/${body.subjectId}`)).toMatchObject({
      status: 400,
      body: { code: 'request.purpose-required' },
    })
  })

  it('is logged before it is answered: who, when, what for, whom; never the number', async () => {
    const { body } = await asked('GOV_SHARED')
    const last = (await logged()).at(-1)
    expect(last).toMatchObject({
      client_id: 'credit-office',
      organisation_code: '11440608PDY0010122',
      operation: 'getSubject',
      purpose: '行政许可',
      subject_id: body.subjectId,
    })
    expect(JSON.stringify(await logged())).not.toContain('18800101')
  })

  it('that nobody knows is logged as well', async () => {
    const before = (await logged()).length
    const { status } = await get('/v1/subjects/440608188001010028?purpose=%E8%A1%8C%E6%94%BF')
    expect(status).toBe(404)
    expect((await logged()).slice(before)).toMatchObject([{ subject_id: null }])
  })

  it('with a mistyped number is told so, the number hidden', async () => {
    const { status, body } = await get('/v1/subjects/440608188001010011?purpose=%E8%A1%8C%E6%94%BF')
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'identifier.invalid' })
    expect(JSON.stringify(body)).not.toContain('18800101')
  })

  it('is found by another id document only when a purpose says that a person is meant', async () => {
    expect((await get('/v1/subjects/E12345678')).status).toBe(404)
    expect((await get('/v1/subjects/E12345678?purpose=%E8%A1%8C%E6%94%BF')).body).toMatchObject({ name: '李四' })
  })

  it('has a masked name for authorised readers', async () => {
    const { body } = await asked('AUTHORISED')
    expect(body).toMatchObject({ name: '张*', names: [{ name: '张*' }] })
    const history = await get(
      `/v1/subjects/${body.subjectId}/history?purpose=%E8%A1%8C%E6%94%BF`,
      'credit-office:AUTHORISED',
    )
    expect(JSON.stringify(history.body)).not.toContain('张三')
    expect(history.body.changes).toMatchObject([{ name: '张*', change: 'registered' }])
  })

  it('does not exist for the public', async () => {
    expect(await asked('PUBLIC')).toMatchObject({ status: 404, body: { code: 'subject.unknown' } })
    const { body } = await asked('GOV_SHARED')
    expect((await get(`/v1/subjects/${body.subjectId}?purpose=%E8%A1%8C%E6%94%BF`, 'public-site')).status).toBe(404)
  })
})

describe('a reader', () => {
  it.each(['PUBLIC', 'AUTHORISED'])('of the level %s does not see who represents an organisation', async (level) => {
    const body = await subject(uscc(1), `credit-office:${level}`)
    expect(body).toMatchObject({ uscc: uscc(1) })
    expect(body).not.toHaveProperty('legalRep')
  })

  it('needs the right to read subjects', async () => {
    expect(await get(`/v1/subjects/${uscc(1)}`, 'ops')).toMatchObject({
      status: 403,
      body: { code: 'access.scope-missing' },
    })
  })
})

describe('the history of a subject', () => {
  it('tells each change with its reason and the record that caused it', async () => {
    await stage.handle(
      accepted(record('H1', company(50))),
      accepted(registration('H2', company(50), { payload: { status: '停业' } })),
    )
    const { body } = await get(`/v1/subjects/${uscc(50)}/history`)
    expect(body.changes).toMatchObject([
      {
        revision: 1,
        change: 'registered',
        status: 'MENTIONED',
        because: 'first mention',
        record: { recordId: 'H1', version: 1 },
      },
      { revision: 2, change: 'changed', status: 'SUSPENDED', record: { recordId: 'H2' } },
    ])
  })

  it('shows the codes that held on a day', async () => {
    const gained = [
      { type: 'uscc', value: uscc(51) },
      { type: 'regno15', value: regNo(51) },
    ] as const
    await stage.handle(
      accepted(registration('H3', company(51))),
      accepted(registration('H4', company(51, { identifiers: [...gained] }), { decidedOn: '2026-02-01' })),
    )
    const types = async (onDate: string) =>
      (await get(`/v1/subjects/${uscc(51)}/history?onDate=${onDate}`)).body.identifiers
        .map(({ type }: Json) => type)
        .sort()
    expect(await types('2026-01-31')).toEqual(['orgcode9', 'uscc'])
    expect(await types('2026-02-01')).toEqual(['orgcode9', 'regno15', 'uscc'])
  })
})

it('whatever text is asked with, the answer is never a failure of the service', async () => {
  const texts = Array.from({ length: 200 }, () => randomBytes(1 + Math.floor(Math.random() * 20)).toString('latin1'))
  for (const text of [...texts, '..', '%', '9'.repeat(64), '张', '💥', '١٢٣']) {
    const { status } = await get(`/v1/subjects/${encodeURIComponent(text)}`)
    expect(status, JSON.stringify(text)).toBeLessThan(500)
  }
})
