import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRow } from './texts-in-row.ts'

describe('a row', () => {
  it('with nothing to change is itself', () => {
    const row = { recordId: 'p', payload: { facts: '第一款\r\n第二款', list: ['甲', {}], fine: 0, empty: [] } }
    expect(readRow(row)).toEqual({ value: row, fillers: [], decoded: [], unusual: [] })
    expect(readRow(row).value).toBe(row)
  })

  it('is read at every depth; what did not change is not copied', () => {
    const authority = { name: '局' }
    const row = {
      payload: { authority, facts: '\u3000甲&amp;乙\u00a0', list: [{ reason: '&#26080;' }, { reason: '\ue000' }] },
    }
    const { value, ...found } = readRow(row)
    expect(value).toEqual({ payload: { authority, facts: '甲&乙', list: [{ reason: '\ue000' }] } })
    expect(Reflect.get(Object(Reflect.get(Object(value), 'payload')), 'authority')).toBe(authority)
    expect(found).toEqual({
      fillers: [{ pointer: '/payload/list/0/reason', word: '&#26080;' }],
      decoded: [
        { pointer: '/payload/facts', text: '\u3000甲&amp;乙\u00a0' },
        { pointer: '/payload/list/0/reason', text: '&#26080;' },
      ],
      unusual: [{ pointer: '/payload/list/1/reason', text: '\ue000' }],
    })
  })

  it('keeps its key as it was sent, and members of every name', () => {
    const row = JSON.parse('{"recordId":"A&amp;B\u00a0","__proto__":{"a/b~c":"&nbsp;值"},"constructor":" y"}')
    const { value, decoded } = readRow(row)
    expect(JSON.stringify(value)).toBe('{"recordId":"A&amp;B\u00a0","__proto__":{"a/b~c":"值"},"constructor":"y"}')
    expect(decoded).toEqual([{ pointer: '/__proto__/a~1b~0c', text: '&nbsp;值' }])
  })

  it('that holds nothing is empty', () => {
    expect(readRow({ a: [{ b: '&nbsp;' }], c: null })).toMatchObject({ value: {} })
    expect(readRow(null)).toMatchObject({ value: {} })
  })

  it('without ampersands means the same when it is read again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (row) => {
        fc.pre(!JSON.stringify(row).includes('&'))
        const { value } = readRow(row)
        expect(readRow(value).value).toEqual(value)
      }),
    )
  })
})
