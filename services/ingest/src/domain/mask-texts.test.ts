import { describe, expect, it } from 'vitest'
import { holdsPersonId, maskTexts } from './mask-texts.ts'

const ID = '44060818800101001X'

describe('numbers of persons in texts', () => {
  it('are masked wherever they stand, and each place is told', () => {
    const value = { facts: `当事人（身份证${ID}）占道经营`, list: ['好', `号码：${ID}`], fine: 2 }
    expect(maskTexts(value, '/payload')).toEqual({
      value: { facts: '当事人（身份证440608********001X）占道经营', list: ['好', '号码：440608********001X'], fine: 2 },
      pointers: ['/payload/facts', '/payload/list/1'],
    })
  })

  it('of a value without any are no reason to copy it', () => {
    const value = { facts: '占道经营', authority: { name: '局' } }
    const { value: same, pointers } = maskTexts(value, '')
    expect(same).toBe(value)
    expect(pointers).toEqual([])
  })

  it('are told from numbers of documents that only look like one', () => {
    const looksLike = '440608188001010010'
    const { value } = maskTexts({ docNo: looksLike, certNo: ID, facts: looksLike }, '/payload')
    expect(value).toEqual({ docNo: looksLike, certNo: '440608********001X', facts: '440608********0010' })
  })

  it('that are sealed already stay as they are', () => {
    const sealed = { responsiblePersons: [{ name: '某', person: { masked: '440608********001X', sealed: ID } }] }
    expect(maskTexts(sealed, '').value).toBe(sealed)
  })

  it('make a key unfit, other long numbers do not', () => {
    expect([ID, ID.toLowerCase(), `XS-${ID}`, '440608188001010010', 'ZHZF-2026-1'].map(holdsPersonId)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
