import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, registrationNumber, uscc } from '../testing/arbitraries.ts'
import { looksLikeOtherValue } from './other-value.ts'

describe('looksLikeOtherValue', () => {
  it('is true of every unified code and registration number', () => {
    fc.assert(
      fc.property(fc.oneof(uscc, registrationNumber), (code) => {
        const letters = code.replace(/\d/g, '').length
        expect(looksLikeOtherValue(code)).toBe(letters * 2 < code.length)
      }),
    )
  })

  it('is false of whatever holds another Chinese word', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(looksLikeOtherValue(`${before}商行${after}`)).toBe(false)
      }),
    )
  })

  it.each(['', '公司', 'ABC-DEFGH', '万亿元', '陆元', '1912街区', `${'9'.repeat(41)}`])('is false of %s', (text) => {
    expect(looksLikeOtherValue(text)).toBe(false)
  })
})
