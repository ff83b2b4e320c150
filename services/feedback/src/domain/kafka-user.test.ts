import { describe, expect, it } from 'vitest'
import { type KafkaStanding, wantedStanding } from './kafka-user.ts'
import type { SubscriptionState } from './subscription.ts'

const NOW = Date.UTC(2026, 3, 1)

describe('what a department’s user may do in Kafka', () => {
  it.each<[SubscriptionState, number | undefined, KafkaStanding]>([
    ['active', undefined, 'reader'],
    ['active', 1, 'reader'],
    ['paused', undefined, 'user'],
    ['disabled', undefined, 'user'],
    ['deleted', undefined, 'nothing'],
    ['active', 0, 'nothing'],
    ['paused', -1, 'nothing'],
  ])('of a subscription that is %s, with %s ms left: %s', (state, leftMs, standing) => {
    const endsAt = leftMs === undefined ? null : new Date(NOW + leftMs)
    expect(wantedStanding({ state, endsAt }, NOW)).toBe(standing)
  })
})
