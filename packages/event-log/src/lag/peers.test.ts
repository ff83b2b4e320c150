import { describe, expect, test } from 'vitest'
import { judgeAfter, judgeAlong, type Moment, START, times } from './made-up.ts'

const codesOf = (moments: readonly Moment[]) => new Set(judgeAlong(moments).map(({ overall }) => overall.code))
const severitiesOf = (moments: readonly Moment[], telling = {}) =>
  new Set(judgeAlong(moments, telling).map(({ overall }) => overall.severity))

describe('what the peers get wrong about lag', () => {
  test('retention that empties a topic leaves no phantom lag (redpanda #30624)', () => {
    const emptied = judgeAfter(times(12, (n) => ({ logStart: n < 6 ? 0 : 5_000, end: 5_000, committed: 4_000 })))
    expect(emptied).toMatchObject({ lag: 0, ageMs: 0, expired: 1_000, drainMs: 0, overall: { severity: 'ok' } })
    expect(emptied.overall).toMatchObject({ code: 'caught-up-past-retention', why: expect.stringContaining('1,000') })
  })

  test('retention that removes a part leaves the lag of what is kept and is told', () => {
    const cut = judgeAfter(times(10, (n) => ({ logStart: n < 9 ? 0 : 20, end: 5_000 + n, committed: 10 + n })))
    expect(cut).toMatchObject({ lag: 4_989, expired: 1 })
    expect(cut.movement).toMatchObject({ verdict: 'warn', code: 'behind-retention' })
    expect(cut.movement.why).toBe('Retention removed up to 1 event the group had not handled; 4,989 events wait.')
  })

  test('falling lag is no progress when only retention lowers it', () => {
    const deleted = judgeAfter(times(10, (n) => ({ logStart: n * 100, end: 5_000, committed: 0 })))
    expect(deleted).toMatchObject({ lag: 4_100, outPerSecond: 0, drainMs: undefined, movement: { verdict: 'stalled' } })
  })

  test('an idle topic shows age 0, not the rhythm of sampling (lag-exporter #353)', () => {
    const idle = judgeAlong(times(30, () => ({ end: 900, committed: 900 })))
    expect(new Set(idle.map(({ ageMs }) => ageMs))).toEqual(new Set([0]))
  })

  test('a light load shows the 250 ms that events really wait (lag-exporter #353)', () => {
    const light = times(30, (n) => ({
      end: 900 + n,
      committed: 899 + n,
      ...(n % 2 === 0 ? { oldestUnhandledAt: START + n * 5_000 - 250 } : { committed: 900 + n }),
    }))
    expect(new Set(judgeAlong(light).map(({ ageMs }) => ageMs))).toEqual(new Set([250, 0]))
    expect(severitiesOf(light.slice(-12))).toEqual(new Set(['ok', 'unknown']))
  })

  test('lag does not grow while nobody produces (lag-exporter #32)', () => {
    const silent = judgeAlong(times(200, () => ({ end: 900, committed: 900, committedAt: START })))
    expect(new Set(silent.map(({ lag, ageMs }) => lag + ageMs))).toEqual(new Set([0]))
  })

  test('an idle topic has numbers, no NaN, from the first sample on (lag-exporter #111)', () => {
    for (const moments of [
      [{ end: 0 }],
      [{ end: 7, committed: 7 }],
      times(3, () => ({ end: 7, committed: 7, at: START })),
    ])
      expect(judgeAfter(moments)).toMatchObject({ lag: 0, ageMs: 0, inPerSecond: 0, outPerSecond: 0, drainMs: 0 })
  })

  test('a slow consumer at 200,000 lag that dips once is OK by movement and not by age (Burrow #738)', () => {
    const dips = times(12, (n) => ({ end: 300_000 + n * 5_000, committed: 100_000 + n * 1_000 + (n > 8 ? 4_500 : 0) }))
    const slow = judgeAfter(dips, { backlogAgeMs: 120_000 })
    expect(slow.lag).toBeGreaterThan(200_000)
    expect(slow.movement).toMatchObject({ verdict: 'ok', code: 'moving' })
    expect(slow.age).toMatchObject({ verdict: 'late' })
    expect(slow.overall).toMatchObject({ severity: 'warning', code: 'late' })
  })

  test('a slow consumer that never dips falls behind', () => {
    const slow = judgeAfter(times(10, (n) => ({ end: 1_000 + n * 500, committed: 900 + n * 300 })))
    expect(slow.movement).toMatchObject({
      verdict: 'warn',
      code: 'falling-behind',
      why: 'Falls behind: 100 events/s come and 60 are handled; lag went from 100 to 1,900 in 45 s.',
      whyZh: '处理跟不上：每秒新增 100 个事件，处理 60 个；45 秒内积压由 100 变为 1,900。',
    })
    expect(slow.drainMs).toBeUndefined()
  })

  test('… also when its lag stands still for a while between rises', () => {
    const steps = times(10, (n) => ({
      end: 1_000 + n * 500 + Math.floor(n / 3) * 50,
      committed: 900 + n * 500,
      oldestUnhandledAt: START + n * 5_000 - 3_000,
    }))
    expect(judgeAfter(steps).movement.code).toBe('falling-behind')
  })

  test('a low-volume topic stays OK when its next event comes after long silence (Burrow #185, #123)', () => {
    const rare = times(60, (n) => {
      const end = 100 + Math.floor(n / 12)
      return { end, committed: n % 12 === 0 ? end - 1 : end, committedAt: START - 3_600_000 + Math.floor((n - 1) / 12) }
    })
    expect(severitiesOf(rare.slice(1))).toEqual(new Set(['ok']))
  })

  test('rising lag that waits only milliseconds is no warning (Burrow #223)', () => {
    const ramp = times(10, (n) => ({
      end: 1_000 + n * n * 50,
      committed: 990 + n * n * 49,
      oldestUnhandledAt: START + n * 5_000 - 90,
    }))
    expect(judgeAfter(ramp)).toMatchObject({ lag: 91, overall: { severity: 'ok', code: 'moving' } })
  })

  test('a stopped consumer is told within one window, though lag was 0 before it stopped (Burrow #745, #290)', () => {
    const stopped = times(20, (n) => ({
      end: 100 + n,
      committed: Math.min(100 + n, 105),
      committedAt: START + Math.min(n, 5),
    }))
    const found = judgeAlong(stopped)
    expect(found.findIndex(({ movement }) => movement.verdict === 'stopped')).toBe(15)
    expect(found.slice(15).every(({ movement }) => movement.verdict === 'stopped')).toBe(true)
  })

  test('lag is known while the consumer is stopped (Burrow #58, #127)', () => {
    const lags = judgeAlong(times(5, (n) => ({ end: 100 + n * 10, committed: 100, committedAt: START }))).map(
      ({ lag }) => lag,
    )
    expect(lags).toEqual([0, 10, 20, 30, 40])
  })

  test('just after a start too few samples are said, and nobody is alarmed (Burrow #323, #451)', () => {
    const fresh = judgeAlong(times(9, () => ({ end: 500, committed: 100 })))
    expect(new Set(fresh.map(({ overall }) => overall.severity))).toEqual(new Set(['unknown']))
    expect(fresh.at(2)?.overall).toMatchObject({
      code: 'too-few-samples',
      why: 'Too few samples to judge movement, 3 of 10; 400 events wait.',
    })
  })

  test('an old backlog is too late from the first sample on, also just after a start', () => {
    const found = judgeAfter([{ end: 500, committed: 100 }], { backlogAgeMs: 16 * 60_000 })
    expect(found.movement.verdict).toBe('unknown')
    expect(found.overall).toMatchObject({
      severity: 'critical',
      code: 'too-late',
      whyZh: expect.stringContaining('16 分钟'),
    })
  })

  test('a group that never committed has the lag of all that is kept (kminion #181)', () => {
    const never = times(10, () => ({ logStart: 300, end: 500, committed: undefined }))
    expect(judgeAfter(never.slice(0, 1))).toMatchObject({ lag: 200, overall: { severity: 'unknown' } })
    expect(judgeAfter(never)).toMatchObject({ lag: 200, movement: { verdict: 'stopped', code: 'never-committed' } })
  })

  test('a group that never committed on an empty partition is well', () => {
    expect(severitiesOf(times(12, () => ({ logStart: 300, end: 300, committed: undefined })))).toEqual(new Set(['ok']))
  })

  test('a deleted group that is still asked for has lost its commit (kminion #5)', () => {
    const deleted = judgeAfter(times(12, (n) => ({ end: 500, committed: n < 8 ? 450 : undefined })))
    expect(deleted).toMatchObject({
      lag: 500,
      overall: { severity: 'critical', verdict: 'rewound', code: 'commit-lost' },
    })
  })

  test('a rewound group is told until it is back where it was', () => {
    const rewound = times(14, (n) => ({ end: 1_000 + n, committed: n < 4 ? 990 + n : 600 + (n - 4) * 60 }))
    const verdicts = judgeAlong(rewound).map(({ movement }) => movement.verdict)
    expect(verdicts.slice(4, 11)).toEqual(Array.from({ length: 7 }, () => 'rewound'))
    expect(verdicts.slice(11)).toEqual(['ok', 'ok', 'ok'])
  })

  test('a group rewound to the beginning stays too late by age when the rewind has left the window', () => {
    const replay = times(30, (n) => ({ end: 100_000, committed: n < 2 ? 100_000 : n * 100 }))
    const found = judgeAfter(replay, { backlogAgeMs: 3_600_000 })
    expect(found.movement.verdict).toBe('ok')
    expect(found.overall.code).toBe('too-late')
  })

  test('a commit that steps back for a moment, as in a rebalance, alarms no longer than it lasts', () => {
    const stumble = times(12, (n) => ({ end: 1_000 + n * 10, committed: n === 10 ? 985 : 990 + n * 10 }))
    expect(
      judgeAlong(stumble)
        .map(({ movement }) => movement.verdict)
        .slice(-3),
    ).toEqual(['ok', 'rewound', 'ok'])
  })

  test('large batches that commit within the window are movement', () => {
    const batches = times(40, (n) => ({ end: 1_000 + n * 100, committed: 500 + Math.floor(n / 8) * 800 }))
    expect(codesOf(batches).has('stalled')).toBe(false)
    expect(
      judgeAlong(batches)
        .slice(9)
        .every(({ movement }) => movement.verdict === 'ok'),
    ).toBe(true)
  })

  test('batches longer than the window are never taken for a standstill once the rhythm is known', () => {
    const batches = times(150, (n) => ({
      end: 10_000 + n * 100,
      committed: Math.floor(n / 24) * 2_400,
      aliveAt: START + n,
    }))
    const known = judgeAlong(batches).slice(24 * 4)
    expect(new Set(known.map(({ movement }) => movement.code))).toEqual(new Set(['moving', 'between-commits']))
  })

  test('… and one that stays away for twice its usual pause is told', () => {
    const ends = times(180, (n) => ({
      end: 50_000,
      committed: Math.min(Math.floor(n / 24), 5) * 2_400,
      committedAt: START + Math.min(Math.floor(n / 24), 5),
    }))
    const codes = judgeAlong(ends).map(({ movement }) => movement.code)
    expect(codes[24 * 7]).toBe('between-commits')
    expect(codes[24 * 7 + 1]).toBe('stopped')
  })

  test('constant lag that moves, the producer as fast as the consumer, is OK while it is young', () => {
    const pace = judgeAfter(times(12, (n) => ({ end: 1_000 + n * 500, committed: 800 + n * 500 })))
    expect(pace).toMatchObject({ lag: 200, inPerSecond: 100, outPerSecond: 100, drainMs: undefined })
    expect(pace.overall).toMatchObject({
      severity: 'ok',
      why: 'Moves: 100 events/s come and 100 are handled; 200 events wait, lag does not fall.',
    })
  })

  test('… and late when what waits is old', () => {
    const pace = times(40, (n) => ({ end: 10_000 + n * 100, committed: 8_000 + n * 100 }))
    expect(judgeAfter(pace)).toMatchObject({
      lag: 2_000,
      ageMs: 95_000,
      overall: { code: 'late' },
      movement: { verdict: 'ok' },
    })
  })
})

describe('what no peer looks at', () => {
  test('a commit that is newer than the end beside it is caught up', () => {
    const raced = times(20, (n) => ({ end: 1_000 + n * 100, committed: 1_005 + n * 100 }))
    expect(severitiesOf(raced)).toEqual(new Set(['ok']))
  })

  test('the age of an event whose producer runs ahead of time is how long it was seen waiting', () => {
    const ahead = times(6, () => ({ end: 10, committed: 9, oldestUnhandledAt: START + 3_600_000 }))
    expect(judgeAfter(ahead).ageMs).toBe(25_000)
  })

  test('an event whose time could not be read has waited as long as it was seen', () => {
    const unread = times(5, (n) => ({ end: n < 2 ? 9 : 10, committed: 9, oldestUnhandledAt: undefined }))
    expect(judgeAfter(unread).ageMs).toBe(10_000)
  })
})
