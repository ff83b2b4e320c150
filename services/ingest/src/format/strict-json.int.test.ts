import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type IngestStage, openIngest, type Reply } from '../testing/ingest-stage.ts'
import { penalty } from '../testing/records.ts'

let stage: IngestStage
let eventsBefore: number
beforeAll(async () => {
  stage = await openIngest()
})
afterAll(() => stage.close())
beforeEach(async () => {
  eventsBefore = (await stage.events()).length
})

const newEvents = async () => (await stage.events()).slice(eventsBefore)
const codesOf = ({ body }: { body: Reply }) =>
  body.results?.map(({ outcome, faults }) => faults?.map(({ code, pointer }) => `${code} ${pointer}`).join() ?? outcome)

async function sendBytes(bytes: Buffer, contentType: string): Promise<{ status: number; body: Reply }> {
  const response = await fetch(`${stage.url}/v1/submissions`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { ...(await stage.installation.issuer.authorization('zhzf')), 'content-type': contentType },
  })
  return { status: response.status, body: (await response.json()) as Reply }
}

/** Text whose Chinese characters are 高明 alone, as GBK. */
const asGbk = (text: string): Buffer =>
  Buffer.concat(
    text
      .split('高明')
      .flatMap((part, index) => [Buffer.from(index > 0 ? [0xb8, 0xdf, 0xc3, 0xf7] : []), Buffer.from(part)]),
  )
const asciiRow = (recordId: string) => `{"recordId":"${recordId}","remark":"高明"}`

describe('a body of another encoding is refused whole, and nothing of it is kept', () => {
  it.each([
    ['GBK as an array', asGbk(`[${asciiRow('g1')},${asciiRow('g2')}]`), 'application/json', /GBK/],
    ['GBK as an object', asGbk(asciiRow('g3')), 'application/json', /GBK/],
    ['GBK as NDJSON', asGbk(`${asciiRow('g4')}\n${asciiRow('g5')}`), 'application/x-ndjson', /GBK/],
    ['UTF-16', Buffer.from(JSON.stringify(penalty('u1')), 'utf16le'), 'application/json', /UTF-16/],
    ['a charset', Buffer.from(JSON.stringify(penalty('c1'))), 'application/json; charset=gb18030', /gb18030/],
  ])('%s', async (_case, bytes, contentType, detail) => {
    const { status, body } = await sendBytes(bytes, contentType)
    expect([status, body.code]).toEqual([400, 'request.not-utf8'])
    expect(body.detail).toMatch(detail)
    expect(await newEvents()).toEqual([])
    expect((await stage.get('zhzf', '/v1/quarantine?limit=500')).body.items).toEqual([])
  })
})

it('a stray row of another encoding is quarantined by itself', async () => {
  const rows = [JSON.stringify(penalty('s1')), asGbk(asciiRow('s2')), JSON.stringify(penalty('s3'))]
  const bytes = Buffer.concat(rows.flatMap((row) => [Buffer.from(row), Buffer.from('\n')]))
  const reply = await sendBytes(bytes, 'application/x-ndjson')
  expect(codesOf(reply)).toEqual(['accepted', 'record.not-utf8 ', 'accepted'])
})

it('byte-order marks before a body and before lines are skipped', async () => {
  const [one, two] = [penalty('m1'), penalty('m2')].map((row) => `\ufeff${JSON.stringify(row)}\n`)
  expect(codesOf(await stage.submit('zhzf', `${one}${two}`, { 'content-type': 'application/x-ndjson' }))).toEqual([
    'accepted',
    'accepted',
  ])
  expect(codesOf(await stage.submit('zhzf', `\ufeff[${JSON.stringify(penalty('m3'))}]`))).toEqual(['accepted'])
})

it('a field that stands twice refuses its row alone', async () => {
  const rows = [penalty('d1'), penalty('d2')].map((row) => JSON.stringify(row))
  const doubled = rows[1]?.replace('"fine":0.5', '"fine":0.5,"fine":500')
  expect(codesOf(await stage.submit('zhzf', `[${rows[0]},${doubled}]`))).toEqual([
    'accepted',
    'record.member-repeated /payload/fine',
  ])
})

it('an amount keeps every digit on its way into the log, and the receipt’s hash is that of the text', async () => {
  const send = (version: number, fine: string) =>
    stage.submit('zhzf', JSON.stringify(penalty('n1', { version })).replace('"fine":0.5', `"fine":${fine}`))
  expect(codesOf(await send(1, '12345678901.123456'))).toEqual(['accepted'])
  expect(JSON.stringify(await newEvents())).toContain('"fine":"12345678901.123456"')
  expect(codesOf(await send(1, '"12345678901.123456"'))).toEqual(['duplicate'])
  expect(codesOf(await send(2, '12345678901.123455'))).toEqual(['accepted'])
})
