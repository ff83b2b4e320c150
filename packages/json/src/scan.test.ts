import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS_MAX, scan } from './scan.ts'

const isTooDeep = (text: string): boolean => scan(text).isTooDeep
const levelsOf = (value: unknown): number =>
  value === null || typeof value !== 'object' ? 0 : 1 + Math.max(0, ...Object.values(value).map(levelsOf))

describe('nesting', () => {
  it('is allowed up to the limit and not above it', () => {
    const nested = (levels: number) => '{"a":['.repeat(levels / 2) + ']}'.repeat(levels / 2)
    expect(isTooDeep(nested(LEVELS_MAX))).toBe(false)
    expect(isTooDeep(nested(LEVELS_MAX + 2))).toBe(true)
  })
  it('does not count brackets in texts, nor is misled by quotes in them', () => {
    const brackets = '[{'.repeat(LEVELS_MAX)
    expect(isTooDeep(JSON.stringify({ a: brackets, b: `"${brackets}\\`, c: brackets }))).toBe(false)
  })
  it('does not count brackets that were closed', () => {
    expect(isTooDeep(`[${'[],{},'.repeat(LEVELS_MAX)}1]`)).toBe(false)
  })
  it('of any JSON is judged by its depth, whatever its texts', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(LEVELS_MAX * 2), (value, more) => {
        const text = '['.repeat(more) + JSON.stringify(value) + ']'.repeat(more)
        expect(isTooDeep(text)).toBe(levelsOf(value) + more > LEVELS_MAX)
      }),
    )
  })
})

describe('members and numbers', () => {
  it('are counted outside of texts only', () => {
    expect(scan('{"a:1e9":[{"b":1},{"b":0.5}],"c":"-0 :"}')).toEqual({
      isTooDeep: false,
      members: 4,
      areSureNumbers: true,
    })
  })
  it.each(['1e2', '-0', '0.1234567', '1234567890123456'])(
    'a number whose text has to be looked at is seen: %s',
    (n) => {
      for (const text of [n, `[${n}]`, `{"a":${n},"b":1}`]) expect(scan(text).areSureNumbers).toBe(false)
    },
  )
})
