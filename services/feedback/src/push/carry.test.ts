import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../domain/attempt.ts'
import { generateSecret } from '../domain/signature.ts'
import type { Waiting } from '../store/claims.ts'
import { createAddressGuard } from './address-guard.ts'
import { type CarryOptions, carry } from './carry.ts'
import { Endpoint } from './endpoint.ts'

const NOW = 1_000_000
const KEY = { subscriptionId: 's', subjectId: 'x', claimId: 'c' }

const waiting = (deliveryId: string): Waiting => ({
  ...KEY,
  deliveryId,
  type: 'measure.dispatched',
  at: new Date(0),
  traceparent: null,
  data: '{}',
  url: 'http://127.0.0.1:1/',
  secretSealed: generateSecret(),
  isFailing: false,
  restingUntil: null,
})

const answer = (outcome: Attempt['outcome'], more: Partial<Attempt> = {}): Attempt => ({
  at: new Date(NOW),
  durationMs: 1,
  outcome,
  status: undefined,
  reason: undefined,
  traceId: undefined,
  retryAfterMs: undefined,
  endsSubscription: undefined,
  ...more,
})

const newEndpoint = (): Endpoint =>
  new Endpoint('s', {
    lanesMax: 4,
    timeoutMs: 1_000,
    guard: createAddressGuard(['127.0.0.0/8']),
    openSecret: (text) => text,
  })

/** Carries a lane of three deliveries whose pushes are answered in turn; returns what was sent and what came of it. */
async function carried(answers: readonly Attempt[], more: Partial<CarryOptions> = {}) {
  const sent: string[] = []
  const result = await carry({
    lane: { ...KEY, failures: 0, dueAt: new Date(NOW) },
    run: ['a', 'b', 'c'].map(waiting),
    endpoint: newEndpoint(),
    send: async (_receiver, one) => {
      sent.push(one.deliveryId)
      return answers[sent.length - 1] ?? answer('delivered')
    },
    mayGoOn: () => true,
    isBrokenOff: () => false,
    now: () => NOW,
    random: () => 0.5,
    ...more,
  })
  return { sent, tried: result.tried.map(({ attempt }) => attempt.outcome), retry: result.retry }
}

describe('carrying a lane', () => {
  it('sends one after the other as long as each is delivered', async () => {
    expect(await carried([])).toEqual({
      sent: ['a', 'b', 'c'],
      tried: ['delivered', 'delivered', 'delivered'],
      retry: undefined,
    })
  })

  it('stops at the first failure: nothing overtakes it', async () => {
    const { sent, retry } = await carried([answer('delivered'), answer('refused', { status: 500 })])
    expect(sent).toEqual(['a', 'b'])
    expect(retry).toEqual({ deliveryId: 'b', failures: 1, dueAt: new Date(NOW + 5_000) })
  })

  it('goes on in the schedule of its first delivery, and begins anew with the next one', async () => {
    const lane = { ...KEY, failures: 2, dueAt: new Date(NOW) }
    expect((await carried([answer('timed-out')], { lane })).retry).toMatchObject({
      failures: 3,
      dueAt: new Date(NOW + 1_800_000),
    })
    expect((await carried([answer('delivered'), answer('timed-out')], { lane })).retry).toMatchObject({ failures: 1 })
  })

  it('does what Retry-After asks for', async () => {
    const { retry } = await carried([answer('refused', { status: 503, retryAfterMs: 42_000 })])
    expect(retry?.dueAt).toEqual(new Date(NOW + 42_000))
  })

  it('sends nothing once the lane is not ours any more', async () => {
    let turns = 2
    expect((await carried([], { mayGoOn: () => --turns > 0 })).sent).toEqual(['a'])
    expect(await carried([], { mayGoOn: () => false })).toEqual({ sent: [], tried: [], retry: undefined })
  })

  it('sends nothing while the receiver has a rest', async () => {
    const endpoint = newEndpoint()
    for (let failures = 0; failures < 3; failures++) endpoint.learn(answer('failed'), NOW)
    expect((await carried([], { endpoint })).sent).toEqual([])
    expect(endpoint.room(NOW, 10)).toBe(0)
  })

  it('gives a lane back untried that waited too long for its turn: it may have become moot', async () => {
    const endpoint = newEndpoint()
    for (let taken = 0; taken < 4; taken++) await endpoint.slots.take()
    const waiting = carried([], { endpoint })
    await wait(300)
    endpoint.slots.free()
    expect(await waiting).toEqual({ sent: [], tried: [], retry: undefined })
  })

  it('does not hold it against the receiver that we broke off ourselves', async () => {
    const endpoint = newEndpoint()
    const { tried, retry } = await carried([answer('failed')], { endpoint, isBrokenOff: () => true })
    expect([tried, retry, endpoint.health.failures]).toEqual([['failed'], undefined, 0])
  })
})
