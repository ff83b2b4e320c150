import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, company, corrected, record, registration, uscc, ZHZF } from './testing/records.ts'
import { type Json, openRegistry, type RegistryStage } from './testing/registry-stage.ts'

let stage: RegistryStage
beforeAll(async () => {
  stage = await openRegistry()
})
afterAll(() => stage.close())

/** Ids that the contract allows and that an address, a key or a list could mangle. */
const IDS: readonly (readonly [string, string])[] = [
  ['a slash', '明综/2026/第1号'],
  ['64 Chinese characters', '高明区综合行政执法局行政处罚'.repeat(5).slice(0, 64)],
  ['64 characters outside the basic plane', '𠮷'.repeat(64)],
  ['64 slashes', '/'.repeat(64)],
  ['what looks like an escaped slash', '2026%2F1'],
  ['quotes, a backslash, a comma and braces', `"'\\,{}`],
]

const toldOf = async (recordId: string): Promise<Json[]> =>
  (await stage.told('credit.resolved-records.v1')).filter(({ data }) => data.record?.recordId === recordId)

async function questionAbout(recordId: string): Promise<Json> {
  const { body } = await stage.get('credit-office', '/v1/questions?limit=500')
  return body.items.find((item: Json) => item.recordKey.recordId === recordId)
}

describe.each(IDS)('a record whose id has %s', (_what, recordId) => {
  const n = 700 + IDS.findIndex(([, id]) => id === recordId)

  it('becomes a question that is found, read and answered, and flows on under its own id', async () => {
    const unknown = company(n, { name: `无人知晓${n}有限公司`, identifiers: [] })
    await stage.handle(accepted(registration(`R${n}`, company(n))), accepted(record(recordId, unknown)))
    const { questionId, recordKey } = await questionAbout(recordId)
    expect(recordKey).toEqual({ sourceOrgCode: ZHZF, recordId, version: 1 })
    expect((await stage.get('credit-office', `/v1/questions/${questionId}`)).body).toMatchObject({ recordKey })

    const { subjectId } = (await stage.get('credit-office', `/v1/subjects/${uscc(n)}`)).body
    const answer = { decision: 'attach', subjectId, reason: '经核实' }
    const { status } = await stage.post('credit-office', `/v1/questions/${questionId}/answer`, answer)
    expect(status).toBe(200)
    expect(await toldOf(recordId)).toMatchObject([{ type: 'resolved-record.attached', key: subjectId }])
  })

  it('is corrected as itself', async () => {
    await stage.handle(corrected(record(recordId, company(n), { version: 2 })))
    expect((await toldOf(recordId)).map(({ data }) => data.record.version)).toEqual([1, 2])
  })

  it('stands in the history of the subject it registers', async () => {
    const registered = company(n + 100)
    await stage.handle(accepted(registration(recordId, registered)))
    const { body } = await stage.get('credit-office', `/v1/subjects/${uscc(n + 100)}/history`)
    expect(JSON.stringify(body)).toContain(JSON.stringify(recordId))
  })
})
