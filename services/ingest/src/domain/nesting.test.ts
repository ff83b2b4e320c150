import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTooDeep, LEVELS_MAX } from './nesting.ts'

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
