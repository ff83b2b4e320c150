import type { LookupAddress } from 'node:dns'
import type { Host } from '@mingxin/service-host'
import { eventually } from '@mingxin/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { later, measureData, measureEvent } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'
import type { DeliveriesPage, EventsPage, ProblemReply, SubscriptionReply } from './testing/shapes.ts'

let scene: Scene
let app: Host

beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

type Listed = { items: SubscriptionReply[] }

const list = async (client: string): Promise<string[]> =>
  (await scene.ask<Listed>(app, client, 'GET', '/v1/subscriptions')).body.items.map(
    ({ subscriptionId }) => subscriptionId,
  )
const refusal = {
  status: 400,
  body: { code: 'request.invalid', faults: [{ pointer: '/url', code: 'subscription.url-forbidden' }] },
}

describe('subscribing', () => {
  beforeEach(async () => {
    app = await scene.start()
  })

  it('shows the secret once and keeps it sealed', async () => {
    const { subscription, secret = '' } = await scene.subscribe(app, 'ggzy', { name: '开标系统' })
    expect(secret).toMatch(/^whsec_/)
    const path = `/v1/subscriptions/${subscription.subscriptionId}`
    expect(JSON.stringify((await scene.ask(app, 'ggzy', 'GET', path)).body)).not.toContain('whsec_')
    const kept = JSON.stringify((await scene.database.query('SELECT * FROM subscriptions')).rows)
    expect(kept).not.toContain(secret.slice(6, 30))
  })

  it('answers a repeated request with the same subscription and never with the secret again', async () => {
    const request = { body: { name: 'x' }, headers: { 'idempotency-key': 'once' } }
    const first = await scene.ask<{ secret?: string }>(app, 'ggzy', 'POST', '/v1/subscriptions', request)
    const second = await scene.ask<{ secret?: string }>(app, 'ggzy', 'POST', '/v1/subscriptions', request)
    const { secret = '', ...rest } = first.body
    expect(secret).toMatch(/^whsec_/)
    expect(second.body).toEqual(rest)
    expect(await list('ggzy')).toHaveLength(1)
    expect(JSON.stringify((await scene.database.query('SELECT body FROM idempotency_keys')).rows)).not.toContain(
      'whsec_',
    )
  })

  it('from the beginning announces what is in force already, from now does not', async () => {
    const [inForce, lifted, over] = [
      measureData(),
      measureData(),
      measureData({ valid: [{ from: '2020-01-01', to: '2021-01-01' }] }),
    ]
    await scene.append(...[inForce, lifted, over].map((data) => measureEvent('measure.dispatched', data)))
    await scene.append(measureEvent('measure.amended', later(inForce)), measureEvent('measure.lifted', later(lifted)))
    await scene.handled(app)
    const beginning = await scene.subscribe(app, 'ggzy')
    const now = await scene.subscribe(app, 'ggzy', { from: 'now' })
    const pulled = async (id: string) =>
      (await scene.ask<EventsPage>(app, 'ggzy', 'GET', `/v1/events?subscription=${id}`)).body.items
    const [only, ...others] = await pulled(beginning.subscription.subscriptionId)
    expect(others).toEqual([])
    expect(only).toMatchObject({ type: 'measure.dispatched', data: { dispatchId: inForce.dispatchId, revision: 2 } })
    expect(await pulled(now.subscription.subscriptionId)).toEqual([])
  })

  it('while measures arrive delivers each of them exactly once', async () => {
    const appending = (async () => {
      for (let round = 0; round < 30; round++)
        await scene.append(...Array.from({ length: 10 }, () => measureEvent('measure.dispatched', measureData())))
    })()
    const subscriptions: string[] = []
    for (let index = 0; index < 10; index++)
      subscriptions.push((await scene.subscribe(app, 'ggzy')).subscription.subscriptionId)
    await appending
    await scene.handled(app)
    for (const id of subscriptions) {
      const counted = await scene.database.query<{ n: number; distinct: number }>(
        'SELECT count(*) AS n, count(DISTINCT dispatch_id) AS distinct FROM deliveries WHERE subscription_id = $1',
        [id],
      )
      expect(counted.rows).toEqual([{ n: 300, distinct: 300 }])
    }
  })

  it('is for the measures and regions asked for, and what was told of is also told to be over', async () => {
    const byMeasure = await scene.subscribe(app, 'ggzy', { measures: ['M1'] })
    const byRegion = await scene.subscribe(app, 'ggzy', { regions: ['440608'] })
    const here = measureData({ measureCode: 'M1', region: '440608' })
    await scene.append(
      measureEvent('measure.dispatched', here),
      measureEvent('measure.dispatched', measureData({ measureCode: 'M1', region: '440605' })),
      measureEvent('measure.dispatched', measureData({ measureCode: 'M2', region: undefined })),
      measureEvent('measure.dispatched', measureData({ department: 'tax', measureCode: 'M1' })),
    )
    await scene.append(measureEvent('measure.lifted', later(here, { subject: { ...here.subject, region: '310115' } })))
    await scene.handled(app)
    const told = async (id: string): Promise<string[]> =>
      (await scene.deliveries(app, 'ggzy', id)).map(
        ({ body }) => `${body.type.slice(8)} ${body.data.measure.code} ${body.data.subject.region}`,
      )
    expect(await told(byMeasure.subscription.subscriptionId)).toEqual([
      'dispatched M1 440608',
      'dispatched M1 440605',
      'lifted M1 310115',
    ])
    expect(await told(byRegion.subscription.subscriptionId)).toEqual([
      'dispatched M1 440608',
      'dispatched M2 undefined',
      'lifted M1 310115',
    ])
  })
})

describe('a subscription', () => {
  beforeEach(async () => {
    app = await scene.start()
  })

  it('that is paused keeps its backlog and goes on with it when it is resumed', async () => {
    const receiver = await scene.receiver()
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const path = `/v1/subscriptions/${subscription.subscriptionId}`
    await scene.ask(app, 'ggzy', 'PATCH', path, { body: { state: 'paused' } })
    await scene.append(...Array.from({ length: 3 }, () => measureEvent('measure.dispatched', measureData())))
    await scene.handled(app)
    const paused = await scene.ask<SubscriptionReply>(app, 'ggzy', 'GET', path)
    expect(paused.body).toMatchObject({ state: 'paused', pending: 3 })
    expect(paused.body.oldestPendingAt).toBeDefined()
    expect(receiver.received).toEqual([])
    await scene.ask(app, 'ggzy', 'PATCH', path, { body: { state: 'active' } })
    await receiver.hasReceived(3)
  })

  it('that gets another address pushes what waits there', async () => {
    const [old, fresh] = [
      await scene.receiver((_received, response) => response.writeHead(500).end()),
      await scene.receiver(),
    ]
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: old.url })
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await old.hasReceived(1)
    await scene.ask(app, 'ggzy', 'PATCH', `/v1/subscriptions/${subscription.subscriptionId}`, {
      body: { url: fresh.url },
    })
    await fresh.hasReceived(1)
  })

  it('that is deleted cancels what waits in it, and exists no more for anybody who would change it', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const path = `/v1/subscriptions/${subscription.subscriptionId}`
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await scene.handled(app)
    expect((await scene.ask(app, 'ggzy', 'DELETE', path)).body).toMatchObject({ state: 'deleted', pending: 0 })
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await scene.handled(app)
    const states = (await scene.deliveries(app, 'ggzy', subscription.subscriptionId)).map(
      ({ delivery }) => delivery.state,
    )
    expect(states).toEqual(['cancelled'])
    expect(await list('ggzy')).toEqual([])
    expect((await scene.ask(app, 'ggzy', 'PATCH', path, { body: { state: 'active' } })).status).toBe(404)
    expect((await scene.ask(app, 'ggzy', 'DELETE', path)).status).toBe(404)
    const counted = await scene.database.query(
      'SELECT (SELECT count(*) FROM lanes) AS lanes, (SELECT count(*) FROM waiting) AS waiting',
    )
    expect(counted.rows).toEqual([{ lanes: 0, waiting: 0 }])
  })

  it('of another department does not exist: not to be read, changed, deleted, pulled, listed or resent from', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await scene.handled(app)
    const [delivery] = await scene.deliveries(app, 'ggzy', subscription.subscriptionId)
    const path = `/v1/subscriptions/${subscription.subscriptionId}`
    const id = delivery?.delivery.deliveryId
    const tries = [
      scene.ask<ProblemReply>(app, 'tax', 'GET', path),
      scene.ask<ProblemReply>(app, 'tax', 'PATCH', path, { body: { state: 'paused' } }),
      scene.ask<ProblemReply>(app, 'tax', 'DELETE', path),
      scene.ask<ProblemReply>(app, 'tax', 'GET', `/v1/events?subscription=${subscription.subscriptionId}`),
      scene.ask<ProblemReply>(app, 'tax', 'GET', `/v1/deliveries/${id}`),
      scene.ask<ProblemReply>(app, 'tax', 'POST', `/v1/deliveries/${id}/resend`),
    ]
    for (const { status, body } of await Promise.all(tries)) {
      expect(status).toBe(404)
      expect(body.code).toMatch(/^(subscription|delivery)\.unknown$/)
    }
    const listed = await scene.ask<DeliveriesPage>(
      app,
      'tax',
      'GET',
      `/v1/deliveries?subscription=${subscription.subscriptionId}`,
    )
    expect([listed.body.items, await list('tax')]).toEqual([[], []])
  })

  it('leaves a trail of who changed what, when and why', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const path = `/v1/subscriptions/${subscription.subscriptionId}`
    const receiver = await scene.receiver((_received, response) => response.writeHead(410).end())
    await scene.ask(app, 'ggzy', 'PATCH', path, { body: { state: 'paused' } })
    await scene.ask(app, 'ggzy', 'PATCH', path, { body: { state: 'active', url: receiver.url } })
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await eventually(
      async () => (await scene.ask<SubscriptionReply>(app, 'ggzy', 'GET', path)).body.state === 'disabled',
    )
    await scene.ask(app, 'ggzy', 'DELETE', path)
    const trail = await scene.database.query<{ line: string }>(
      `SELECT change || ' by ' || split_part(actor, '/', 2) || coalesce(': ' || reason, '') AS line FROM subscription_changes ORDER BY change_id`,
    )
    expect(trail.rows.map(({ line }) => line)).toEqual([
      'created by ggzy',
      'paused by ggzy',
      `changed by ggzy: ${receiver.url}`,
      'resumed by ggzy',
      'disabled by : The receiver answered 410 Gone.',
      'deleted by ggzy',
    ])
  })

  it('pages its deliveries newest first, by state and by dispatch', async () => {
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const measures = Array.from({ length: 7 }, (_, index) => measureData({ measureCode: `M${index}` }))
    for (const data of measures) await scene.append(measureEvent('measure.dispatched', data))
    await scene.handled(app)
    const dispatches: string[] = []
    for (let cursor = ''; ; ) {
      const { body } = await scene.ask<DeliveriesPage>(
        app,
        'ggzy',
        'GET',
        `/v1/deliveries?state=pending&limit=3${cursor}`,
      )
      dispatches.push(...body.items.map(({ dispatchId }) => dispatchId))
      if (body.nextCursor === undefined) break
      cursor = `&after=${body.nextCursor}`
    }
    expect(dispatches.toSorted()).toEqual(measures.map(({ dispatchId }) => dispatchId).toSorted())
    const byDispatch = await scene.ask<DeliveriesPage>(
      app,
      'ggzy',
      'GET',
      `/v1/deliveries?dispatch=${measures[3]?.dispatchId}`,
    )
    expect(byDispatch.body.items).toMatchObject([
      { dispatchId: measures[3]?.dispatchId, subscriptionId: subscription.subscriptionId },
    ])
    expect((await scene.ask<DeliveriesPage>(app, 'ggzy', 'GET', '/v1/deliveries?state=delivered')).body.items).toEqual(
      [],
    )
  })
})

describe('where pushes may go', () => {
  /** Answers with each of the addresses in turn, then with the last one for good. */
  const resolving =
    (asked: string[], ...addresses: readonly string[]) =>
    async (hostname: string): Promise<LookupAddress[]> => {
      const address = addresses[Math.min(asked.length, addresses.length - 1)] ?? ''
      asked.push(hostname)
      return [{ address, family: 4 }]
    }

  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'ftp://8.8.8.8/',
    'http://[fd00::1]/',
    'http://a:b@8.8.8.8/',
  ])('is not %s', async (url) => {
    app = await scene.start()
    expect(await scene.ask(app, 'ggzy', 'POST', '/v1/subscriptions', { body: { url } })).toMatchObject(refusal)
    const { subscription } = await scene.subscribe(app, 'ggzy')
    expect(
      await scene.ask(app, 'ggzy', 'PATCH', `/v1/subscriptions/${subscription.subscriptionId}`, { body: { url } }),
    ).toMatchObject(refusal)
  })

  it('is not the machine itself unless the configuration allows it', async () => {
    app = await scene.start({}, { webhookAllow: [] })
    const receiver = await scene.receiver()
    expect(await scene.ask(app, 'ggzy', 'POST', '/v1/subscriptions', { body: { url: receiver.url } })).toMatchObject(
      refusal,
    )
  })

  it('is resolved once per connection, and that address is connected to', async () => {
    const asked: string[] = []
    app = await scene.start({ resolve: resolving(asked, '127.0.0.1') })
    const receiver = await scene.receiver()
    await scene.subscribe(app, 'ggzy', { url: receiver.url.replace('127.0.0.1', 'hooks.example') })
    expect(asked).toEqual(['hooks.example'])
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const [received] = await receiver.hasReceived(1)
    expect(received?.headers.host).toMatch(/^hooks\.example:/)
    expect(asked).toEqual(['hooks.example', 'hooks.example'])
  })

  it('is checked again when connecting: a name that changed to a forbidden address is not connected to, nor tried again', async () => {
    const asked: string[] = []
    app = await scene.start({ resolve: resolving(asked, '127.0.0.1', '127.1.2.3') }, { webhookAllow: ['127.0.0.1/32'] })
    const receiver = await scene.receiver()
    const { subscription } = await scene.subscribe(app, 'ggzy', {
      url: receiver.url.replace('127.0.0.1', 'hooks.example'),
    })
    const path = `/v1/subscriptions/${subscription.subscriptionId}`
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await eventually(
      async () => (await scene.ask<SubscriptionReply>(app, 'ggzy', 'GET', path)).body.state === 'disabled',
    )
    const { body } = await scene.ask<SubscriptionReply>(app, 'ggzy', 'GET', path)
    expect(body).toMatchObject({ pending: 1, stateReason: 'The address 127.1.2.3 is not one that may be pushed to.' })
    expect(receiver.received).toEqual([])
    const [delivery] = await scene.deliveries(app, 'ggzy', subscription.subscriptionId)
    expect(delivery?.attempts).toMatchObject([
      { outcome: 'failed', reason: 'The address 127.1.2.3 is not one that may be pushed to.' },
    ])
  })

  it('is not an address that was allowed when it was given and is not any more', async () => {
    const first = await scene.start()
    const receiver = await scene.receiver()
    const { subscription } = await scene.subscribe(first, 'ggzy', { url: receiver.url })
    await scene.stop(first)
    app = await scene.start({}, { webhookAllow: [] })
    await scene.append(measureEvent('measure.dispatched', measureData()))
    const path = `/v1/subscriptions/${subscription.subscriptionId}`
    await eventually(
      async () => (await scene.ask<SubscriptionReply>(app, 'ggzy', 'GET', path)).body.state === 'disabled',
    )
    expect(receiver.received).toEqual([])
  })
})
