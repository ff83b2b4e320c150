import { describe, expect, it } from 'vitest'
import { evolveRate, lingerFor, type Rate } from './linger.ts'

const after = (perSecond: number, seconds: number, start: Rate = { perSecond: 0, atMs: 0 }): Rate => {
  let rate = start
  for (let ms = 10; ms <= seconds * 1_000; ms += 10) rate = evolveRate(rate, perSecond / 100, start.atMs + ms)
  return rate
}

describe('linger', () => {
  it('is none while there is little to do, and grows to 20 ms under load', () => {
    expect([0, 100, 499].map(lingerFor)).toEqual([0, 0, 0])
    expect([1_000, 2_000, 4_000, 50_000].map(lingerFor)).toEqual([5, 10, 20, 20])
  })

  it('follows the load of the last second, up and down', () => {
    const busy = after(5_000, 1)
    expect(lingerFor(busy.perSecond)).toBe(20)
    expect(lingerFor(after(100, 2, busy).perSecond)).toBe(0)
    expect(lingerFor(evolveRate(busy, 1, busy.atMs + 5_000).perSecond)).toBe(0)
  })
})
