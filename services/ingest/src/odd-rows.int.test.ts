import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IngestStage, type Json, openIngest } from './testing/ingest-stage.ts'
import { PERSON, penalty } from './testing/records.ts'

let stage: IngestStage
beforeAll(async () => {
  stage = await openIngest()
})
afterAll(() => stage.close())

const NDJSON = { 'content-type': 'application/x-ndjson' }
const AROUND = ['accepted', 'quarantined', 'accepted']
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

/** Sends a row between two good ones; returns its faults when the good ones were accepted. */
async function faultsBetweenGood(name: string, row: string): Promise<Json> {
  const rows = [JSON.stringify(penalty(`${name}-1`)), row, JSON.stringify(penalty(`${name}-3`))]
  const { status, body } = await stage.submit('zhzf', rows.join('\n'), NDJSON)
  expect([status, body.results?.map(({ outcome }) => outcome)]).toEqual([200, AROUND])
  return body.results[1]?.faults
}

describe('a row nested too deeply spoils only itself', () => {
  const because = (why: string) => [
    { code: 'record.json-malformed', pointer: '', expected: expect.stringContaining(why) },
  ]
  const DEEP = 'at most 64 levels'
  const rows: [string, string, string?][] = [
    ['as a field nobody knows', `{"recordId":"x","more":${nested(8_000)}}`],
    ['as a row by itself', nested(8_000)],
    ['that ends too early', '['.repeat(60_000)],
    ['behind a quote that never ends', `["a\r${'['.repeat(60_000)}`, 'at character 4'],
    [
      'in the text of a natural person',
      JSON.stringify(penalty('deep', { subject: PERSON })).replace('{', `{"remark":${nested(8_000)},`),
    ],
  ]
  for (const [index, [what, row, why = DEEP]] of rows.entries()) {
    it(what, async () => {
      expect(await faultsBetweenGood(`deep-${index}`, row)).toMatchObject(because(why))
    })
  }
})

describe('a row with text no table can hold spoils only itself', () => {
  it('in its id or kind', async () => {
    const rows = [
      JSON.stringify({ ...penalty('nul'), recordId: 'a\u0000' }),
      JSON.stringify({ ...penalty('nul'), recordKind: 'A\u0000' }),
      JSON.stringify({ ...penalty('nul'), recordId: '\ud800' }),
    ]
    for (const [index, row] of rows.entries())
      expect(await faultsBetweenGood(`nul-${index}`, row)).toMatchObject([{ code: 'field.format' }])
  })
  it('as a raw byte', async () => {
    expect(await faultsBetweenGood('nul-raw', 'a\u0000b')).toMatchObject([
      { code: 'record.json-malformed', actual: 'a\ufffdb' },
    ])
  })
})

it('a day of the year 0000 is refused in a record and in a question', async () => {
  expect(await faultsBetweenGood('zero', JSON.stringify(penalty('zero', { decidedOn: '0000-01-01' })))).toMatchObject([
    { code: 'field.range', pointer: '/decidedOn', actual: '0000-01-01' },
  ])
  for (const question of [
    'reconciliation?from=0000-01-01',
    'reconciliation?to=0000-01-01',
    'catalogue?onDate=0000-01-01',
  ])
    expect((await stage.get('zhzf', `/v1/${question}`)).status, question).toBe(400)
})

describe('the list of open quarantined rows', () => {
  const bad = (recordId: string) => penalty(recordId, { decidedOn: '2026-13-01' })
  const stateOf = async (recordId: string) => {
    const find = async (state: string) =>
      (await stage.get('zhzf', `/v1/quarantine?state=${state}&limit=500`)).body.items
        .filter((item: Json) => item.recordId === recordId)
        .map((item: Json) => item.state)
    return [...(await find('open')), ...(await find('superseded'))]
  }

  it('shows a closed row again when it comes back', async () => {
    for (const row of [bad('back'), penalty('back'), bad('back')]) await stage.submit('zhzf', row)
    expect(await stateOf('back')).toEqual(['open'])
  })
  it('leaves out a row whose record was accepted later in the same submission, new or seen before', async () => {
    await stage.submit('zhzf', [bad('order-1'), penalty('order-1')])
    expect(await stateOf('order-1')).toEqual(['superseded'])
    await stage.submit('zhzf', [bad('order-1'), penalty('order-1', { version: 2, payload: { fine: 3 } })])
    expect(await stateOf('order-1')).toEqual(['superseded'])
  })
  it('shows a row whose record was accepted earlier in the same submission', async () => {
    await stage.submit('zhzf', [penalty('order-2'), bad('order-2')])
    expect(await stateOf('order-2')).toEqual(['open'])
    await stage.submit('zhzf', [bad('order-3'), penalty('order-3'), bad('order-3')])
    expect(await stateOf('order-3')).toEqual(['open'])
  })
})
