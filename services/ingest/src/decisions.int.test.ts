import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IngestStage, openIngest } from './testing/ingest-stage.ts'
import { penalty } from './testing/records.ts'

let stage: IngestStage
beforeAll(async () => {
  stage = await openIngest()
})
afterAll(() => stage.close())

const withdrawal = (recordId: string, version: number) =>
  ({ recordKind: 'ADMIN_PENALTY', recordId, op: 'WITHDRAW', version, reason: '决定被撤销' }) as const
const outcomesOf = async (rows: object | object[]) => {
  const { body } = await stage.submit('zhzf', rows)
  return body.results?.map(({ outcome }) => outcome) ?? body.code
}
const statusOf = async (recordId: string) => (await stage.get('zhzf', `/v1/records/${recordId}`)).body.status

describe('a late version never undoes a newer one that was answered', () => {
  it('when the newer one was a second withdrawal', async () => {
    expect(await outcomesOf(penalty('late-1'))).toEqual(['accepted'])
    expect(await outcomesOf(withdrawal('late-1', 2))).toEqual(['accepted'])
    expect(await outcomesOf(withdrawal('late-1', 4))).toEqual(['duplicate'])
    expect(await outcomesOf(penalty('late-1', { version: 3 }))).toBe('record.version-stale')
    expect(await statusOf('late-1')).toBe('withdrawn')
    expect(await outcomesOf(penalty('late-1', { version: 5 }))).toEqual(['accepted'])
  })

  it('when the newer one said the same again', async () => {
    expect(await outcomesOf(penalty('late-2'))).toEqual(['accepted'])
    expect(await outcomesOf(penalty('late-2', { version: 3 }))).toEqual(['duplicate'])
    expect(await outcomesOf(penalty('late-2', { version: 2, payload: { fine: 7 } }))).toBe('record.version-stale')
    expect(await outcomesOf(penalty('late-2', { version: 3, payload: { fine: 7 } }))).toBe('record.version-conflict')
    expect(await outcomesOf(penalty('late-2', { version: 3 }))).toEqual(['duplicate'])
    expect(await outcomesOf(penalty('late-2', { version: 4, payload: { fine: 7 } }))).toEqual(['accepted'])
  })

  it('when both came in one submission', async () => {
    const rows = [
      penalty('late-3'),
      withdrawal('late-3', 2),
      withdrawal('late-3', 4),
      penalty('late-3', { version: 3 }),
    ]
    expect(await outcomesOf(rows)).toEqual(['accepted', 'accepted', 'duplicate', 'quarantined'])
    expect(await statusOf('late-3')).toBe('withdrawn')
  })
})

describe('a document whose record gives it up is free for another record of the same submission', () => {
  const docNo = (number: number) => ({ payload: { docNo: `明综执罚〔2026〕让${number}号` } })

  it('when the record is withdrawn', async () => {
    await stage.submit('zhzf', penalty('free-1', docNo(1)))
    expect(await outcomesOf([withdrawal('free-1', 2), penalty('free-2', docNo(1))])).toEqual(['accepted', 'accepted'])
    expect(await statusOf('free-2')).toBe('active')
  })

  it('when the record is corrected to another document', async () => {
    await stage.submit('zhzf', penalty('free-3', docNo(3)))
    const corrected = penalty('free-3', { op: 'UPDATE', version: 2, ...docNo(4) })
    expect(await outcomesOf([corrected, penalty('free-4', docNo(3))])).toEqual(['accepted', 'accepted'])
  })

  it('but not when another record has taken it already', async () => {
    const rows = [
      penalty('free-5', docNo(5)),
      withdrawal('free-5', 2),
      penalty('free-6', docNo(5)),
      penalty('free-7', docNo(5)),
    ]
    expect(await outcomesOf(rows)).toEqual(['accepted', 'accepted', 'accepted', 'duplicate'])
  })
})

describe('an answer repeated for an Idempotency-Key', () => {
  it('names the ids that were sent, also where the document was accepted under another', async () => {
    const payload = { docNo: '明综执罚〔2026〕重1号' }
    await stage.submit('zhzf', penalty('again-1', { payload }))
    const send = () => stage.submit('zhzf', penalty('again-2', { payload }), { 'idempotency-key': 'again' })
    const first = await send()
    expect(first.body.results[0]).toMatchObject({ outcome: 'duplicate', recordId: 'again-2' })
    expect((await send()).body).toEqual(first.body)
  })
})
