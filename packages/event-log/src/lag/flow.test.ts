import { describe, expect, test } from 'vitest'
import { judgeAfter, START, times } from './made-up.ts'

describe('rates and the time to drain', () => {
  test('come from the whole window', () => {
    const { inPerSecond, outPerSecond, drainMs } = judgeAfter(
      times(10, (n) => ({ end: 10_000 + n * 50, committed: n * 550 })),
    )
    expect({ inPerSecond, outPerSecond, drainMs }).toEqual({ inPerSecond: 10, outPerSecond: 110, drainMs: 55_000 })
  })

  test('say nothing of one sample', () => {
    const { inPerSecond, outPerSecond, drainMs } = judgeAfter([{ end: 10, committed: 5 }])
    expect({ inPerSecond, outPerSecond, drainMs }).toEqual({ inPerSecond: 0, outPerSecond: 0, drainMs: undefined })
  })

  test('say nothing of two samples at one instant', () => {
    const samples = [0, 50].map((committed) => ({ at: START, end: 100, committed }))
    expect(judgeAfter(samples)).toMatchObject({ outPerSecond: 0, drainMs: undefined })
  })

  test('do not count what retention removed, nor the first commit, as handled', () => {
    const jumped = judgeAfter([
      { end: 1_000, committed: undefined },
      { end: 1_000, committed: 100 },
      { end: 1_000, committed: 530, logStart: 500 },
    ])
    expect(jumped).toMatchObject({ outPerSecond: 3, lag: 470 })
  })

  test('count work done again after a rewind', () => {
    const again = judgeAfter([
      { end: 1_000, committed: 900 },
      { end: 1_000, committed: 0 },
      { end: 1_000, committed: 100 },
    ])
    expect(again.outPerSecond).toBe(10)
  })

  test('stay non-negative when an end is read from a replica that is behind', () => {
    expect(
      judgeAfter([
        { end: 1_000, committed: 900 },
        { end: 990, committed: 950 },
      ]),
    ).toMatchObject({
      inPerSecond: 0,
      lag: 40,
      drainMs: 4_000,
    })
  })
})
