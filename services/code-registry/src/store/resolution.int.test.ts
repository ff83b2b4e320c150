import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, company, registration, uscc } from '../testing/records.ts'
import { type Json, openRegistry, type RegistryStage } from '../testing/registry-stage.ts'

const TWIN = '佛山市示例双胞有限公司'
const coded = (n: number, region: string) => ({ type: 'uscc', value: uscc(n, region) }) as const
let stage: RegistryStage

beforeAll(async () => {
  stage = await openRegistry()
  await stage.handle(
    accepted(registration('R1', company(1, { region: '440608' }))),
    accepted(registration('R2', company(2, { name: TWIN, region: '440600', identifiers: [coded(2, '440600')] }))),
    accepted(registration('R3', company(3, { name: TWIN, region: '440608', identifiers: [coded(3, '440608')] }))),
  )
})
afterAll(() => stage.close())

const one = async (query: object): Promise<Json> =>
  (await stage.post('credit-office', '/v1/resolve', { queries: [query] })).body.answers[0]

describe('a region asked with empty levels', () => {
  it.each(['440608', '440600', '4406', '440000', '4400', '44'])('as %s finds who is inside', async (region) => {
    expect(await one({ name: company(1).name, region })).toMatchObject({
      outcome: 'resolved',
      subject: { uscc: uscc(1) },
    })
  })

  it.each(['440600', '4406', '440000'])('as %s finds namesakes of the city and of a district', async (region) => {
    const { outcome, candidates } = await one({ name: TWIN, region })
    expect({ outcome, count: candidates.length }).toEqual({ outcome: 'ambiguous', count: 2 })
  })

  it('as 440500 finds nobody', async () => {
    expect(await one({ name: company(1).name, region: '440500' })).toMatchObject({ outcome: 'unknown' })
  })
})
