import type { MeasureDispatched } from '@mingxin/contracts'
import type { Host } from '@mingxin/service-host'
import { eventually } from '@mingxin/testing'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock, type TestClock } from './testing/clock.ts'
import { later, measureData, measureEvent, newId, organisation } from './testing/measures.ts'
import { answering, type TestReceiver } from './testing/receiver.ts'
import { Scene } from './testing/scene.ts'
import type { DeliveryReply, ProblemReply, SubscriptionReply } from './testing/shapes.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

let scene: Scene
let clock: TestClock
let app: Host
let receiver: TestReceiver
let subscriptionId: string
let secret: string

beforeEach(async () => {
  scene = await Scene.open({ webhookTimeoutMs: 300 })
  clock = createClock()
  // Without jitter.
  app = await scene.start({ now: clock.now, random: () => 0.5 })
  receiver = await scene.receiver()
  const created = await scene.subscribe(app, 'ggzy', { url: receiver.url })
  subscriptionId = created.subscription.subscriptionId
  secret = created.secret ?? ''
})
afterEach(() => scene.close())

const subscription = async (): Promise<SubscriptionReply> =>
  (await scene.ask<SubscriptionReply>(app, 'ggzy', 'GET', `/v1/subscriptions/${subscriptionId}`)).body

/** Waits until the first delivery was tried so often, and returns it. */
const tried = (attempts: number) => scene.tried(app, 'ggzy', subscriptionId, attempts)

/** Waits until at least so many requests came and all of them are written down: only then may the clock be moved. */
async function settled(requests: number): Promise<void> {
  await receiver.hasReceived(requests)
  const isWritten = async (): Promise<boolean> => {
    const { rows } = await scene.database.query<{ n: number }>('SELECT count(*) AS n FROM attempts')
    return rows[0]?.n === receiver.received.length
  }
  await eventually(isWritten, { what: 'all attempts written down' })
}

describe('a push', () => {
  it('is signed after Standard Webhooks 1.0 and carries the notification of the contract', async () => {
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data))
    const [received] = await receiver.hasReceived(1)
    expect(received?.notification).toMatchObject({ type: 'measure.dispatched', data })
    expect(received?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': received?.notification.id,
    })
    expect(received?.headers['webhook-signature']).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/)
    const verified = new Webhook(secret).verify(received?.body ?? '', { ...received?.headers } as Record<
      string,
      string
    >)
    expect(verified).toEqual(received?.notification)
  })

  it.each([
    ['U+2028 and U+2029', '高明区\u2028第一行\u2029第二行'],
    ['characters outside the basic plane', '𠮷田𠀋商行🏢'],
    ['quotes, backslashes and control characters', '"\\\u0000\u001f\u007f'],
  ])('with %s verifies over the very bytes that arrive, and is the same by pull', async (_what, text) => {
    const record = { sourceOrgCode: organisation('court').code, recordId: `穗/${'𠮷'.repeat(62)}`, version: 1 }
    const data: MeasureDispatched = {
      ...measureData({ reason: text, valid: [{ from: '2024-02-29', to: '9999-12-31' }] }),
      cause: { kind: 'record-accepted', record },
    }
    await scene.append(measureEvent('measure.dispatched', data))
    const [received] = await receiver.hasReceived(1)
    const bytes = Buffer.from(received?.bytes ?? '')
    const sent = { ...received?.headers } as Record<string, string>
    expect(new Webhook(secret).verify(bytes, sent)).toMatchObject({ type: 'measure.dispatched', data })
    expect(() => new Webhook(secret).verify(Buffer.concat([bytes, Buffer.from(' ')]), sent)).toThrow()
    expect(received?.headers['content-length']).toBe(String(bytes.length))
    expect((await tried(1)).body).toEqual(received?.notification)
  })

  it('goes on with the trace of the push that led to the measure, and logs it', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    await scene.append(measureEvent('measure.dispatched', measureData(), `00-${trace}-00f067aa0ba902b7-01`))
    const [received] = await receiver.hasReceived(1)
    expect(received?.headers.traceparent).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`))
    expect(received?.headers.traceparent).not.toContain('00f067aa0ba902b7')
    expect((await tried(1)).attempts[0]?.traceId).toBe(trace)
  })

  it('leaves an attempt in the log with its time, duration, status and outcome', async () => {
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const { delivery, attempts, body } = await tried(1)
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 1, protocol: 'WEBHOOK' })
    expect(attempts).toMatchObject([{ attempt: 1, outcome: 'delivered', status: 204 }])
    expect(body).toEqual(receiver.received[0]?.notification)
  })
})

describe('a failed push', () => {
  it('is tried again after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h with the same id and body', async () => {
    receiver.answer = answering(500, {}, 'no')
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const pauses = [
      5_000,
      5 * MINUTE,
      30 * MINUTE,
      2 * HOUR,
      5 * HOUR,
      10 * HOUR,
      14 * HOUR,
      20 * HOUR,
      24 * HOUR,
      24 * HOUR,
    ]
    for (const [index, pause] of pauses.entries()) {
      const { delivery } = await tried(index + 1)
      expect(Date.parse(delivery.nextAttemptAt ?? '') - clock.now()).toBe(pause)
      clock.advance(pause)
    }
    const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']))
    const bodies = new Set(receiver.received.map(({ body }) => body))
    expect([ids.size, bodies.size]).toEqual([1, 1])
  })

  it('says in the log why: the status with the beginning of the answer, ids of persons masked', async () => {
    receiver.answer = answering(422, {}, 'unknown subject 440608188001010019, nothing done')
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const { attempts } = await tried(1)
    expect(attempts).toMatchObject([{ outcome: 'refused', status: 422 }])
    expect(attempts[0]?.reason).toMatch(/^HTTP 422: unknown subject 440608\*+\d*.*nothing done$/)
  })

  it('is put off as long as Retry-After asks', async () => {
    receiver.answer = answering(503, { 'retry-after': '120' })
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const { delivery } = await tried(1)
    expect(Date.parse(delivery.nextAttemptAt ?? '') - clock.now()).toBe(120_000)
  })

  it.each(['-1', '1.5', '0', '1e3', '+9', '7, 9', 'soon', 'Sun, 06 Nov 1994 08:49:37 GMT'])(
    'is tried again in the usual schedule and not at once, although Retry-After says %j',
    async (asked) => {
      receiver.answer = answering(503, { 'retry-after': asked })
      await scene.append(measureEvent('measure.dispatched', measureData()))
      for (const [index, pause] of [5_000, 5 * MINUTE].entries()) {
        const { delivery } = await tried(index + 1)
        expect(Date.parse(delivery.nextAttemptAt ?? '') - clock.now()).toBe(pause)
        clock.advance(pause)
      }
    },
  )

  it.each([301, 302, 307, 308])('includes a redirect with %d, which is never followed', async (status) => {
    const elsewhere = await scene.receiver()
    receiver.answer = answering(status, { location: elsewhere.url })
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const { attempts } = await tried(1)
    expect(attempts).toMatchObject([{ outcome: 'refused', status, reason: `A redirect (${status}) is not followed.` }])
    expect(elsewhere.received).toEqual([])
  })

  it('includes an answer that does not come in time, headers or not', async () => {
    receiver.answer = () => {}
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const { attempts } = await tried(1)
    expect(attempts).toMatchObject([{ outcome: 'timed-out' }])
    expect(attempts[0]?.durationMs).toBeGreaterThanOrEqual(290)
    expect(attempts[0]?.durationMs).toBeLessThan(2_000)
  })

  it('includes a connection that is refused', async () => {
    await receiver.close()
    await scene.append(measureEvent('measure.dispatched', measureData()))
    expect((await tried(1)).attempts).toMatchObject([{ outcome: 'failed', reason: 'ECONNREFUSED' }])
  })

  it('is no failure once 2xx was answered, however long the answer goes on: 1 KB of it is read', async () => {
    let written = 0
    receiver.answer = (_received, response) => {
      response.writeHead(200)
      const chunk = Buffer.alloc(16_384)
      const pour = (): void => {
        if (response.destroyed) return
        written += chunk.length
        if (response.write(chunk)) setImmediate(pour)
        else response.once('drain', pour)
      }
      pour()
    }
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const { delivery, attempts } = await tried(1)
    expect(delivery.state).toBe('delivered')
    expect(attempts[0]?.durationMs).toBeLessThan(290)
    expect(written).toBeLessThan(20_000_000)
  })
})

describe('a receiver that is overloaded', () => {
  it.each([429, 502, 504])('gets a rest after %d: nothing is sent to it until it is over', async (status) => {
    receiver.answer = answering(status, { 'retry-after': '60' })
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await tried(1)
    receiver.answer = answering(204)
    await scene.append(
      measureEvent('measure.dispatched', measureData()),
      measureEvent('measure.dispatched', measureData()),
    )
    await scene.handled(app)
    clock.advance(59_000)
    expect(receiver.received).toHaveLength(1)
    clock.advance(1_000)
    await receiver.hasReceived(4)
    await scene.drained(app, 'ggzy', subscriptionId)
  })

  it('gets what was put off for hours as soon as it answers again', async () => {
    receiver.answer = answering(500)
    const events = Array.from({ length: 4 }, () => measureEvent('measure.dispatched', measureData()))
    await scene.append(...events)
    await settled(4)
    for (let ms = 0; ms < 3 * HOUR; ms += 30 * MINUTE) {
      const seen = receiver.received.length
      clock.advance(30 * MINUTE)
      await settled(seen + 1)
    }
    receiver.answer = answering(204)
    clock.advance(5 * HOUR)
    await scene.drained(app, 'ggzy', subscriptionId)
  })
})

describe('a subscription whose receiver is gone', () => {
  it('is disabled by 410, with the reason, and keeps its backlog until it is resumed', async () => {
    receiver.answer = answering(410)
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await eventually(async () => (await subscription()).state === 'disabled')
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await scene.handled(app)
    expect(await subscription()).toMatchObject({ pending: 2, stateReason: 'The receiver answered 410 Gone.' })
    clock.advance(DAY)
    receiver.answer = answering(204)
    await scene.ask(app, 'ggzy', 'PATCH', `/v1/subscriptions/${subscriptionId}`, { body: { state: 'active' } })
    await scene.drained(app, 'ggzy', subscriptionId)
    expect(await subscription()).toMatchObject({ state: 'active', pending: 0 })
    expect((await subscription()).stateReason).toBeUndefined()
  })

  it('is disabled after five days without one success, counted from the first failure', async () => {
    receiver.answer = answering(500, {}, 'out of order')
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const first = await tried(1)
    const since = first.attempts[0]?.at
    for (let attempts = 1; (await subscription()).state === 'active'; attempts++) {
      const { delivery } = await tried(attempts)
      if ((await subscription()).state === 'active')
        clock.advance(Date.parse(delivery.nextAttemptAt ?? '') - clock.now())
      await eventually(async () => (await subscription()).state !== 'active' || (await tried(attempts + 1)))
    }
    expect(clock.now() - Date.parse(since ?? '')).toBeGreaterThanOrEqual(5 * DAY)
    expect(clock.now() - Date.parse(since ?? '')).toBeLessThan(6 * DAY)
    expect(await subscription()).toMatchObject({ state: 'disabled', pending: 1, failingSince: since })
    expect((await subscription()).stateReason).toContain('HTTP 500: out of order')
  })

  it('is not disabled while some pushes succeed: one bad subject does not stop the others', async () => {
    const bad = measureData()
    receiver.answer = (received, response) => {
      response.writeHead(received.body.includes(bad.dispatchId) ? 500 : 204).end()
    }
    await scene.append(measureEvent('measure.dispatched', bad))
    await tried(1)
    for (let day = 1; day <= 7; day++) {
      const seen = receiver.received.length
      clock.advance(DAY)
      await scene.append(measureEvent('measure.dispatched', measureData()))
      await settled(seen + 2)
    }
    await eventually(async () => (await subscription()).pending === 1)
    expect((await subscription()).state).toBe('active')
  })
})

describe('a resend', () => {
  const resend = (deliveryId: string) =>
    scene.ask<DeliveryReply & ProblemReply>(app, 'ggzy', 'POST', `/v1/deliveries/${deliveryId}/resend`)

  it('delivers once more with the same id, and logs it', async () => {
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const { delivery } = await tried(1)
    expect(await resend(delivery.deliveryId)).toMatchObject({ status: 202, body: { state: 'pending' } })
    const [first, second] = await receiver.hasReceived(2)
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect((await tried(2)).delivery).toMatchObject({ state: 'delivered', attempts: 2 })
  })

  it('tries at once what was put off', async () => {
    receiver.answer = answering(500)
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const { delivery } = await tried(1)
    receiver.answer = answering(204)
    await resend(delivery.deliveryId)
    await scene.drained(app, 'ggzy', subscriptionId)
  })

  it('tries at once what stands before it in its lane, in the order of the lane', async () => {
    const subjectId = newId()
    const [sent, stuck] = ['M1', 'M2'].map((measureCode) => measureData({ subjectId, measureCode }))
    if (!sent || !stuck) throw new Error('there are two')
    await scene.append(measureEvent('measure.dispatched', sent))
    const { delivery } = await tried(1)
    receiver.answer = answering(500)
    await scene.append(measureEvent('measure.dispatched', stuck))
    await eventually(async () => (await scene.deliveries(app, 'ggzy', subscriptionId))[1]?.delivery.state === 'failing')
    receiver.answer = answering(204)
    await resend(delivery.deliveryId)
    await scene.drained(app, 'ggzy', subscriptionId)
    const codes = receiver.received.map(({ notification }) => notification.data.measure.code)
    expect(codes).toEqual(['M1', 'M2', 'M2', 'M1'])
  })

  it('never sends a "dispatched" again after its "lifted"', async () => {
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data))
    const { delivery } = await tried(1)
    await scene.append(measureEvent('measure.lifted', later(data)))
    await receiver.hasReceived(2)
    expect(await resend(delivery.deliveryId)).toMatchObject({ status: 409, body: { code: 'delivery.outdated' } })
    const [, lifted] = await scene.deliveries(app, 'ggzy', subscriptionId)
    expect(await resend(lifted?.delivery.deliveryId ?? '')).toMatchObject({ status: 202 })
    await receiver.hasReceived(3)
    expect(receiver.received.map(({ notification }) => notification.type)).toEqual([
      'measure.dispatched',
      'measure.lifted',
      'measure.lifted',
    ])
  })
})
