import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, COURT, company, corrected, record, registration, uscc } from '../testing/records.ts'
import { type Json, openRegistry, type RegistryStage } from '../testing/registry-stage.ts'

let stage: RegistryStage
let next = 100

beforeAll(async () => {
  stage = await openRegistry()
})
afterAll(() => stage.close())

const fresh = () => next++
const unknownBody = (n: number) => company(n, { name: `无人知晓${n}有限公司`, identifiers: [] })

async function ask(n: number): Promise<Json> {
  await stage.handle(accepted(registration(`R${n}`, company(n))), accepted(record(`P${n}`, unknownBody(n))))
  return questionAbout(`P${n}`)
}

async function questionAbout(recordId: string): Promise<Json> {
  const { body } = await stage.get('credit-office', '/v1/questions?limit=500')
  return body.items.find((item: Json) => item.recordKey.recordId === recordId)
}

const answer = (questionId: string, body: object, headers = {}) =>
  stage.post('credit-office', `/v1/questions/${questionId}/answer`, { reason: '经核实', ...body }, headers)
const subjectOf = async (code: string) => (await stage.get('credit-office', `/v1/subjects/${code}`)).body
const recordsTold = async (recordId: string) =>
  (await stage.told('credit.resolved-records.v1')).filter(({ data }) => data.record?.recordId === recordId)
const coverage = async () => (await stage.get('credit-office', '/v1/coverage')).body

describe('an answer', () => {
  it('to attach lets the record flow on in the same transaction', async () => {
    const n = fresh()
    const { questionId } = await ask(n)
    const { subjectId } = await subjectOf(uscc(n))
    const { status, body } = await answer(questionId, { decision: 'attach', subjectId })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'answered', answer: { decision: 'attach', subjectId, reason: '经核实' } })
    expect(await recordsTold(`P${n}`)).toMatchObject([
      { type: 'resolved-record.attached', key: subjectId, data: { match: { method: 'manual' } } },
    ])
  })

  it('to register makes a subject of what the record says', async () => {
    const n = fresh()
    const { questionId } = await ask(n)
    const { body } = await answer(questionId, { decision: 'register' })
    const { subjectId } = body.answer
    expect(await subjectOf(subjectId)).toMatchObject({ name: unknownBody(n).name, status: 'MENTIONED' })
    expect((await recordsTold(`P${n}`)).map(({ key }) => key)).toEqual([subjectId])
  })

  it('to reject keeps the record questioned and rejected', async () => {
    const n = fresh()
    const { questionId } = await ask(n)
    const before = (await coverage()).records
    await answer(questionId, { decision: 'reject' })
    const after = (await coverage()).records
    expect(after.questioned).toBe(before.questioned)
    expect(after.rejected).toBe(before.rejected + 1)
    expect(await recordsTold(`P${n}`)).toEqual([])
  })

  it('leaves a trail of who, when and why', async () => {
    const { questionId } = await ask(fresh())
    await answer(questionId, { decision: 'reject', reason: '与本区无关' })
    const { rows } = await stage.registry.query(
      'SELECT action, actor, reason, at IS NOT NULL AS dated FROM question_audit WHERE question_id = $1 ORDER BY audit_id',
      [questionId],
    )
    expect(rows).toEqual([
      { action: 'asked', actor: 'code-registry', reason: 'nobody is known by this name', dated: true },
      { action: 'reject', actor: '11440608PDY0010122/credit-office', reason: '与本区无关', dated: true },
    ])
  })

  it('is given once; the same Idempotency-Key repeats it, another attempt is refused', async () => {
    const { questionId } = await ask(fresh())
    const first = await answer(questionId, { decision: 'register' }, { 'idempotency-key': 'k1' })
    const repeated = await answer(questionId, { decision: 'register' }, { 'idempotency-key': 'k1' })
    expect(repeated).toEqual(first)
    expect(await answer(questionId, { decision: 'reject' })).toMatchObject({
      status: 409,
      body: { code: 'question.answered' },
    })
  })

  it('stands for later versions of the record', async () => {
    const n = fresh()
    const { questionId } = await ask(n)
    const { subjectId } = await subjectOf(uscc(n))
    await answer(questionId, { decision: 'attach', subjectId })
    await stage.handle(corrected(record(`P${n}`, unknownBody(n), { version: 2 })))
    expect((await recordsTold(`P${n}`)).at(-1)).toMatchObject({ type: 'resolved-record.amended', key: subjectId })
  })

  it.each([
    ['attach without a subject', { decision: 'attach' }, 400, 'request.invalid'],
    [
      'attach to nobody',
      { decision: 'attach', subjectId: '00000000-0000-8000-8000-000000000000' },
      404,
      'subject.unknown',
    ],
    ['an unknown decision', { decision: 'guess' }, 400, 'request.invalid'],
  ])('to %s is refused and changes nothing', async (_what, body, status, code) => {
    const { questionId } = await ask(fresh())
    expect(await answer(questionId, body)).toMatchObject({ status, body: { code } })
    expect((await stage.get('credit-office', `/v1/questions/${questionId}`)).body.state).toBe('open')
  })

  it('to register a person without an id document is refused', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`N${n}`, { kind: 'NATURAL_PERSON', name: '张三', identifiers: [] })))
    const { questionId } = await questionAbout(`N${n}`)
    expect(await answer(questionId, { decision: 'register' })).toMatchObject({
      status: 422,
      body: { code: 'question.answer-invalid' },
    })
  })

  it('and a correction that arrives at the same moment end in one of the two orders', async () => {
    const n = fresh()
    const { questionId } = await ask(n)
    const { subjectId } = await subjectOf(uscc(n))
    const [{ status }] = await Promise.all([
      answer(questionId, { decision: 'attach', subjectId }),
      stage.handle(corrected(record(`P${n}`, company(n), { version: 2 }))),
    ])
    expect([200, 409]).toContain(status)
    const told = await recordsTold(`P${n}`)
    expect(told.every(({ key }) => key === subjectId)).toBe(true)
    expect(told.map(({ type }) => type)).toEqual(
      status === 200 ? ['resolved-record.attached', 'resolved-record.amended'] : ['resolved-record.attached'],
    )
  })

  it('to a second factory on one code registers it beside the first', async () => {
    const n = fresh()
    await stage.handle(
      accepted(registration(`R${n}`, company(n, { name: `示例${n}一厂` }))),
      accepted(registration(`S${n}`, company(n, { name: `示例${n}二厂` }), { sourceOrgCode: COURT })),
    )
    const { questionId } = await questionAbout(`S${n}`)
    const { body } = await answer(questionId, { decision: 'register' })
    expect(await subjectOf(body.answer.subjectId)).toMatchObject({ name: `示例${n}二厂`, status: 'ACTIVE' })
    expect(await subjectOf(uscc(n))).toMatchObject({ name: `示例${n}一厂` })
  })
})

describe('the list of questions', () => {
  it('is paged by cursor, each question once, oldest first', async () => {
    await ask(fresh())
    await ask(fresh())
    await ask(fresh())
    const whole = (await stage.get('credit-office', '/v1/questions?limit=500')).body.items
    const seen: Json[] = []
    let path = '/v1/questions?limit=2'
    for (let after: string | undefined = ''; after !== undefined; ) {
      const { body } = await stage.get('credit-office', path)
      seen.push(...body.items)
      after = body.nextCursor
      path = `/v1/questions?limit=2&after=${after}`
    }
    expect(seen.map(({ questionId }) => questionId)).toEqual(whole.map(({ questionId }: Json) => questionId))
  })

  it('refuses a cursor made by hand', async () => {
    const { status, body } = await stage.get('credit-office', '/v1/questions?after=abcdefghijklmnopqrstuvwxyz')
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'request.cursor-invalid' })
  })

  it('can be narrowed to a kind, a state and a source', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`C${n}`, unknownBody(n), { sourceOrgCode: COURT })))
    const { body } = await stage.get('credit-office', `/v1/questions?kind=unidentified&source=${COURT}&limit=500`)
    expect(body.items.length).toBeGreaterThan(0)
    expect(body.items.every((item: Json) => item.recordKey.sourceOrgCode === COURT)).toBe(true)
    const none = await stage.get('credit-office', '/v1/questions?kind=code-conflict')
    expect(none.body.items).toEqual([])
  })

  it('is for those who may see questions', async () => {
    expect(await stage.get('zhzf', '/v1/questions')).toMatchObject({
      status: 403,
      body: { code: 'access.scope-missing' },
    })
  })

  it('shows persons by their masked number only', async () => {
    const n = fresh()
    const two = [uscc(n), uscc(n + 1)].map((value) => ({ type: 'uscc' as const, value }))
    await stage.handle(accepted(record(`C${n}`, company(n, { identifiers: two, legalRep: '某人' }))))
    const { subject } = await questionAbout(`C${n}`)
    expect(subject).toMatchObject({ kind: 'LEGAL_PERSON', legalRep: '某人' })
    expect(JSON.stringify(subject)).not.toContain('sealed')
  })
})

it('an unknown question is not found', async () => {
  const path = '/v1/questions/00000000-0000-8000-8000-000000000000'
  expect(await stage.get('credit-office', path)).toMatchObject({ status: 404, body: { code: 'question.unknown' } })
})
