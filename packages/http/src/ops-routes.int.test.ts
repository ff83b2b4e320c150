import { AppError } from '@mingxin/errors'
import { createEmbeddedLog, type EventLog, eventLogMigrations, type Subscription } from '@mingxin/event-log'
import type { Database } from '@mingxin/persistence'
import { createTestDatabase, eventually, type TestDatabase } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCursors, registerOpsRoutes } from './index.ts'
import { authorised, createStage, type Stage } from './testing/stage.ts'

let test: TestDatabase
let database: Database
let log: EventLog
let stage: Stage
let subscription: Subscription
let sick: Set<string>
let away: string | undefined
let topic: string
let topics = 0

beforeAll(async () => {
  test = await createTestDatabase()
  await test.migrate('desk', [eventLogMigrations])
  database = test.open('desk')
})
afterAll(() => test.drop())
beforeEach(async () => {
  topic = `credit.topic-${topics++}.v1`
  sick = new Set(['a', 'b'])
  away = undefined
  log = createEmbeddedLog({ database, source: () => ({ database, schema: 'desk' }), member: 'one', tickMs: 50 })
  await log.open()
  subscription = log.subscribe({
    ...{ group: 'desk', topic, affected: async () => ['税务局'] },
    handler: async (events) => {
      if (events.some(({ key }) => key === away))
        throw new AppError('kafka.unavailable', { detail: 'Nobody knows 440684188001010015.' })
      if (events.some(({ key }) => sick.has(key))) throw new RangeError('person 440684188001010015 has no name')
    },
  })
  stage = createStage()
  const cursors = createCursors<number>('secret', 'audit')
  const seen = { probeId: 'p-1', sentAt: 1_000, handledAt: 1_250 }
  registerOpsRoutes(stage.app, { log, subscriptions: [subscription], cursors, probe: () => seen })
})
afterEach(async () => {
  await stage.app.close()
  await log.close()
})

const append = async (...keys: string[]): Promise<void> => {
  const data = { token: 'T', nested: { sealed: 'S', shown: 1 } }
  await database.transaction((tx) =>
    log.append(
      tx,
      keys.map((key) => ({ topic, key, type: 'counted', data })),
    ),
  )
}
const parkedEvents = (events: number) =>
  eventually(async () => (await subscription.status()).parkedEvents === events, { what: `${events} parked` })
const get = async (url: string) => (await stage.app.inject({ url, headers: authorised })).json()
const post = async (url: string, payload: object) => {
  const response = await stage.app.inject({ method: 'POST', url, headers: authorised, payload })
  return { status: response.statusCode, body: response.json() }
}
const onTopic = (): string => `group=desk&topic=${topic}`

describe('the operations desk', () => {
  it('shows how far each group is in each partition, with a verdict, its reason and whom it affects', async () => {
    await append('a', 'a', 'c')
    await parkedEvents(2)
    const { produces, consumes, probe } = await get('/ops/topics')
    expect(produces.find((one: { topic: string }) => one.topic === topic)).toMatchObject({ events: 3 })
    expect(consumes).toHaveLength(1)
    expect(consumes[0]).toMatchObject({
      ...{ group: 'desk', topic, lag: 0, members: 1, parkedKeys: 1, parkedEvents: 2, drainMs: 0 },
      ...{ verdict: 'parked', severity: 'warning', code: 'parked', affected: ['税务局'] },
      why: expect.stringContaining('税务局'),
      whyZh: expect.stringContaining('已搁置'),
      readAt: expect.stringMatching(/^\d{4}-/),
    })
    expect(consumes[0].partitions).toHaveLength(12)
    expect(consumes[0].partitions[0]).toMatchObject({ partition: 0, owner: 'one', lag: 0, verdict: 'ok' })
    expect(probe).toMatchObject({ probeId: 'p-1', latencyMs: 250, sentAt: '1970-01-01T00:00:01.000Z' })
  })

  it('shows what a group fails with while it does, in its reason and by itself, ids of persons masked', async () => {
    away = 'c'
    await append('c')
    await eventually(async () => ((await subscription.status()).lastFailure?.consecutive ?? 0) > 1)
    const [{ why, whyZh, lastFailure }] = (await get('/ops/topics')).consumes
    expect(lastFailure).toMatchObject({
      ...{ code: 'kafka.unavailable', titleZh: 'Kafka 暂时不可用', since: expect.stringMatching(/^\d{4}-/) },
      message: expect.stringMatching(/^Nobody knows 440684\*+0015\.$/),
    })
    expect(why).toMatch(/ Fails, \d+ in a row since .* ago: kafka\.unavailable: Nobody knows 440684\*/)
    expect(whyZh).toMatch(/处理失败，.*以来连续 \d+ 次：kafka\.unavailable（Kafka 暂时不可用）/)
  })

  it('counts what is parked by why, and shows a parked event without what is sealed', async () => {
    await append('a', 'a', 'b')
    await parkedEvents(3)
    const { items } = await get('/ops/parked/summary')
    expect(items).toEqual([
      expect.objectContaining({ group: 'desk', topic, keys: 2, events: 3, failedEvents: 2, quarantinedKeys: 0 }),
    ])
    expect(items[0].reasons).toMatchObject([{ code: 'RangeError', events: 2, keys: 2 }])
    const [first] = (await get(`/ops/parked?${onTopic()}`)).items
    expect(first).toMatchObject({ key: 'a', state: 'failed', replays: 0, quarantined: false })
    const { data } = await get(`/ops/parked/${first.position}?${onTopic()}`)
    expect(data).toEqual({ nested: { shown: 1 } })
  })

  it('has nothing to sum up where nothing is parked, unless it is asked for', async () => {
    expect((await get('/ops/parked/summary')).items).toEqual([])
    expect((await get(`/ops/parked/summary?${onTopic()}`)).items).toMatchObject([{ events: 0, reasons: [] }])
  })

  it('tries several keys out, re-drives them and tells of each in the audit trail', async () => {
    await append('a', 'a', 'b')
    await parkedEvents(3)
    sick.delete('a')
    const all = { group: 'desk', topic, all: true }
    expect((await post('/ops/parked/dry-runs', all)).body).toMatchObject({
      ...{ keys: 2, events: 3, wouldHandle: 2, left: 0, quarantined: 0 },
      failures: [{ code: 'RangeError', events: 1 }],
    })
    const { status, body } = await post('/ops/parked/redrives', { ...all, max: 1, reason: 'cured 440684188001010015' })
    expect([status, body]).toEqual([202, { keys: 1, events: 2, left: 1, quarantined: 0 }])
    await parkedEvents(1)
    const page = await get(`/ops/audit?${onTopic()}&limit=3`)
    expect(page.items.map(({ action }: { action: string }) => action)).toEqual([
      'redriven',
      'redriven',
      'redrive-requested',
    ])
    expect(page.items[2]).toMatchObject({ actor: 'C1/yms', key: 'a' })
    expect(page.items[2].reason).not.toContain('18800101')
    const next = await get(`/ops/audit?${onTopic()}&limit=3&after=${page.nextCursor}`)
    expect(next.items.map(({ action }: { action: string }) => action)).toEqual([
      'redrive-requested',
      'parked',
      'parked',
    ])
  })

  it('keeps what was discarded in the audit trail, without what is sealed', async () => {
    await append('a')
    await parkedEvents(1)
    const [{ position }] = (await get(`/ops/parked?${onTopic()}`)).items
    const discard = { group: 'desk', topic, position, reason: 'sent in error' }
    expect((await post('/ops/parked/discards', discard)).body).toEqual({ discarded: position })
    const [entry] = (await get(`/ops/audit?${onTopic()}`)).items
    expect(entry).toMatchObject({ action: 'discarded', reason: 'sent in error' })
    expect(entry.event).toEqual({ type: 'counted', data: { nested: { shown: 1 } } })
  })

  it.each([
    [{}, 'request.invalid'],
    [{ key: 'a', all: true }, 'request.invalid'],
    [{ all: true, force: true }, 'request.invalid'],
    [{ key: 'nobody' }, 'event-log.parked-unknown'],
    [{ all: true, max: 0 }, 'request.invalid'],
  ])('refuses a re-drive of %j', async (selection, code) => {
    await append('a')
    await parkedEvents(1)
    const { body } = await post('/ops/parked/redrives', { group: 'desk', topic, reason: 'why not', ...selection })
    expect(body.code).toBe(code)
  })

  it('knows its own groups only', async () => {
    expect(await get('/ops/parked?group=nobody&topic=t')).toMatchObject({ status: 404, code: 'resource.not-found' })
  })
})
