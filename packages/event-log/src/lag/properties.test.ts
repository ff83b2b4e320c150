import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeGroup } from './group.ts'
import { rankOf } from './judgement.ts'
import { judged, PLACE, START } from './made-up.ts'
import { judgePartition, type PartitionLag } from './partition.ts'
import type { LagSample } from './sample.ts'
import { extendWindow, type LagWindow, openWindow, type WindowShape } from './window.ts'

const offset = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2 ** 40 }))
const time = fc.integer({ min: START - 3_600_000, max: START + 3_600_000 })
const shape: fc.Arbitrary<WindowShape> = fc.record({
  samplesMax: fc.integer({ min: 2, max: 12 }),
  spacingMs: fc.constantFrom(0, 4_000),
})
const sample: fc.Arbitrary<LagSample> = fc.record({
  at: time,
  logStart: offset,
  end: offset,
  committed: fc.option(offset, { nil: undefined }),
  committedAt: fc.option(time, { nil: undefined }),
  aliveAt: fc.option(time, { nil: undefined }),
  oldestUnhandledAt: fc.option(time, { nil: undefined }),
})
const anyNumber = fc.oneof(fc.double(), fc.maxSafeInteger())
const garbage = fc.record({
  ...{ at: anyNumber, logStart: anyNumber, end: anyNumber, committed: fc.option(anyNumber, { nil: undefined }) },
  ...{ committedAt: anyNumber, aliveAt: anyNumber, oldestUnhandledAt: anyNumber },
})

/** A sampler's life: times move forward, offsets of the log never fall and a group commits what is there. */
const life = (steps: number, idle: boolean) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.nat(500), fc.nat(500), fc.nat(50)), { minLength: steps })
    .map((moves) => {
      let [at, logStart, end, committed] = [START, 0, 1_000, 0]
      return moves.map(([ms, came, handled, removed]): LagSample => {
        at += ms
        end += came
        committed = idle ? end : Math.min(end, committed + handled)
        logStart = Math.min(end, logStart + removed)
        return { at, logStart, end, committed, oldestUnhandledAt: at - 100 }
      })
    })

function watch(samples: readonly LagSample[], of: WindowShape): LagWindow | undefined {
  let window: LagWindow | undefined
  for (const one of samples) window = window ? extendWindow(window, one) : openWindow(PLACE, of, one)
  return window
}

const judgeAll = (samples: readonly LagSample[], of: WindowShape): PartitionLag | undefined => {
  const window = watch(samples, of)
  return window && judged(window)
}

const numbersOf = ({ lag, ageMs, expired, inPerSecond, outPerSecond, drainMs = 0 }: PartitionLag) => [
  ...[lag, ageMs, expired, inPerSecond, outPerSecond, drainMs],
]

describe('whatever the samples say', () => {
  const samples = fc.array(fc.oneof(sample, garbage), { minLength: 1, maxLength: 30 })

  test('no number is negative, infinite or NaN, of a partition or of a group', () => {
    fc.assert(
      fc.property(samples, shape, (all, of) => {
        const found = judgeAll(all, of)
        if (!found) return
        const { lag, oldestMs, inPerSecond, outPerSecond, drainMs = 0 } = judgeGroup('engine', [found, found])
        for (const number of [...numbersOf(found), lag, oldestMs, inPerSecond, outPerSecond, drainMs]) {
          expect(Number.isFinite(number)).toBe(true)
          expect(number).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('lag counts the offsets that are kept, not committed and not beyond the end', () => {
    const few = fc.integer({ min: 0, max: 50 })
    const offsets = fc.record({ logStart: few, end: few, committed: fc.option(few, { nil: undefined }) })
    fc.assert(
      fc.property(offsets, shape, ({ logStart, end, committed = 0 }, of) => {
        const waiting = Array.from({ length: end }, (_, n) => n).filter((n) => n >= logStart && n >= committed)
        expect(judgeAll([{ at: START, logStart, end, committed }], of)?.lag).toBe(waiting.length)
      }),
    )
  })

  test('the drain time is finite exactly when more goes out than comes in, or nothing waits', () => {
    fc.assert(
      fc.property(fc.oneof(samples, life(1, false)), shape, (all, of) => {
        const found = judgeAll(all, of)
        if (!found) return
        expect(found.drainMs !== undefined).toBe(found.outPerSecond > found.inPerSecond || found.lag === 0)
      }),
    )
  })

  test('the overall verdict is the worst of its parts', () => {
    fc.assert(
      fc.property(samples, shape, (all, of) => {
        const found = judgeAll(all, of)
        if (!found) return
        const { movement, age, overall } = found
        expect(rankOf(overall.severity)).toBe(Math.max(rankOf(movement.severity), rankOf(age.severity)))
      }),
    )
  })

  test('both sentences are whole', () => {
    fc.assert(
      fc.property(samples, shape, fc.nat(10_000_000), (all, of, later) => {
        const window = watch(all, of)
        if (!window) return
        const { why, whyZh } = judgePartition(window, window.latest.at + later).overall
        expect(why).toMatch(/^[A-Z].*\.$/)
        expect(whyZh).toMatch(/。$/)
        expect(why + whyZh).not.toMatch(/undefined|NaN|Infinity|∞|\[object/)
      }),
    )
  })

  test('the same history at another time of the world is judged the same', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 20 }), shape, fc.nat(10 ** 9), (all, of, ms) => {
        const shift = (at: number | undefined) => at && at + ms
        const shifted = all.map((one) => ({
          ...one,
          at: one.at + ms,
          ...{ committedAt: shift(one.committedAt), aliveAt: shift(one.aliveAt) },
          oldestUnhandledAt: shift(one.oldestUnhandledAt),
        }))
        expect(judgeAll(shifted, of)).toEqual(judgeAll(all, of))
      }),
    )
  })
})

test('idle and caught up is always OK, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 20 }), sample, shape, (before, last, of) => {
      const caughtUp = { ...last, logStart: Math.min(last.logStart, last.end), committed: last.end }
      expect(judgeAll([...before, caughtUp], of)).toMatchObject({ ageMs: 0, drainMs: 0, overall: { severity: 'ok' } })
    }),
  )
})

test('a group that always catches up is always OK', () => {
  fc.assert(
    fc.property(life(1, true), shape, (all, of) => {
      for (const [n] of all.entries()) expect(judgeAll(all.slice(0, n + 1), of)?.overall.severity).toBe('ok')
    }),
  )
})

test('a group that does not move while something waits for a whole window is never OK', () => {
  const standing = fc.record({ step: fc.integer({ min: 4_000, max: 30_000 }), came: fc.nat(100), sign: fc.boolean() })
  const begin = fc.record({
    ...{ committed: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: undefined }), removed: fc.nat(900) },
    ...{ knowsCommits: fc.boolean(), knowsLife: fc.boolean() },
  })
  fc.assert(
    fc.property(
      life(0, false),
      begin,
      fc.array(standing, { minLength: 12, maxLength: 20 }),
      shape,
      (before, first, steps, of) => {
        let at = before.at(-1)?.at ?? START
        let end = Math.max(1_001, before.at(-1)?.end ?? 0)
        let sign = at
        const { committed, removed, knowsCommits, knowsLife } = first
        const standstill = steps.map(({ step, came, sign: shows }): LagSample => {
          at += step
          end += came
          if (shows) sign = at
          const signs = { committedAt: knowsCommits ? sign : undefined, aliveAt: knowsLife ? sign : undefined }
          return { at, logStart: Math.min(removed, end - 1), end, committed, ...signs }
        })
        const found = judgeAll([...before, ...standstill], of)
        expect(found?.movement.severity).not.toBe('ok')
        expect(found?.overall.severity).not.toBe('ok')
      },
    ),
  )
})

test('a group that gains on its lag in every step, its events young, is never an alarm', () => {
  const gain = fc.record({
    ms: fc.integer({ min: 4_000, max: 6_000 }),
    came: fc.nat(100),
    more: fc.integer({ min: 1, max: 50 }),
  })
  fc.assert(
    fc.property(fc.array(gain, { minLength: 1, maxLength: 40 }), shape, (gains, of) => {
      let [at, end, committed] = [START, 100_000, 0]
      const all = gains.map(({ ms, came, more }): LagSample => {
        at += ms
        end += came
        committed += came + more
        return { at, logStart: 0, end, committed, oldestUnhandledAt: at - 500 }
      })
      expect(['ok', 'unknown']).toContain(judgeAll(all, of)?.movement.severity)
    }),
  )
})
