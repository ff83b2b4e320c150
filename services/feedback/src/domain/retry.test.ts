import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasFailedTooLong, pauseAfter } from './retry.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('retry schedule', () => {
  it('waits 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, and 24 h from then on', () => {
    const pauses = Array.from({ length: 12 }, (_, index) => pauseAfter(index + 1, 0.5))
    const hours = [2, 5, 10, 14, 20, 24, 24, 24, 24].map((count) => count * HOUR)
    expect(pauses).toEqual([5_000, 5 * MINUTE, 30 * MINUTE, ...hours])
  })

  it('varies by a fifth either way, so that lanes which failed together do not return together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (failures, random) => {
          const middle = pauseAfter(failures, 0.5)
          const pause = pauseAfter(failures, random)
          expect(pause).toBeGreaterThanOrEqual(Math.round(middle * 0.8))
          expect(pause).toBeLessThanOrEqual(Math.round(middle * 1.2))
        },
      ),
    )
    expect(pauseAfter(2, 0)).not.toBe(pauseAfter(2, 0.9))
  })

  it('waits as long as Retry-After asks for, up to a day, and never shorter than the schedule says', () => {
    expect(pauseAfter(1, 0.5, 90_000)).toBe(90_000)
    expect(pauseAfter(1, 0.5, 0)).toBe(5_000)
    expect(pauseAfter(9, 0.5, 90_000)).toBe(24 * HOUR)
    expect(pauseAfter(1, 0.5, 30 * DAY)).toBe(DAY)
  })

  it('gives up on a receiver after five days without one success', () => {
    expect(hasFailedTooLong(0, 5 * DAY - 1)).toBe(false)
    expect(hasFailedTooLong(0, 5 * DAY)).toBe(true)
  })
})
