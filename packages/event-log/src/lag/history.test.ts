import { describe, expect, test } from 'vitest'
import { createLagHistory } from './history.ts'
import { EVERY_MS, judgeAfter, judgeAlong, judged, SHAPE, START, samplesOf, times, windowOf } from './made-up.ts'
import type { LagSample } from './sample.ts'

const sample = (n: number, rest: Partial<LagSample> = {}): LagSample => ({
  ...{ at: START + n * EVERY_MS, logStart: 0, end: 10, committed: 10 },
  ...rest,
})

describe('the history of lag', () => {
  test('keeps the last samples of every partition, by default ten', () => {
    const history = createLagHistory()
    for (let n = 0; n < 25; n++)
      history.push(
        'engine',
        'records',
        new Map([
          [0, sample(n)],
          [1, sample(n)],
        ]),
      )
    expect(history.windows().map(({ partition, samples }) => [partition, samples.length])).toEqual([
      [0, 10],
      [1, 10],
    ])
    expect(history.windows()[0]?.first.at).toBe(START + 15 * EVERY_MS)
  })

  test('forgets partitions that are gone, and groups that no longer read a topic (Burrow #589, #854)', () => {
    const history = createLagHistory()
    history.push(
      'engine',
      'records',
      new Map([
        [0, sample(0)],
        [1, sample(0)],
      ]),
    )
    history.push('engine', 'cases', new Map([[0, sample(0)]]))
    history.push('engine', 'records', new Map([[1, sample(1)]]))
    history.push('engine', 'cases', new Map())
    expect(history.windows()).toMatchObject([{ topic: 'records', partition: 1, samples: { length: 2 } }])
  })

  test('keeps groups and topics apart whatever they are called', () => {
    const history = createLagHistory()
    history.push('a/b', 'c', new Map([[0, sample(0)]]))
    history.push('b', 'c', new Map([[0, sample(0)]]))
    expect(history.windows().map(({ group, topic }) => [group, topic])).toEqual([
      ['a/b', 'c'],
      ['b', 'c'],
    ])
  })

  test('begins anew when a partition comes back', () => {
    const history = createLagHistory()
    history.push('engine', 'records', new Map([[0, sample(0)]]))
    history.push('engine', 'records', new Map())
    history.push('engine', 'records', new Map([[0, sample(2)]]))
    expect(history.windows()).toMatchObject([{ samples: { length: 1 } }])
  })

  test('passes over an unreadable reading and keeps what it knows', () => {
    const history = createLagHistory()
    history.push('engine', 'records', new Map([[0, sample(0)]]))
    for (const broken of [
      { end: Number.NaN },
      { logStart: 0.5 },
      { committed: Number.POSITIVE_INFINITY },
      { at: Number.NaN },
      { at: 1e300 },
    ])
      history.push(
        'engine',
        'records',
        new Map([
          [0, sample(1, broken)],
          [1, sample(1, broken)],
        ]),
      )
    expect(history.windows()).toMatchObject([{ partition: 0, samples: { length: 1 } }])
  })

  test('refuses a window that can show no movement', () => {
    for (const samplesMax of [1, 0, Number.NaN]) expect(() => createLagHistory({ samplesMax })).toThrow(RangeError)
  })

  test('by default spans 36 s at least, however often it is read', () => {
    const history = createLagHistory()
    for (let ms = 0; ms <= 60_000; ms += 100)
      history.push('engine', 'records', new Map([[0, sample(0, { at: START + ms })]]))
    const [window] = history.windows()
    expect(window && window.latest.at - window.first.at).toBe(36_000)
  })

  test('reading more often does not shorten the window: a short pause is no standstill', () => {
    const hasty = times(100, () => ({ end: 10, committed: 5 }))
    const window = windowOf(samplesOf(hasty, { everyMs: 300 }))
    expect(window.latest.at - window.first.at).toBe(29_700)
    expect(judged(window).movement.code).toBe('too-few-samples')
    expect(window.latest.at).toBe(START + 99 * 300)
  })
})

describe('a clock that is set', () => {
  const busy = (at: (n: number) => number) =>
    times(20, (n) => ({ at: at(n), end: 1_000 + n * 100, committed: 950 + n * 100 }))

  test.each([
    ['back', -3_600_000],
    ['forward', 3_600_000],
  ])('%s an hour changes no verdict of movement', (_, step) => {
    const found = judgeAlong(busy((n) => START + n * EVERY_MS + (n >= 12 ? step : 0)))
    expect(new Set(found.slice(9).map(({ movement }) => movement.verdict))).toEqual(new Set(['ok']))
    for (const { ageMs, inPerSecond, outPerSecond } of found) {
      expect(Math.min(ageMs, inPerSecond, outPerSecond)).toBeGreaterThanOrEqual(0)
      expect(inPerSecond).toBeLessThan(30)
    }
  })

  test('back does not hide a standstill', () => {
    const set = times(20, (n) => ({ at: START + n * EVERY_MS - (n >= 12 ? 3_600_000 : 0), end: 10, committed: 5 }))
    expect(judgeAfter(set).movement.why).toContain('has not moved for 90 s')
  })

  test('back again and again still fills the window', () => {
    const wobbly = times(40, (n) => ({ at: START + n * EVERY_MS - (n % 3 === 0 ? 7_000 : 0), end: 10, committed: 5 }))
    expect(judgeAfter(wobbly).movement.verdict).toBe('stalled')
  })
})

test('a window is a value: extending it leaves it as it was', () => {
  const before = windowOf(samplesOf(times(10, () => ({ end: 10, committed: 5 }))), SHAPE)
  const kept = structuredClone(before)
  windowOf([...before.samples, sample(30)])
  expect(before).toEqual(kept)
})
