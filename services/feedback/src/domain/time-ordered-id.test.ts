import { describe, expect, it } from 'vitest'
import { timeOrderedId } from './time-ordered-id.ts'

describe('time-ordered id', () => {
  it('is a UUID of version 7 that carries its time', () => {
    const at = Date.parse('2026-03-02T01:30:00Z')
    const id = timeOrderedId(at)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at)
    expect(timeOrderedId(at + 1) > id).toBe(true)
  })

  it('is another one each time, beyond the random bytes taken at once', () => {
    expect(new Set(Array.from({ length: 2_000 }, () => timeOrderedId(0))).size).toBe(2_000)
  })
})
