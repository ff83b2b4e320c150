import { describe, expect, it } from 'vitest'
import type { Attempt } from './attempt.ts'
import { evolveHealth, healthyEndpoint } from './endpoint-health.ts'

const LIMIT = 16

const attempt = (outcome: Attempt['outcome'], more: Partial<Attempt> = {}): Attempt => ({
  at: new Date(0),
  durationMs: 1,
  outcome,
  status: undefined,
  reason: undefined,
  traceId: undefined,
  retryAfterMs: undefined,
  endsSubscription: undefined,
  ...more,
})

const after = (attempts: readonly Attempt[], startMs = 0, stepMs = 0) =>
  attempts.reduce(
    (health, one, index) => evolveHealth(health, one, LIMIT, startMs + index * stepMs),
    healthyEndpoint(LIMIT),
  )

describe('endpoint health', () => {
  it('rests after three failures in a row, not after one', () => {
    expect(after([attempt('failed')]).restingUntilMs).toBe(0)
    expect(after([attempt('failed'), attempt('timed-out'), attempt('refused', { status: 500 })]).restingUntilMs).toBe(
      1_000,
    )
  })

  it.each([429, 502, 504])('rests at once after %d, and as long as Retry-After asks, up to an hour', (status) => {
    expect(after([attempt('refused', { status })]).restingUntilMs).toBe(1_000)
    expect(after([attempt('refused', { status, retryAfterMs: 120_000 })]).restingUntilMs).toBe(120_000)
    expect(after([attempt('refused', { status, retryAfterMs: 86_400_000 })]).restingUntilMs).toBe(3_600_000)
  })

  it.each([
    ['nothing', undefined],
    ['0', 0],
  ])('doubles the rest with every rest in a row, up to a minute, for a receiver that asks for %s', (_asked, ms) => {
    let health = healthyEndpoint(LIMIT)
    const rests: number[] = []
    for (let now = 0; rests.length < 9; now = health.restingUntilMs) {
      health = evolveHealth(health, attempt('refused', { status: 503, retryAfterMs: ms }), LIMIT, now)
      if (health.restingUntilMs > now) rests.push(health.restingUntilMs - now)
      else health = { ...health, restingUntilMs: now }
    }
    expect(rests.map((ms) => ms / 1_000)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
  })

  it('counts a burst that was under way together as one rest', () => {
    const burst = after(Array.from({ length: 16 }, () => attempt('failed')))
    expect(burst).toMatchObject({ rests: 1, restingUntilMs: 1_000, limit: 1, failingSinceMs: 0 })
  })

  it('sends one lane first after a rest, and doubles with every success', () => {
    const rested = after([attempt('failed'), attempt('failed'), attempt('failed')])
    const limits = [1, 2, 3, 4, 5].map((count) =>
      Array.from({ length: count }, () => attempt('delivered')).reduce(
        (health, one) => evolveHealth(health, one, LIMIT, 5_000),
        rested,
      ),
    )
    expect(rested.limit).toBe(1)
    expect(limits.map(({ limit }) => limit)).toEqual([2, 4, 8, 16, 16])
  })

  it('fails since the first failure after the last success', () => {
    const health = after([attempt('failed'), attempt('delivered'), attempt('failed'), attempt('failed')], 100, 10)
    expect(health.failingSinceMs).toBe(120)
    expect(after([attempt('failed'), attempt('delivered')]).failingSinceMs).toBeUndefined()
  })
})
