import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiptHash } from './domain/receipt.ts'
import { type IngestStage, type Json, openIngest } from './testing/ingest-stage.ts'
import { penalty } from './testing/records.ts'

const ZHZF = '11440608PDY001039R'

let stage: IngestStage
beforeAll(async () => {
  stage = await openIngest()
})
afterAll(() => stage.close())

/** Ids that the contract allows and that an address, a key or a chain could mangle. */
const IDS: readonly (readonly [string, string])[] = [
  ['a slash', '明综/2026/第1号'],
  ['a slash at either end and two in a row', '/2026//1/'],
  ['64 Chinese characters', '高明区综合行政执法局行政处罚'.repeat(5).slice(0, 64)],
  ['64 characters outside the basic plane', '𠮷'.repeat(64)],
  ['64 slashes', '/'.repeat(64)],
  ['what looks like an escaped slash', '2026%2F1'],
  ['a percent sign that escapes nothing', '100%'],
  ['a question mark, a hash and an ampersand', 'a?b#c&source=tax'],
  ['a plus sign', '1+1'],
  ['a way up', '2026/../1'],
  ['quotes and a backslash', `"'\\`],
]

const shownAt = (recordId: string) => stage.get('zhzf', `/v1/records/${encodeURIComponent(recordId)}`)
const receiptOf = async (recordId: string): Promise<Json> => {
  const { body } = await stage.get('zhzf', '/v1/receipts?limit=500')
  return body.items.find((one: Json) => one.recordId === recordId)
}

describe('a record id', () => {
  it.each(IDS)(
    'with %s is kept as it was sent: in the answer, in the record, in the receipts and in the log',
    async (_what, recordId) => {
      const { status, body } = await stage.submit('zhzf', penalty(recordId))
      expect([status, body]).toEqual([200, expect.objectContaining({ accepted: 1 })])
      expect(body.results[0]).toMatchObject({ recordId, receipt: { recordId } })

      const record = await shownAt(recordId)
      expect(record).toMatchObject({ status: 200, body: { sourceOrgCode: ZHZF, recordId, versions: [{ version: 1 }] } })

      const receipt = await receiptOf(recordId)
      expect(receipt).toEqual(body.results[0]?.receipt)
      expect(receiptHash(receipt)).toBe(receipt.hash)

      const events = (await stage.events()).filter(({ data }) => data.record.recordId === recordId)
      expect(events.map(({ type, key }) => [type, key])).toEqual([['record.accepted', `${ZHZF}/${recordId}`]])
    },
  )

  it.each(IDS)('with %s can be corrected, sent again and found again', async (_what, recordId) => {
    const corrected = penalty(recordId, { op: 'UPDATE', version: 2, payload: { fine: 1 } })
    expect((await stage.submit('zhzf', corrected)).body).toMatchObject({ accepted: 1 })
    expect((await stage.submit('zhzf', corrected)).body).toMatchObject({ duplicate: 1 })
    const { body } = await shownAt(recordId)
    expect(body.versions.map(({ version }: Json) => version)).toEqual([2, 1])
  })

  it('with a slash names no other record: neither its first part nor the rest', async () => {
    await stage.submit('zhzf', [penalty('split'), penalty('split/1')])
    expect((await shownAt('split')).body.versions).toHaveLength(1)
    expect((await shownAt('split')).body.recordId).toBe('split')
    expect((await shownAt('split/1')).body.recordId).toBe('split/1')
    expect((await stage.get('zhzf', '/v1/records/split/1')).status).toBe(404)
    expect((await shownAt('split/2')).body.code).toBe('resource.not-found')
  })

  it('of more than 64 characters, or with a blank, is refused at its place, however many bytes 64 characters take', async () => {
    for (const recordId of ['明'.repeat(65), '𠮷'.repeat(65), '2026 1', '2026\u20281', '2026\u20291']) {
      const { body } = await stage.submit('zhzf', penalty(recordId))
      expect([recordId, body.faults?.map(({ pointer }) => pointer)]).toEqual([recordId, ['/recordId']])
    }
  })

  it('stays findable on the pages of the list', async () => {
    const { body } = await stage.get('zhzf', '/v1/records?limit=500')
    expect(body.items.map(({ recordId }: Json) => recordId)).toEqual(expect.arrayContaining(IDS.map(([, id]) => id)))
  })
})
