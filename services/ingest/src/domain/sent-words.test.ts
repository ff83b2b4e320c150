import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { about, licence, refusedWith } from '../testing/door.ts'
import { penalty } from '../testing/records.ts'

const shownOf = (record: unknown) =>
  refusedWith(record).map(({ code, pointer, actual, actualZh }) => `${code} ${pointer} ${actual} ${actualZh}`)

const filler = fc.constantFrom('无', '不适用', '待补', '见附件', '不详', '暂无')

describe('what is missing because only fillers stood there shows them', () => {
  it('in an object that is left out whole', () => {
    fc.assert(
      fc.property(filler, (word) => {
        expect(shownOf(penalty('p', { payload: { authority: { name: word } } }))).toEqual([
          `field.required /payload/authority ${word} ${word}`,
        ])
      }),
    )
  })

  it('in a subject without name and code, each word once, in its order', () => {
    fc.assert(
      fc.property(filler, filler, (name, uscc) => {
        const words = name === uscc ? name : `${name}、${uscc}`
        expect(shownOf(about({ kind: 'LEGAL_PERSON', name, uscc }))).toEqual([
          `identifier.missing /subject ${words} ${words}`,
        ])
        expect(shownOf(about({ name, uscc }))).toEqual([`field.required /subject ${words} ${words}`])
      }),
    )
  })

  it('in a list', () => {
    const record = JSON.parse(JSON.stringify(penalty('p')).replace('["罚款"]', '["无","不适用"]'))
    expect(shownOf(record)).toEqual(['field.required /payload/penaltyClass 无、不适用 无、不适用'])
  })

  it('in the only date', () => {
    expect(shownOf({ ...penalty('p'), decidedOn: '不详' })).toEqual(['record.date-missing /decidedOn 不详 不详'])
    expect(shownOf({ ...penalty('p'), decidedOn: '', publishedOn: '待补' })).toEqual([
      'record.date-missing /decidedOn 待补 待补',
    ])
  })

  it('and only there', () => {
    expect(shownOf(licence('l', { content: '见附件', conditions: undefined, authority: {} }))).toContain(
      'field.required /payload/content 见附件 见附件',
    )
    const { decidedOn: _, ...undated } = penalty('p', { remark: '无' })
    expect(shownOf(undated)).toEqual(['record.date-missing /decidedOn (missing) （未填写）'])
    expect(shownOf(about({ kind: 'LEGAL_PERSON', name: null }))).toEqual([
      'identifier.missing /subject (missing) （未填写）',
    ])
  })
})
