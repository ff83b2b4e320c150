import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IngestStage, openIngest } from './testing/ingest-stage.ts'
import { penalty } from './testing/records.ts'

// Half past midnight in Shanghai, while it is still the day before in UTC.
const NOW = Date.parse('2026-03-02T16:30:00Z')

let stage: IngestStage
beforeAll(async () => {
  stage = await openIngest({}, { now: () => NOW })
})
afterAll(() => stage.close())

const send = (recordId: string, days: { decidedOn?: string; validTo?: string }) => {
  const { validTo, ...changes } = days
  return stage.submit('zhzf', penalty(recordId, { ...changes, ...(validTo !== undefined && { payload: { validTo } }) }))
}

describe('a day of a record', () => {
  it.each([
    ['29 February of a leap year', '2024-02-29'],
    ['29 February of a full century that is one', '2000-02-29'],
    ['the first day of summer time', '1986-05-04'],
    ['a day in summer time', '1990-07-01'],
    ['the last day of summer time', '1991-09-15'],
    ['a weekend day worked in exchange for a holiday', '2025-01-26'],
    ['the day of receipt in Shanghai, which has not begun in UTC', '2026-03-03'],
  ])('that is %s is kept as that day: in the record and in the log', async (_what, decidedOn) => {
    const recordId = `day-${decidedOn}`
    expect((await send(recordId, { decidedOn })).body).toMatchObject({ accepted: 1 })
    const { body } = await stage.get('zhzf', `/v1/records/${recordId}`)
    expect(body.versions[0].decidedOn).toBe(decidedOn)
    const events = (await stage.events()).filter(({ data }) => data.record.recordId === recordId)
    expect(events.map(({ data }) => data.record.decidedOn)).toEqual([decidedOn])
  })

  it('that is 9999-12-31 means without end, and is kept as that day', async () => {
    expect((await send('endless', { validTo: '9999-12-31' })).body).toMatchObject({ accepted: 1 })
    const { body } = await stage.get('zhzf', '/v1/records/endless')
    expect(body.versions[0].payload.validTo).toBe('9999-12-31')
  })

  it.each(['2023-02-29', '1900-02-29', '2026-02-30', '9999-12-32'])(
    'that does not exist is refused: %s',
    async (day) => {
      for (const [field, days] of [
        ['/decidedOn', { decidedOn: day }],
        ['/payload/validTo', { validTo: day }],
      ] as const) {
        const { body } = await send(`no-${day}`, days)
        expect(body.faults).toMatchObject([{ pointer: field, code: 'field.date' }])
      }
    },
  )

  it('that has not begun in Shanghai cannot be one of a decision', async () => {
    expect((await send('tomorrow', { decidedOn: '2026-03-04' })).body.code).toBe('record.date-future')
  })
})
