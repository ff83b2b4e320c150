import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseIdentifier } from './normalise.ts'
import { anyText, likelyText, uscc } from './testing/arbitraries.ts'

const normal = (text: string) => normaliseIdentifier(text).normal

describe('normaliseIdentifier', () => {
  it('is idempotent for every string and keeps what was received', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, likelyText), (text) => {
        expect(normaliseIdentifier(text).raw).toBe(text)
        expect(normal(normal(text))).toBe(normal(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('finds the same code behind full width, lower case and blanks anywhere', () => {
    const blank = fc.constantFrom('', ' ', '\t', '\r\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u202d', '\u00ad')
    fc.assert(
      fc.property(uscc, fc.array(blank, { minLength: 18, maxLength: 18 }), fc.nat(17), (code, blanks, at) => {
        const wide = [...code].map((c, i) =>
          i >= at ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c.toLowerCase(),
        )
        expect(normal(wide.map((c, i) => c + blanks[i]).join(''))).toBe(code)
      }),
    )
  })

  it('drops the hyphen of a printed organisation code and no other', () => {
    expect(normal('d2143569-x')).toBe('D2143569X')
    expect(normal('d2143569X')).toBe('D2143569X')
    expect(normal('D2143569－X')).toBe('D2143569X')
    expect(normal('D2143569–X')).toBe('D2143569X')
    expect(normal('D2143569-A')).toBe('D2143569-A')
    expect(normal('91440608-PDY000271-1')).toBe('91440608-PDY000271-1')
    expect(normal('510681000018582（1-1）')).toBe('510681000018582(1-1)')
  })

  it('repairs nothing', () => {
    expect(normal('9144O608PDY0002711')).toBe('9144O608PDY0002711')
  })

  it('an absent value is the empty string', () => {
    expect(normaliseIdentifier(null)).toEqual({ raw: '', normal: '' })
    expect(normaliseIdentifier(undefined)).toEqual({ raw: '', normal: '' })
  })
})
