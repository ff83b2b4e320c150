import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted,
  company,
  corrected,
  orgCode,
  person,
  record,
  registration,
  regNo,
  TRACEPARENT,
  uscc,
  withdrawn,
} from './testing/records.ts'
import { openRegistry, type RegistryStage } from './testing/registry-stage.ts'

let stage: RegistryStage
let next = 100

beforeAll(async () => {
  stage = await openRegistry()
})
afterAll(() => stage.close())

/** A body of its own for each test, so that they share one registry without meeting. */
const fresh = () => next++
const subjectOf = async (code: string) => (await stage.get('credit-office', `/v1/subjects/${code}`)).body
const recordsTold = async (recordId: string) =>
  (await stage.told('credit.resolved-records.v1')).filter(
    ({ data }) => (data.record ?? data.recordKey).recordId === recordId,
  )
const questionAbout = async (recordId: string) => {
  const { body } = await stage.get('credit-office', '/v1/questions?limit=500')
  return body.items.find((item: { recordKey: { recordId: string } }) => item.recordKey.recordId === recordId)
}

describe('records of known and unknown subjects', () => {
  it('make a subject by first mention, which its registration later makes active', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, company(n))))
    expect(await subjectOf(uscc(n))).toMatchObject({ status: 'MENTIONED', revision: 1 })
    await stage.handle(accepted(registration(`R${n}`, company(n, { legalRep: '某人' }))))
    expect(await subjectOf(uscc(n))).toMatchObject({ status: 'ACTIVE', revision: 2, legalRep: '某人' })
  })

  it('of one page find the subject its first record made', async () => {
    const n = fresh()
    await stage.handle(
      accepted(record(`A${n}`, company(n))),
      accepted(record(`B${n}`, company(n))),
      accepted(registration(`R${n}`, company(n))),
    )
    const { subjectId } = await subjectOf(uscc(n))
    const told = [...(await recordsTold(`A${n}`)), ...(await recordsTold(`B${n}`)), ...(await recordsTold(`R${n}`))]
    expect(told.map(({ key }) => key)).toEqual([subjectId, subjectId, subjectId])
    const subjects = (await stage.told('credit.subjects.v1')).filter(({ key }) => key === subjectId)
    expect(subjects.map(({ type, data }) => [type, data.revision])).toEqual([
      ['subject.registered', 1],
      ['subject.changed', 2],
    ])
  })

  it('carry the trace of their push on', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, company(n))))
    expect((await recordsTold(`P${n}`)).map(({ traceparent }) => traceparent)).toEqual([TRACEPARENT])
  })

  it('by the organisation code and by the unified code around it meet in one subject', async () => {
    const n = fresh()
    const byOrgCode = company(n, { identifiers: [{ type: 'orgcode9', value: orgCode(n) }] })
    await stage.handle(accepted(record(`P${n}`, byOrgCode)))
    await stage.handle(accepted(registration(`R${n}`, company(n))))
    await stage.handle(accepted(record(`Q${n}`, byOrgCode)))
    const { subjectId, identifiers } = await subjectOf(uscc(n))
    expect(identifiers.map(({ type }: { type: string }) => type).sort()).toEqual(['orgcode9', 'uscc'])
    expect((await recordsTold(`Q${n}`)).map(({ key }) => key)).toEqual([subjectId])
  })

  it('with a registration number that a registration mapped reach the registered subject', async () => {
    const n = fresh()
    const both = [
      { type: 'uscc', value: uscc(n) },
      { type: 'regno15', value: regNo(n) },
    ] as const
    await stage.handle(accepted(registration(`R${n}`, company(n, { identifiers: [...both] }))))
    await stage.handle(accepted(record(`P${n}`, company(n, { identifiers: [both[1]] }))))
    const { subjectId } = await subjectOf(uscc(n))
    expect(await recordsTold(`P${n}`)).toMatchObject([{ key: subjectId, data: { match: { method: 'regno15' } } }])
  })

  it('about persons join by the keyed hash alone', async () => {
    const somebody = { kind: 'NATURAL_PERSON', name: '张三', identifiers: [], person: person(fresh()) } as const
    await stage.handle(accepted(record('N1', { ...somebody, identifiers: [] })))
    await stage.handle(accepted(record('N2', { ...somebody, identifiers: [], name: '张 三' })))
    const [first] = await recordsTold('N1')
    const [second] = await recordsTold('N2')
    expect(second).toMatchObject({ key: first?.key, data: { match: { method: 'person-id' } } })
  })
})

describe('corrections and withdrawals', () => {
  it('move a record: it leaves the old subject before it comes to the new one', async () => {
    const [a, b] = [fresh(), fresh()]
    await stage.handle(accepted(record(`P${a}`, company(a))))
    await stage.handle(corrected(record(`P${a}`, company(b), { version: 2 }), '主体填错'))
    const [from, to] = [await subjectOf(uscc(a)), await subjectOf(uscc(b))]
    expect((await recordsTold(`P${a}`)).map(({ type, key }) => [type, key])).toEqual([
      ['resolved-record.attached', from.subjectId],
      ['resolved-record.detached', from.subjectId],
      ['resolved-record.attached', to.subjectId],
    ])
  })

  it('amend a record of the same subject', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, company(n))))
    await stage.handle(corrected(record(`P${n}`, company(n), { version: 2 })))
    expect((await recordsTold(`P${n}`)).at(-1)).toMatchObject({
      type: 'resolved-record.amended',
      data: { previousVersion: 1 },
    })
  })

  it('end what rested on a withdrawn record', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, company(n))))
    await stage.handle(withdrawn(record(`P${n}`, company(n), { version: 2 })))
    expect((await recordsTold(`P${n}`)).at(-1)).toMatchObject({
      type: 'resolved-record.detached',
      data: { because: 'withdrawn', reason: '撤回' },
    })
  })

  it('of a questioned record bring its question up to date or withdraw it', async () => {
    const n = fresh()
    const nobody = company(n, { name: `无人知晓${n}有限公司`, identifiers: [] })
    await stage.handle(accepted(record(`P${n}`, nobody)))
    const { questionId } = await questionAbout(`P${n}`)
    await stage.handle(corrected(record(`P${n}`, nobody, { version: 2 })))
    expect(await questionAbout(`P${n}`)).toMatchObject({ questionId, recordKey: { version: 2 } })
    await stage.handle(withdrawn(record(`P${n}`, nobody, { version: 3 })))
    const { body } = await stage.get('credit-office', `/v1/questions/${questionId}`)
    expect(body.state).toBe('withdrawn')
    expect(await auditOf(questionId)).toEqual(['asked', 'updated', 'withdrawn'])
  })

  it('that say who a questioned record is about let it flow on', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, company(n, { name: `无人知晓${n}有限公司`, identifiers: [] }))))
    const { questionId } = await questionAbout(`P${n}`)
    await stage.handle(corrected(record(`P${n}`, company(n), { version: 2 })))
    const { body } = await stage.get('credit-office', `/v1/questions/${questionId}`)
    expect(body).toMatchObject({ state: 'answered', answer: { decision: 'superseded', answeredBy: 'code-registry' } })
    expect(await recordsTold(`P${n}`)).toHaveLength(1)
  })

  it('of one page ask, answer and ask again in the order they came', async () => {
    const n = fresh()
    const nobody = company(n, { name: `无人知晓${n}有限公司`, identifiers: [] })
    await stage.handle(
      accepted(record(`P${n}`, nobody)),
      corrected(record(`P${n}`, company(n), { version: 2 })),
      corrected(record(`P${n}`, nobody, { version: 3 }), '主体填错'),
    )
    expect(await questionAbout(`P${n}`)).toMatchObject({ recordKey: { version: 3 }, state: 'open' })
    expect((await recordsTold(`P${n}`)).map(({ type }) => type)).toEqual([
      'resolved-record.attached',
      'resolved-record.detached',
    ])
  })
})

it('no number of a person is kept or told in clear: persons and their taxpayer numbers are keyed hashes', async () => {
  const number = '44060818800101001X'
  const trader = {
    kind: 'INDIVIDUAL_BUSINESS',
    name: '示例个体户',
    identifiers: [{ type: 'person-taxno', value: stage.seal('01', `${number}01`).token, raw: '440608********001X01' }],
  } as const
  await stage.handle(
    accepted(record('T1', { ...trader, identifiers: [...trader.identifiers] })),
    accepted(record('T2', { kind: 'NATURAL_PERSON', name: '张三', identifiers: [], person: stage.seal('01', number) })),
  )
  const { rows } = await stage.registry.query<{ rows: string }>(`
    SELECT (SELECT json_agg(t) FROM subjects t)::text || (SELECT json_agg(t) FROM subject_codes t)::text
        || (SELECT json_agg(t) FROM questions t)::text || (SELECT string_agg(data, '') FROM log_events) AS rows`)
  expect(rows[0]?.rows).toContain('示例个体户')
  expect(rows[0]?.rows).not.toContain('4406081880')
})

it('an event with a text that cannot be kept is parked, and the others flow on', async () => {
  const n = fresh()
  await stage.push(
    accepted(record(`Z${n}`, company(n, { name: '坏\u0000名称有限公司' }))),
    accepted(record(`P${n}`, company(n))),
  )
  await expect(stage.settled()).rejects.toThrow('parked')
  expect(await recordsTold(`P${n}`)).toHaveLength(1)
  await stage.registry.query('DELETE FROM log_parked')
})

it('every row that names a subject names one that exists', async () => {
  const { rows } = await stage.registry.query(`
    SELECT subject_id FROM subject_codes UNION ALL SELECT subject_id FROM subject_names
     UNION ALL SELECT subject_id FROM subject_changes
     UNION ALL SELECT subject_id FROM records WHERE subject_id IS NOT NULL
    EXCEPT SELECT subject_id FROM subjects`)
  expect(rows).toEqual([])
  await expect(stage.registry.query('DELETE FROM subjects')).rejects.toThrow('never deleted')
})

async function auditOf(questionId: string): Promise<string[]> {
  const { rows } = await stage.registry.query<{ action: string }>(
    'SELECT action FROM question_audit WHERE question_id = $1 ORDER BY audit_id',
    [questionId],
  )
  return rows.map(({ action }) => action)
}
