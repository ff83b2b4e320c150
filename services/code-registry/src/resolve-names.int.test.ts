import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, COURT, company, corrected, record, registration, uscc } from './testing/records.ts'
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

describe('names', () => {
  it('alone never link; the question names who it may be', async () => {
    const n = fresh()
    await stage.handle(accepted(registration(`R${n}`, company(n))))
    await stage.handle(accepted(record(`P${n}`, company(n, { identifiers: [] }))))
    const { subjectId } = await subjectOf(uscc(n))
    expect(await questionAbout(`P${n}`)).toMatchObject({ kind: 'name-only', candidates: [{ subject: { subjectId } }] })
    expect(await recordsTold(`P${n}`)).toEqual([])
  })

  it('link in the region of the record when exactly one subject there bears them', async () => {
    const n = fresh()
    const { subjectId } = await registered(n)
    await stage.handle(accepted(record(`P${n}`, company(n, { identifiers: [], region: '4406' }))))
    expect(await recordsTold(`P${n}`)).toMatchObject([{ key: subjectId, data: { match: { scope: '4406' } } }])
  })

  it('link together with a masked code', async () => {
    const n = fresh()
    const { subjectId } = await registered(n)
    const masked = `${uscc(n).slice(0, 12)}****${uscc(n).slice(-3)}`
    await stage.handle(accepted(record(`P${n}`, company(n, { identifiers: [{ type: 'masked', value: masked }] }))))
    expect(await recordsTold(`P${n}`)).toMatchObject([
      { key: subjectId, data: { match: { method: 'name-and-masked-code' } } },
    ])
  })

  it('that change become history', async () => {
    const n = fresh()
    await registered(n)
    const renamed = company(n, { name: `佛山市高明区更名${n}号有限公司` })
    const payload = { approvedOn: '2026-04-01' }
    await stage.handle(corrected(registration(`R${n}`, renamed, { version: 2, payload })))
    const { body } = await stage.get('credit-office', `/v1/subjects/${uscc(n)}/history`)
    expect(body.names).toMatchObject([
      { name: company(n).name, current: false, to: '2026-04-01' },
      { name: renamed.name, current: true, from: '2026-04-01' },
    ])
    const before = await stage.get('credit-office', `/v1/subjects/${uscc(n)}/history?onDate=2026-03-31`)
    expect(before.body.names.map(({ name }: { name: string }) => name)).toEqual([company(n).name])
    const after = await stage.get('credit-office', `/v1/subjects/${uscc(n)}/history?onDate=2026-04-01`)
    expect(after.body.names.map(({ name }: { name: string }) => name)).toEqual([renamed.name])
  })

  it('that two registrations give to one code become a question', async () => {
    const n = fresh()
    await registered(n)
    const second = registration(`S${n}`, company(n, { name: `松岗示例${n}厂` }), { sourceOrgCode: COURT })
    await stage.handle(accepted(second))
    expect(await questionAbout(`S${n}`)).toMatchObject({ kind: 'name-conflict' })
    expect(await subjectOf(uscc(n))).toMatchObject({ name: company(n).name, revision: 1 })
  })

  it('in other records are kept beside the code with their source where they are like', async () => {
    const n = fresh()
    await registered(n)
    const like = `高明区示例${n}号有限责任公司`
    await stage.handle(accepted(record(`P${n}`, company(n, { name: like }), { sourceOrgCode: COURT })))
    const { names, name } = await subjectOf(uscc(n))
    expect(name).toBe(company(n).name)
    expect(names).toContainEqual({ name: like, current: false, from: '2026-03-02', source: COURT })
  })

  it('in other records that are unlike hold these back, and change nothing', async () => {
    const n = fresh()
    await registered(n)
    const before = await subjectOf(uscc(n))
    await stage.handle(accepted(record(`P${n}`, company(n, { name: `完全别的${n}有限公司` }))))
    expect(await questionAbout(`P${n}`)).toMatchObject({
      kind: 'name-unlike',
      addressee: 'credit-office',
      candidates: [{ subject: { uscc: uscc(n) } }],
    })
    expect(await subjectOf(uscc(n))).toEqual({ ...before, openQuestions: 1 })
  })
})

async function registered(n: number): Promise<{ subjectId: string }> {
  await stage.handle(accepted(registration(`R${n}`, company(n))))
  return subjectOf(uscc(n))
}
