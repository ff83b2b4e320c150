import type { Host } from '@mingxin/service-host'
import { eventually } from '@mingxin/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MeasureEvent } from './domain/dispatch.ts'
import { handleMeasures } from './handle-measures.ts'
import { later, measureData, measureEvent, newId } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'
import type { EventsPage, ProblemReply, SubscriptionReply } from './testing/shapes.ts'

let scene: Scene
let app: Host

beforeEach(async () => {
  scene = await Scene.open()
  app = await scene.start()
})
afterEach(() => scene.close())

const pull = (subscriptionId: string, more = '', client = 'ggzy') =>
  scene.ask<EventsPage & ProblemReply>(app, client, 'GET', `/v1/events?subscription=${subscriptionId}${more}`)
const change = (subscriptionId: string, body: object) =>
  scene.ask<SubscriptionReply>(app, 'ggzy', 'PATCH', `/v1/subscriptions/${subscriptionId}`, { body })

const codes = ({ items }: EventsPage): string[] => items.map(({ data }) => data.measure.code)

async function dispatched(count: number, from = 0): Promise<void> {
  const measures = Array.from({ length: count }, (_, index) => measureData({ measureCode: `M${from + index}` }))
  await scene.append(...measures.map((data) => measureEvent('measure.dispatched', data)))
  await scene.handled(app)
}

const names = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => `M${from + index}`)

describe('pulling', () => {
  it('hands out the same again until it is confirmed, and what comes next with the cursor of the answer before', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const { subscriptionId } = subscription
    await dispatched(5)
    const first = await pull(subscriptionId, '&limit=3')
    expect(codes(first.body)).toEqual(names(3))
    expect(first.body.done).toBe(false)
    expect(codes((await pull(subscriptionId, '&limit=3')).body)).toEqual(names(3))
    const second = await pull(subscriptionId, `&limit=3&after=${first.body.cursor}`)
    expect(codes(second.body)).toEqual(names(2, 3))
    expect(second.body.done).toBe(true)
    const third = await pull(subscriptionId, `&after=${second.body.cursor}`)
    expect(third.body).toEqual({ items: [], cursor: third.body.cursor, done: true })
    expect((await pull(subscriptionId, `&after=${third.body.cursor}`)).body.cursor).toBe(third.body.cursor)
  })

  it('confirms up to the cursor asked with and nothing that came since', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    await dispatched(2)
    const { body } = await pull(subscription.subscriptionId)
    await dispatched(2, 2)
    const next = await pull(subscription.subscriptionId, `&after=${body.cursor}`)
    expect(codes(next.body)).toEqual(names(2, 2))
    const states = (await scene.deliveries(app, 'ggzy', subscription.subscriptionId)).map(
      ({ delivery }) => delivery.state,
    )
    expect(states).toEqual(['delivered', 'delivered', 'pending', 'pending'])
  })

  it('leaves an attempt in the log when it is confirmed', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    await dispatched(1)
    const { body } = await pull(subscription.subscriptionId)
    await pull(subscription.subscriptionId, `&after=${body.cursor}`)
    const [delivery] = await scene.deliveries(app, 'ggzy', subscription.subscriptionId)
    expect(delivery).toMatchObject({
      delivery: { state: 'delivered', protocol: 'PULL' },
      attempts: [{ outcome: 'pulled' }],
    })
  })

  it('misses nothing and repeats nothing while pages of several members commit meanwhile', async () => {
    await scene.start()
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const appending = (async () => {
      for (let round = 0; round < 20; round++) {
        const measures = Array.from({ length: 25 }, (_, index) =>
          measureData({ measureCode: `M${round * 25 + index}` }),
        )
        await scene.append(...measures.map((data) => measureEvent('measure.dispatched', data)))
      }
    })()
    const seen: string[] = []
    for (let cursor = ''; seen.length < 500; ) {
      const { body } = await pull(subscription.subscriptionId, `&limit=20&waitSeconds=1${cursor && `&after=${cursor}`}`)
      seen.push(...codes(body))
      cursor = body.cursor
    }
    await appending
    expect(seen.toSorted()).toEqual(names(500).toSorted())
  })

  it('hands out nothing beyond a page that is still open: what it adds stands before that, and would be missed', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const page = (measureCode: string): MeasureEvent[] => {
      const data = measureData({ measureCode })
      const about = { id: newId(), topic: 'credit.sanctions.v1', key: data.subject.subjectId, time: new Date() }
      return [{ ...about, type: 'measure.dispatched', traceparent: undefined, data }]
    }
    const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>()
    const { promise: isOpen, resolve: opened } = Promise.withResolvers<void>()
    const slow = scene.database.transaction(async (tx) => {
      await handleMeasures(page('SLOW'), tx, Date.now())
      opened()
      await mayCommit
    })
    await isOpen
    await scene.database.transaction((tx) => handleMeasures(page('QUICK'), tx, Date.now()))
    const pulled = pull(subscription.subscriptionId)
    const blocked = "SELECT count(*) AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
    const isWaiting = async () => (await scene.database.query<{ n: number }>(blocked)).rows[0]?.n === 1
    await Promise.race([eventually(isWaiting), pulled])
    commit()
    await slow
    expect(codes((await pulled).body)).toEqual(['SLOW', 'QUICK'])
  })

  it('waits for something new as long as it is told to, and no longer', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const waiting = pull(subscription.subscriptionId, '&waitSeconds=20')
    await dispatched(1)
    expect(codes((await waiting).body)).toEqual(['M0'])
    const other = await scene.subscribe(app, 'tax')
    const startedAt = performance.now()
    expect((await pull(other.subscription.subscriptionId, '&waitSeconds=1', 'tax')).body.items).toEqual([])
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(990)
  })

  it('ends its wait when the service stops', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const headers = await scene.installation.issuer.authorization('ggzy')
    const url = `${scene.origin(app)}/v1/events?waitSeconds=30&subscription=${subscription.subscriptionId}`
    const waiting = fetch(url, { headers })
    // Time to get there; a pull that comes too late for it is refused, which fails the test.
    await new Promise((resolve) => app.app.server.once('request', resolve))
    const startedAt = performance.now()
    await scene.stop(app)
    expect(await (await waiting).json()).toMatchObject({ items: [], done: true })
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  it('hands out no measure that was lifted before it was confirmed: only the "lifted"', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data))
    await scene.append(measureEvent('measure.lifted', later(data)))
    await scene.handled(app)
    const { body } = await pull(subscription.subscriptionId)
    expect(body.items.map(({ type }) => type)).toEqual(['measure.lifted'])
  })

  it('refuses a cursor made by hand, and one of another subscription', async () => {
    const [one, other] = [await scene.subscribe(app, 'ggzy'), await scene.subscribe(app, 'ggzy')]
    const { body } = await pull(other.subscription.subscriptionId)
    for (const cursor of [body.cursor, 'abc', 'AAAAAAAAAAAAWyJ4IiwxXQ']) {
      const refused = await pull(one.subscription.subscriptionId, `&after=${cursor}`)
      expect(refused).toMatchObject({ status: 400, body: { code: 'request.cursor-invalid' } })
    }
  })

  it('is for active pull subscriptions of the own department', async () => {
    const receiver = await scene.receiver()
    const pushed = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const pulled = await scene.subscribe(app, 'ggzy')
    expect(await pull(pushed.subscription.subscriptionId)).toMatchObject({
      status: 409,
      body: { code: 'resource.conflict' },
    })
    expect(await pull(pulled.subscription.subscriptionId, '', 'tax')).toMatchObject({
      status: 404,
      body: { code: 'subscription.unknown' },
    })
    await change(pulled.subscription.subscriptionId, { state: 'paused' })
    expect(await pull(pulled.subscription.subscriptionId)).toMatchObject({ status: 409 })
  })
})

describe('changing between push and pull', () => {
  it('keeps the position: each event is delivered by the one way or the other, none by neither', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const { subscriptionId } = subscription
    await dispatched(4)
    const first = await pull(subscriptionId, '&limit=2')
    await pull(subscriptionId, `&limit=2&after=${first.body.cursor}`)
    const receiver = await scene.receiver()
    await change(subscriptionId, { url: receiver.url })
    await receiver.hasReceived(2)
    await scene.drained(app, 'ggzy', subscriptionId)
    expect(receiver.received.map(({ notification }) => notification.data.measure.code).toSorted()).toEqual(names(2, 2))
    expect((await change(subscriptionId, { url: null })).body).toMatchObject({ protocol: 'PULL', pending: 0 })
    await dispatched(1, 4)
    expect(codes((await pull(subscriptionId)).body)).toEqual(['M4'])
    expect(receiver.received).toHaveLength(2)
  })

  it('hands out nothing that a push has under way, nor anything behind it, until that push is through', async () => {
    let release = (): void => {}
    const receiver = await scene.receiver((_received, response) => {
      release = () => response.writeHead(500).end()
    })
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const { subscriptionId } = subscription
    await dispatched(1)
    await receiver.hasReceived(1)
    await change(subscriptionId, { url: null })
    await dispatched(1, 1)
    expect((await pull(subscriptionId)).body.items).toEqual([])
    release()
    await scene.tried(app, 'ggzy', subscriptionId, 1)
    expect(codes((await pull(subscriptionId)).body)).toEqual(names(2))
  })
})
