import type { Host } from '@mingxin/service-host'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureData, measureEvent } from './testing/measures.ts'
import { answering } from './testing/receiver.ts'
import { Scene } from './testing/scene.ts'

let scene: Scene
let app: Host

beforeAll(async () => {
  scene = await Scene.open()
  app = await scene.start()
})
afterAll(() => scene.close())

const get = async (url: string): Promise<string> => (await app.app.inject({ url })).body

describe('operations', () => {
  it('see both groups with their lag, and the topics written here', async () => {
    const { body } = await scene.ask<{ consumes: { group: string; topic: string; verdict: string }[] }>(
      app,
      'ops',
      'GET',
      '/ops/topics',
    )
    expect(body.consumes.map(({ group, topic }) => [group, topic])).toEqual([
      ['feedback', 'credit.sanctions.v1'],
      ['feedback', 'credit.list-entries.v1'],
    ])
  })

  it('see what waits, what fails and how receivers do as metrics', async () => {
    const receiver = await scene.receiver(answering(500))
    await scene.subscribe(app, 'ggzy', { url: receiver.url })
    await scene.subscribe(app, 'tax')
    await scene.append(
      measureEvent('measure.dispatched', measureData()),
      measureEvent('measure.dispatched', measureData({ department: 'tax' })),
    )
    await scene.handled(app)
    const { subscriptionId } =
      (await scene.ask<{ items: { subscriptionId: string }[] }>(app, 'ggzy', 'GET', '/v1/subscriptions')).body
        .items[0] ?? {}
    await scene.tried(app, 'ggzy', subscriptionId ?? '', 1)
    const metrics = await get('/metrics')
    for (const line of [
      'feedback_deliveries_waiting{service="feedback"} 2',
      'feedback_lanes_failing{service="feedback"} 1',
      'feedback_subscriptions{state="failing",service="feedback"} 1',
      'feedback_push_attempts_total{outcome="refused",service="feedback"} 1',
    ])
      expect(metrics).toContain(line)
    expect(metrics).toMatch(/feedback_oldest_waiting_seconds\{service="feedback"\} \d/)
    expect(metrics).toMatch(/feedback_push_duration_seconds_count\{.*outcome="refused"\} 1/)
  })

  it('see that a measure is parked, and which departments are not told of it', async () => {
    const engine = scene.installation.database.open('engine')
    await engine.query(
      `SELECT log_append('{credit.sanctions.v1}', '{nobody}', '{0}', '{measure.dispatched}', ARRAY[NULL::text], ARRAY['{}'])`,
    )
    const measures = await eventually(async () => {
      const { body } = await scene.ask<{ consumes: { parkedEvents: number }[] }>(app, 'ops', 'GET', '/ops/topics')
      return body.consumes[0]?.parkedEvents === 1 && body.consumes[0]
    })
    const names = ['高明区公共资源交易中心', '国家税务总局佛山市高明区税务局']
    expect(measures).toMatchObject({ verdict: 'parked', severity: 'warning', affected: expect.arrayContaining(names) })
    const metrics = await get('/metrics')
    const labels = 'group="feedback",topic="credit.sanctions.v1"'
    for (const line of [
      `event_log_parked_events{${labels},service="feedback"} 1`,
      `event_log_severity{${labels},service="feedback"} 2`,
      `event_log_verdict{${labels},verdict="parked",service="feedback"} 1`,
      `event_log_verdict{${labels},verdict="stalled",service="feedback"} 0`,
      `event_log_lag_events{${labels},service="feedback"} 0`,
      `event_log_drain_seconds{${labels},service="feedback"} 0`,
      `event_log_partition_lag_events{${labels},partition="11",service="feedback"} 0`,
    ])
      expect(metrics).toContain(line)
    expect(metrics).toMatch(/event_log_read_age_seconds\{.*\} \d/)
    expect(metrics).not.toContain('NaN')
  })

  it('get readiness, and the contract that is served', async () => {
    expect(JSON.parse(await get('/health/ready'))).toMatchObject({ status: 'ready', checks: { database: 'ok' } })
    expect(JSON.parse(await get('/openapi.json')).info.title).toContain('Feedback')
  })
})
