import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { about, codeWith, company, warningsOf } from '../testing/door.ts'
import { penalty } from '../testing/records.ts'

const digits = fc.integer({ min: 1000, max: 99_999_999 })
const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const date = fc.oneof(
  day,
  day.map((text) => text.replaceAll('-', '/')),
  day.map((text) => text.replaceAll('-', '.')),
  day.map((text) => text.replace('-', '年').replace('-', '月').concat('日')),
  day.map((text) => `${text} 00:00:00`),
)
const amount = fc
  .tuple(fc.constantFrom('', '人民币', '￥', '¥'), digits, fc.constantFrom('元', '万元', '元整', '.50元', ''))
  .map(([before, number, unit]) => `${before}${number}${unit}`)
const code = fc.constantFrom(codeWith('91'), codeWith('92', '310101'), '440608000012345', 'PDY00027-1')
const value = fc.oneof(date, amount, code)
const word = fc.constantFrom('商行', '街区', '展览馆', '号店')

describe('a date, an amount or a code in the place of a name', () => {
  it('is a warning at the subject and at an authority, with a code and without, and never refuses', () => {
    fc.assert(
      fc.property(value, (name) => {
        expect(warningsOf(company({ name }))).toEqual(['name.doubtful /subject/name'])
        expect(warningsOf(about({ kind: 'LEGAL_PERSON', name }))).toEqual(['name.doubtful /subject/name'])
        expect(warningsOf(penalty('1', { payload: { authority: { name } } }))).toEqual([
          'name.doubtful /payload/authority/name',
        ])
      }),
    )
  })

  it('with another word beside it is a name', () => {
    fc.assert(
      fc.property(value, word, (text, other) => {
        expect(warningsOf(company({ name: text + other }))).toEqual([])
      }),
    )
  })

  it.each(['二〇八', '陆元', '万元', 'ABCD', '贰元店', '高明1978', 'MINGXIN 2000', '第9号店'])('%s is a name', (name) =>
    expect(warningsOf(company({ name }))).toEqual([]),
  )

  it.each(['2000', '人民币贰仟元整', '1,000.50万元', '2026年10月', '10/12/2026', '２０００元'])('%s is none', (name) =>
    expect(warningsOf(company({ name }))).toEqual(['name.doubtful /subject/name']),
  )
})
