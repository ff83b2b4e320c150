import type { NewCreditEvent } from '@mingxin/contracts'
import { eventually } from '@mingxin/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fastClock } from './testing/clock.ts'
import { later, measureData, measureEvent, newId } from './testing/measures.ts'
import { answering, type Received, type TestReceiver } from './testing/receiver.ts'
import { Scene } from './testing/scene.ts'
import type { DeliveryReply } from './testing/shapes.ts'

let scene: Scene

beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

/** Amendments of the measures of some subjects, in turn: revisions rise per dispatch. */
function history(subjects: number, revisions: number): NewCreditEvent[] {
  const measures = Array.from({ length: subjects }, () => measureData())
  return Array.from({ length: revisions }, (_, round) =>
    measures.map((data) => {
      const type = round === 0 ? 'measure.dispatched' : 'measure.amended'
      return measureEvent(type, { ...data, revision: round + 1 })
    }),
  ).flat()
}

const revisionsBySubject = (received: readonly Received[]): Map<string, number[]> => {
  const bySubject = Map.groupBy(received, ({ notification }) => notification.data.subject.subjectId)
  return new Map([...bySubject].map(([id, all]) => [id, all.map(({ notification }) => notification.data.revision)]))
}

const inOrder = (numbers: readonly number[]): boolean =>
  numbers.every((one, index) => index === 0 || one >= (numbers[index - 1] ?? 0))

const types = (receiver: TestReceiver): string[] =>
  receiver.received.map(({ notification }) => notification.type.slice(8))

describe('order', () => {
  it('is kept per subject while two services drain a prepared backlog through a receiver that fails now and then', async () => {
    const now = fastClock(200)
    const [one, two] = [await scene.start({ now }), await scene.start({ now })]
    let requests = 0
    const receiver = await scene.receiver((_received, response) => {
      response.writeHead(++requests % 40 === 0 ? 500 : 204).end()
    })
    const { subscription } = await scene.subscribe(one, 'ggzy', { url: receiver.url })
    const path = `/v1/subscriptions/${subscription.subscriptionId}`
    await scene.ask(one, 'ggzy', 'PATCH', path, { body: { state: 'paused' } })
    // Other measures of the same subjects: nothing of it is superseded.
    const subjects = Array.from({ length: 50 }, newId)
    const events = Array.from({ length: 600 }, (_, index) =>
      measureEvent(
        'measure.dispatched',
        measureData({
          subjectId: subjects[index % 50] ?? '',
          measureCode: `M${index}`,
          revision: 1 + Math.floor(index / 50),
        }),
      ),
    )
    await scene.append(...events)
    await scene.handled(two)
    await scene.ask(one, 'ggzy', 'PATCH', path, { body: { state: 'active' } })
    await scene.drained(two, 'ggzy', subscription.subscriptionId, 40_000)
    const revisions = revisionsBySubject(receiver.received)
    expect(revisions.size).toBe(50)
    for (const sequence of revisions.values()) {
      expect(inOrder(sequence)).toBe(true)
      expect(new Set(sequence).size).toBe(12)
    }
  })

  it('is kept per subject at a steady rate: nothing overtakes what was pushed a moment before', async () => {
    const app = await scene.start()
    const receiver = await scene.receiver((received, response) => {
      // The earlier of two takes longer.
      setTimeout(() => response.writeHead(204).end(), received.notification.data.revision % 2 === 1 ? 15 : 0)
    })
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const subjectId = newId()
    for (let index = 0; index < 40; index++)
      await scene.append(
        measureEvent('measure.dispatched', measureData({ subjectId, measureCode: `M${index}`, revision: index + 1 })),
      )
    await scene.handled(app)
    await scene.drained(app, 'ggzy', subscription.subscriptionId)
    expect(receiver.received.map(({ notification }) => notification.data.revision)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    )
  })

  it('lets a failure stop its own subject only', async () => {
    const app = await scene.start()
    const stuck = newId()
    const receiver = await scene.receiver((received, response) => {
      response.writeHead(received.notification.data.subject.subjectId === stuck ? 500 : 204).end()
    })
    await scene.subscribe(app, 'ggzy', { url: receiver.url })
    await scene.append(
      measureEvent('measure.dispatched', measureData({ subjectId: stuck, measureCode: 'M1' })),
      measureEvent('measure.dispatched', measureData({ subjectId: stuck, measureCode: 'M2' })),
      ...Array.from({ length: 20 }, () => measureEvent('measure.dispatched', measureData())),
    )
    await receiver.hasReceived(21)
    const ofStuck = receiver.received.filter(({ notification }) => notification.data.subject.subjectId === stuck)
    expect(new Set(ofStuck.map(({ notification }) => notification.data.measure.code))).toEqual(new Set(['M1']))
  })
})

describe('supersession', () => {
  const states = async (app: Awaited<ReturnType<Scene['start']>>, subscriptionId: string): Promise<string[]> =>
    (await scene.deliveries(app, 'ggzy', subscriptionId)).map(
      ({ delivery }) => `${delivery.type.slice(8)} ${delivery.state}`,
    )

  it('lets a lifted measure replace its undelivered "dispatched"; the department still gets the "lifted"', async () => {
    const app = await scene.start()
    const receiver = await scene.receiver(answering(500))
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data))
    await receiver.hasReceived(1)
    receiver.answer = answering(204)
    await scene.append(measureEvent('measure.lifted', later(data)))
    await scene.drained(app, 'ggzy', subscription.subscriptionId)
    expect(types(receiver)).toEqual(['dispatched', 'lifted'])
    expect(await states(app, subscription.subscriptionId)).toEqual(['dispatched superseded', 'lifted delivered'])
    const [dispatched, lifted] = await scene.deliveries(app, 'ggzy', subscription.subscriptionId)
    expect(dispatched?.delivery.supersededBy).toBe(lifted?.delivery.deliveryId)
  })

  it('keeps what was under way when it became moot as delivered if the receiver says so, the "lifted" behind it', async () => {
    const app = await scene.start()
    let release = (): void => {}
    const receiver = await scene.receiver((_received, response) => {
      release = () => response.writeHead(204).end()
    })
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data))
    await receiver.hasReceived(1)
    await scene.append(measureEvent('measure.lifted', later(data)))
    await eventually(async () => (await states(app, subscription.subscriptionId))[0] === 'dispatched superseded')
    expect(types(receiver)).toEqual(['dispatched'])
    receiver.answer = answering(204)
    release()
    await scene.drained(app, 'ggzy', subscription.subscriptionId)
    expect(types(receiver)).toEqual(['dispatched', 'lifted'])
    expect(await states(app, subscription.subscriptionId)).toEqual(['dispatched delivered', 'lifted delivered'])
  })

  it('replaces undelivered amendments by the newest, and none of another dispatch or subscription', async () => {
    const app = await scene.start()
    const [pushed, other] = [await scene.subscribe(app, 'ggzy'), await scene.subscribe(app, 'ggzy')]
    const [data, bystander] = [measureData(), measureData()]
    await scene.append(
      ...[data, bystander].map((one) => measureEvent('measure.dispatched', one)),
      measureEvent('measure.amended', later(data)),
    )
    await scene.append(measureEvent('measure.amended', { ...data, revision: 3 }))
    await scene.handled(app)
    for (const { subscription } of [pushed, other]) {
      expect((await states(app, subscription.subscriptionId)).toSorted()).toEqual([
        'amended pending',
        'amended superseded',
        'dispatched pending',
        'dispatched pending',
      ])
    }
  })

  it('goes on at once with what replaced a delivery that was put off for hours', async () => {
    const app = await scene.start()
    const receiver = await scene.receiver(answering(503, { 'retry-after': '7200' }))
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data))
    await scene.tried(app, 'ggzy', subscription.subscriptionId, 1)
    receiver.answer = answering(204)
    await scene.append(measureEvent('measure.expired', later(data)))
    await scene.drained(app, 'ggzy', subscription.subscriptionId)
    expect(types(receiver)).toEqual(['dispatched', 'expired'])
  })

  it('never lets a "dispatched" arrive after its "lifted", however they race', async () => {
    const app = await scene.start({ now: fastClock(200) })
    let requests = 0
    const receiver = await scene.receiver((_received, response) => {
      setTimeout(() => response.writeHead(++requests % 7 === 0 ? 500 : 204).end(), Math.random() * 5)
    })
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const measures = Array.from({ length: 150 }, () => measureData())
    await Promise.all(
      measures.map(async (data) => {
        await scene.append(measureEvent('measure.dispatched', data))
        await scene.append(measureEvent('measure.lifted', later(data)))
      }),
    )
    await scene.handled(app)
    await scene.drained(app, 'ggzy', subscription.subscriptionId, 40_000)
    const byDispatch = Map.groupBy(receiver.received, ({ notification }) => notification.data.dispatchId)
    expect(byDispatch.size).toBe(150)
    for (const all of byDispatch.values()) {
      const order = all.map(({ notification }) => notification.type)
      expect(order.at(-1)).toBe('measure.lifted')
      expect(order.lastIndexOf('measure.dispatched')).toBeLessThan(order.indexOf('measure.lifted'))
    }
  })

  it('tells nobody of an event older than what is known', async () => {
    const app = await scene.start()
    const { subscription } = await scene.subscribe(app, 'ggzy')
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data), measureEvent('measure.lifted', later(data)))
    await scene.append(measureEvent('measure.dispatched', data))
    await scene.handled(app)
    const page = await scene.ask<{ items: DeliveryReply[] }>(
      app,
      'ggzy',
      'GET',
      `/v1/deliveries?subscription=${subscription.subscriptionId}`,
    )
    expect(page.body.items).toHaveLength(2)
  })
})

describe('lanes', () => {
  it('are locked in the order of their keys everywhere: pages, settlements and claims of two services never deadlock', async () => {
    const [one, two] = [await scene.start(), await scene.start()]
    const receivers = [await scene.receiver(), await scene.receiver()]
    for (const { url } of receivers) await scene.subscribe(one, 'ggzy', { url })
    const before = await deadlocks()
    const events = history(120, 12)
    for (let start = 0; start < events.length; start += 60) await scene.append(...events.slice(start, start + 60))
    await scene.handled(two)
    await eventually(async () => (await waiting()) === 0, { timeoutMs: 40_000, what: 'nothing waiting' })
    expect((await deadlocks()) - before).toBe(0)
    for (const receiver of receivers)
      for (const sequence of revisionsBySubject(receiver.received).values()) expect(inOrder(sequence)).toBe(true)
  })

  it('exist exactly while something waits in them', async () => {
    const app = await scene.start()
    const receiver = await scene.receiver(answering(500))
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    await scene.append(...Array.from({ length: 5 }, () => measureEvent('measure.dispatched', measureData())))
    await receiver.hasReceived(5)
    expect(await counts()).toEqual({ lanes: 5, waiting: 5, undelivered: 5 })
    receiver.answer = answering(204)
    await scene.ask(app, 'ggzy', 'PATCH', `/v1/subscriptions/${subscription.subscriptionId}`, {
      body: { url: receiver.url },
    })
    await scene.drained(app, 'ggzy', subscription.subscriptionId)
    expect(await counts()).toEqual({ lanes: 0, waiting: 0, undelivered: 0 })
  })

  const deadlocks = async (): Promise<number> => {
    const text = 'SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()'
    return (await scene.database.query<{ n: number }>(text)).rows[0]?.n ?? 0
  }
  const counts = async () => {
    const text = `SELECT (SELECT count(*) FROM lanes) AS lanes, (SELECT count(*) FROM waiting) AS waiting,
      (SELECT count(*) FROM deliveries WHERE state IN ('pending', 'failing')) AS undelivered`
    return (await scene.database.query(text)).rows[0]
  }
  const waiting = async (): Promise<number> =>
    (await scene.database.query<{ n: number }>('SELECT count(*) AS n FROM waiting')).rows[0]?.n ?? -1
})
