import type { Host } from '@mingxin/service-host'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClock } from './testing/clock.ts'
import { later, measureData, measureEvent, organisation } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'
import type { EventsPage, StatisticsReply } from './testing/shapes.ts'

let scene: Scene
let app: Host

const DAY = 86_400_000
const clock = createClock(Date.parse('2026-03-02T09:30:00+08:00'))

beforeAll(async () => {
  scene = await Scene.open()
  app = await scene.start({ now: clock.now })
})
afterAll(() => scene.close())

const statistics = async (client: string): Promise<StatisticsReply> =>
  (await scene.ask<StatisticsReply>(app, client, 'GET', '/v1/statistics')).body

describe('statistics', () => {
  it('count what is there, exactly: dispatches, deliveries, responses, per department', async () => {
    const own = Array.from({ length: 6 }, () => measureData())
    const foreign = [measureData({ department: 'tax' }), measureData({ department: 'tax' })]
    const { subscription } = await scene.subscribe(app, 'ggzy')
    await scene.append(...[...own, ...foreign].map((data) => measureEvent('measure.dispatched', data)))
    await scene.handled(app)
    // Three are confirmed by a pull, the rest is superseded or waits.
    const pulled = await scene.ask<EventsPage>(
      app,
      'ggzy',
      'GET',
      `/v1/events?limit=3&subscription=${subscription.subscriptionId}`,
    )
    await scene.ask(
      app,
      'ggzy',
      'GET',
      `/v1/events?limit=3&subscription=${subscription.subscriptionId}&after=${pulled.body.cursor}`,
    )
    const confirmed = new Set(pulled.body.items.map(({ data }) => data.dispatchId))
    const [first, second] = own.filter(({ dispatchId }) => confirmed.has(dispatchId))
    const unconfirmed = own.find(({ dispatchId }) => !confirmed.has(dispatchId))
    if (!first || !second || !unconfirmed) throw new Error('not as planned')
    await scene.append(measureEvent('measure.lifted', later(unconfirmed)))
    await scene.handled(app)
    const answer = (dispatchId: string, body: object) =>
      scene.ask(app, 'ggzy', 'POST', `/v1/dispatches/${dispatchId}/responses`, { body })
    await answer(first.dispatchId, { result: 'acknowledged' })
    await answer(first.dispatchId, { result: 'executed' })
    await answer(second.dispatchId, { result: 'declined', reason: '未登记' })
    clock.advance(10 * DAY)
    const ggzy = { department: organisation('ggzy'), dispatched: 6, delivered: 3, answered: 2, overdue: 3 }
    expect(await statistics('ggzy')).toEqual({
      dispatches: { received: 6, inForce: 5, lifted: 1, overdue: 3 },
      deliveries: { delivered: 3, pending: 3, failing: 0, superseded: 1 },
      responses: { received: 3, acknowledged: 1, executed: 1, declined: 1, notApplicable: 0 },
      departments: [ggzy],
    })
    const all = await statistics('credit-office')
    expect(all.dispatches).toEqual({ received: 8, inForce: 7, lifted: 1, overdue: 5 })
    expect(all.departments).toEqual(
      expect.arrayContaining([
        ggzy,
        { department: organisation('tax'), dispatched: 2, delivered: 0, answered: 0, overdue: 2 },
      ]),
    )
    expect((await statistics('hrss')).dispatches.received).toBe(0)
  })

  it('take under two seconds over 100 thousand dispatches and deliveries', async () => {
    await scene.database.query(`INSERT INTO dispatches SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
        'LEGAL_PERSON', 'D' || n % 20, 'department', 'M', '{}', 1, gen_random_uuid(), now(), NULL, NULL, '2026-01-05', 7, '2026-01-14', false, 'v', NULL
      FROM generate_series(1, 100000) n`)
    await scene.database.query(`INSERT INTO deliveries (delivery_id, subscription_id, subject_id, dispatch_id, notice_id, type, state, delivered_at, protocol)
      SELECT gen_random_uuid(), (SELECT subscription_id FROM subscriptions LIMIT 1), subject_id, dispatch_id, notice_id,
        'measure.dispatched', 'delivered', now(), 'WEBHOOK' FROM dispatches WHERE department_name = 'department'`)
    const startedAt = performance.now()
    const all = await statistics('credit-office')
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(all.dispatches.received).toBe(100_008)
    expect(all.departments).toHaveLength(22)
    expect(
      all.departments.every(({ dispatched, department }) => department.name !== 'department' || dispatched === 5_000),
    ).toBe(true)
  })
})
