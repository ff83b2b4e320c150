import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, company, corrected, person, record, registration, uscc, withdrawn } from '../testing/records.ts'
import { type Json, openRegistry, type RegistryStage } from '../testing/registry-stage.ts'

let stage: RegistryStage
let next = 100

beforeAll(async () => {
  stage = await openRegistry()
})
afterAll(() => stage.close())

const subject = async (code: string): Promise<Json> => (await stage.get('credit-office', `/v1/subjects/${code}`)).body
const merge = (from: string, into: string, headers = {}) =>
  stage.post('credit-office', `/v1/subjects/${from}/merge`, { into, reason: '同一主体' }, headers)
const told = async (key: string) =>
  [...(await stage.told('credit.subjects.v1')), ...(await stage.told('credit.resolved-records.v1'))].filter(
    (one) => one.key === key,
  )

/** Two registered bodies with a penalty each. */
async function two(): Promise<[Json, Json, number, number]> {
  const [a, b] = [next++, next++]
  await stage.handle(
    accepted(registration(`R${a}`, company(a))),
    accepted(registration(`R${b}`, company(b, { legalRep: '某人' }))),
    accepted(record(`P${a}`, company(a))),
  )
  return [await subject(uscc(a)), await subject(uscc(b)), a, b]
}

describe('a merge', () => {
  it('makes the merged subject a redirect; codes and names go over to the survivor', async () => {
    const [merged, survivor, a, b] = await two()
    const { status, body } = await merge(merged.subjectId, survivor.subjectId)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      subjectId: survivor.subjectId,
      redirectedFrom: merged.subjectId,
      uscc: uscc(b),
      revision: 2,
    })
    expect(body.names).toContainEqual(expect.objectContaining({ name: company(a).name, current: false }))
    expect(await subject(merged.subjectId)).toMatchObject({
      subjectId: survivor.subjectId,
      redirectedFrom: merged.subjectId,
    })
    const found = await subject(uscc(a))
    expect(found.subjectId).toBe(survivor.subjectId)
    expect(found).not.toHaveProperty('redirectedFrom')
  })

  it('is told under both keys', async () => {
    const [merged, survivor] = await two()
    await merge(merged.subjectId, survivor.subjectId)
    expect((await told(merged.subjectId)).filter(({ type }) => type === 'subject.merged')).toMatchObject([
      { data: { revision: 2, intoSubjectId: survivor.subjectId, reason: '同一主体' } },
    ])
    const changed = (await told(survivor.subjectId)).filter(({ type }) => type === 'subject.changed')
    expect(changed).toMatchObject([{ data: { revision: 2, names: [{ current: true }, { current: false }] } }])
    expect(changed[0]?.data.identifiers).toHaveLength(4)
  })

  it('leads later records with either code to the survivor', async () => {
    const [merged, survivor, a, b] = await two()
    await merge(merged.subjectId, survivor.subjectId)
    await stage.handle(accepted(record(`Q${a}`, company(a))), accepted(record(`Q${b}`, company(b))))
    const keys = (await stage.told('credit.resolved-records.v1'))
      .filter(({ data }) => [`Q${a}`, `Q${b}`].includes(data.record?.recordId))
      .map(({ key }) => key)
    expect(keys).toEqual([survivor.subjectId, survivor.subjectId])
  })

  it('leads corrections and withdrawals of older records to the survivor', async () => {
    const [merged, survivor, a] = await two()
    await merge(merged.subjectId, survivor.subjectId)
    await stage.handle(corrected(record(`P${a}`, company(a), { version: 2 })))
    await stage.handle(withdrawn(record(`P${a}`, company(a), { version: 3 })))
    expect((await told(survivor.subjectId)).slice(-2).map(({ type }) => type)).toEqual([
      'resolved-record.amended',
      'resolved-record.detached',
    ])
  })

  it('into a subject that was merged goes to its survivor, and one step leads there from everywhere', async () => {
    const [a, b] = await two()
    const [c] = await two()
    await merge(a.subjectId, b.subjectId)
    const { body } = await merge(c.subjectId, a.subjectId)
    expect(body.subjectId).toBe(b.subjectId)
    const [d] = await two()
    await merge(b.subjectId, d.subjectId)
    expect(await subject(a.subjectId)).toMatchObject({ subjectId: d.subjectId, redirectedFrom: a.subjectId })
    expect(await subject(c.subjectId)).toMatchObject({ subjectId: d.subjectId })
  })

  it('of what was only mentioned into what is registered and the other way round keeps the registered facts', async () => {
    const [mentioned, registered] = [next++, next++]
    await stage.handle(
      accepted(record(`P${mentioned}`, company(mentioned))),
      accepted(registration(`R${registered}`, company(registered))),
    )
    const [from, into] = [await subject(uscc(registered)), await subject(uscc(mentioned))]
    await merge(from.subjectId, into.subjectId)
    const survivor = await subject(into.subjectId)
    expect(survivor).toMatchObject({ status: 'ACTIVE', name: company(registered).name, uscc: uscc(mentioned) })
    expect(survivor.names.filter(({ current }: Json) => current)).toHaveLength(1)
  })

  it('moves the questions about the merged subject to the survivor', async () => {
    const [merged, survivor, a] = await two()
    await stage.handle(accepted(record(`Q${a}`, company(a, { identifiers: [] }))))
    await merge(merged.subjectId, survivor.subjectId)
    expect((await subject(survivor.subjectId)).openQuestions).toBe(1)
    const { body } = await stage.get('credit-office', '/v1/questions?limit=500')
    const question = body.items.find((item: Json) => item.recordKey.recordId === `Q${a}`)
    expect(question.candidates).toMatchObject([{ subject: { subjectId: survivor.subjectId } }])
  })

  it('is in the history of the survivor, with who did it and why', async () => {
    const [merged, survivor] = await two()
    await merge(merged.subjectId, survivor.subjectId)
    const { body } = await stage.get('credit-office', `/v1/subjects/${merged.subjectId}/history`)
    expect(body).toMatchObject({ subjectId: survivor.subjectId })
    expect(body.changes.at(-1)).toMatchObject({ change: 'changed', because: `took over ${merged.subjectId}: 同一主体` })
    const { rows } = await stage.registry.query(
      'SELECT change, actor FROM subject_changes WHERE subject_id = $1 AND revision = 2',
      [merged.subjectId],
    )
    expect(rows).toEqual([{ change: 'merged', actor: '11440608PDY0010122/credit-office' }])
  })

  it('is counted out of the coverage', async () => {
    const before = (await stage.get('credit-office', '/v1/coverage')).body.subjects
    const [merged, survivor] = await two()
    await merge(merged.subjectId, survivor.subjectId)
    const after = (await stage.get('credit-office', '/v1/coverage')).body.subjects
    expect([after.total - before.total, after.withUscc - before.withUscc]).toEqual([1, 1])
    expect(after.byStatus).not.toHaveProperty('MERGED')
  })
})

describe('a merge that makes no sense is refused and changes nothing:', () => {
  const refused = async (from: string, into: string) => {
    const before = (await stage.told('credit.subjects.v1')).length
    const { status, body } = await merge(from, into)
    expect((await stage.told('credit.subjects.v1')).length).toBe(before)
    return { status, code: body.code }
  }
  const INVALID = { status: 409, code: 'subject.merge-invalid' }

  it('a subject into itself', async () => {
    const [one] = await two()
    expect(await refused(one.subjectId, one.subjectId)).toEqual(INVALID)
  })

  it('a survivor into what was merged into it', async () => {
    const [a, b] = await two()
    await merge(a.subjectId, b.subjectId)
    expect(await refused(b.subjectId, a.subjectId)).toEqual(INVALID)
  })

  it('what was merged before', async () => {
    const [a, b] = await two()
    const [c] = await two()
    await merge(a.subjectId, b.subjectId)
    expect(await refused(a.subjectId, c.subjectId)).toEqual(INVALID)
  })

  it('a person into an organisation', async () => {
    const [one] = await two()
    await stage.handle(
      accepted(record('N1', { kind: 'NATURAL_PERSON', name: '张三', identifiers: [], person: person(7) })),
    )
    const [{ key = '' } = {}] = (await stage.told('credit.subjects.v1')).filter(
      ({ data }) => data.kind === 'NATURAL_PERSON',
    )
    expect(await refused(key, one.subjectId)).toEqual(INVALID)
  })

  it('subjects nobody knows', async () => {
    const [one] = await two()
    const nobody = '00000000-0000-8000-8000-000000000000'
    expect(await refused(nobody, one.subjectId)).toEqual({ status: 404, code: 'subject.unknown' })
    expect(await refused(one.subjectId, nobody)).toEqual({ status: 404, code: 'subject.unknown' })
  })

  it('by who has no right to', async () => {
    const [a, b] = await two()
    const { status } = await stage.post('zhzf', `/v1/subjects/${a.subjectId}/merge`, {
      into: b.subjectId,
      reason: '同一主体',
    })
    expect(status).toBe(403)
  })
})

it('two merges against each other at the same moment leave one survivor', async () => {
  const [a, b] = await two()
  const outcomes = await Promise.all([merge(a.subjectId, b.subjectId), merge(b.subjectId, a.subjectId)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await subject(a.subjectId)).subjectId).toBe((await subject(b.subjectId)).subjectId)
})
