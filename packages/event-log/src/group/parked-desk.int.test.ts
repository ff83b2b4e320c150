import { eventually } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { adapter } from '../embedded/suite-adapter.ts'
import type { ParkedAction, Subscription } from '../port.ts'
import type { Side, World } from '../suite/adapter.ts'
import { createPostgresHost } from '../suite/postgres-host.ts'
import { type CountedEvent, entries, gate, Scene } from '../suite/scene.ts'

const host = createPostgresHost()
const by = { actor: 'ops/tester', reason: 'cured' }
let world: World
let writer: Side
let reader: Side
let scene: Scene

beforeAll(async () => {
  world = await host.open()
  writer = adapter.openWriter(world)
  reader = adapter.openReader(world)
})
afterEach(() => scene.end())
afterAll(async () => {
  await Promise.all([writer.close(), reader.close()])
  await host.close()
})

class Refused extends Error {
  override readonly name = 'Refused'
}

/** A group that cannot handle these keys, until they are cured. */
async function parkedOn(keys: readonly string[], eventsOfEach = 2) {
  scene = new Scene(writer, reader)
  const sick = new Set(keys)
  const before = async (events: readonly CountedEvent[]) => {
    const found = events.find(({ key }) => sick.has(key))
    if (found)
      throw found.key.startsWith('odd') ? new TypeError(`odd ${found.key}`) : new Refused(`refused ${found.key}`)
  }
  const subscription = scene.follow({ before })
  await scene.produce(keys.flatMap((key) => entries(key, eventsOfEach)))
  await parked(subscription, keys.length * eventsOfEach)
  return {
    subscription,
    desk: subscription.parked,
    cure: (...cured: string[]) => {
      for (const key of cured) sick.delete(key)
    },
  }
}

const parked = (subscription: Subscription, events: number) =>
  eventually(async () => (await subscription.status()).parkedEvents === events, { what: `${events} parked events` })

/** Fails the re-drive of a key so many times. */
async function failRedrives(subscription: Subscription, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const before = (await subscription.parked.list()).find((event) => event.key === key)?.replays ?? 0
    await subscription.parked.redriveSelected({ keys: [key], force: true }, by)
    const failedAgain = async () =>
      (await subscription.parked.list()).some((one) => one.key === key && one.replays > before)
    await eventually(failedAgain, { what: 'another failure' })
  }
}

const actions = async (key: string): Promise<ParkedAction[]> =>
  (await reader.log.audit({ topic: scene.topic })).filter((entry) => entry.key === key).map(({ action }) => action)

describe('what is parked', () => {
  test('is counted by why, the most frequent first', async () => {
    const { desk } = await parkedOn(['a', 'b', 'odd-1'])
    expect(await desk.summary()).toMatchObject({
      ...{ keys: 3, events: 6, failedEvents: 3, quarantinedKeys: 0, requestedKeys: 0, oldestAt: expect.any(Date) },
      reasons: [
        { code: 'Refused', events: 2, keys: 2, quarantined: 0, reason: expect.stringMatching(/^refused [ab]$/) },
        { code: 'TypeError', events: 1, keys: 1, quarantined: 0, reason: 'odd odd-1' },
      ],
    })
  })

  test('is tried out by its keys together, and nothing changes', async () => {
    const { desk, cure } = await parkedOn(['a', 'b', 'odd-1'])
    cure('a')
    expect(await desk.rehearse({})).toMatchObject({
      ...{ keys: 3, events: 6, left: 0, quarantined: 0, wouldHandle: 2 },
      failures: [
        { code: 'Refused', events: 1, keys: 1 },
        { code: 'TypeError', events: 1, keys: 1 },
      ],
    })
    expect(await scene.effects()).toEqual([])
    expect((await desk.summary()).requestedKeys).toBe(0)
  })
})

describe('a re-drive of several keys', () => {
  test('handles each in its order and leaves the others parked', async () => {
    const { desk, subscription, cure } = await parkedOn(['a', 'b', 'c'])
    cure('a', 'b', 'c')
    expect(await desk.redriveSelected({ keys: ['a', 'b'] }, by)).toEqual({
      keys: 2,
      events: 4,
      left: 0,
      quarantined: 0,
    })
    const handled = await scene.handled(4)
    expect([...handled].sort()).toEqual([
      ['a', [0, 1]],
      ['b', [0, 1]],
    ])
    await parked(subscription, 2)
  })

  test('takes so many keys at most, those parked first, and says how many are left', async () => {
    const { desk, subscription, cure } = await parkedOn(['a', 'b', 'c', 'd'])
    cure('a', 'b', 'c', 'd')
    expect(await desk.redriveSelected({ max: 3 }, by)).toMatchObject({ keys: 3, events: 6, left: 1 })
    await parked(subscription, 2)
    expect((await desk.list()).map(({ key }) => key)).toEqual(['d', 'd'])
  })

  test('can mean the keys that failed for one reason', async () => {
    const { desk, subscription, cure } = await parkedOn(['a', 'odd-1'])
    cure('a', 'odd-1')
    expect(await desk.redriveSelected({ code: 'TypeError' }, by)).toMatchObject({ keys: 1, events: 2 })
    await parked(subscription, 2)
    expect((await desk.list()).map(({ key }) => key)).toEqual(['a', 'a'])
    await expect(desk.redriveSelected({ code: 'TypeError' }, by)).rejects.toMatchObject({
      code: 'event-log.parked-unknown',
    })
  })

  test('leaves a row in the audit trail for each event that was asked for and each that was handled', async () => {
    const { desk, subscription, cure } = await parkedOn(['a'])
    cure('a')
    await desk.redriveSelected({}, by)
    await parked(subscription, 0)
    expect(await actions('a')).toEqual(['redriven', 'redriven', 'redrive-requested', 'redrive-requested', 'parked'])
    const [newest] = await reader.log.audit({ topic: scene.topic, limit: 1 })
    expect(newest).toMatchObject({ ...by, group: 'readers', key: 'a', action: 'redriven', event: undefined })
    const older = await reader.log.audit({ topic: scene.topic, before: newest?.auditId, limit: 1 })
    expect(older[0]?.auditId).toBeLessThan(newest?.auditId ?? 0)
  })

  test('names for each event who asked for it and why, also when two people ask at once', async () => {
    const { desk, subscription, cure } = await parkedOn(['a', 'b'], 1)
    cure('a', 'b')
    const other = { actor: 'ops/other', reason: 'looked at' }
    await Promise.all([desk.redriveSelected({ keys: ['a'] }, by), desk.redriveSelected({ keys: ['b'] }, other)])
    await parked(subscription, 0)
    const trail = await reader.log.audit({ topic: scene.topic })
    const redriven = (key: string) => trail.find((one) => one.key === key && one.action === 'redriven')
    expect(redriven('a')).toMatchObject(by)
    expect(redriven('b')).toMatchObject(other)
  })
})

test('what is being re-driven cannot be discarded beside it: it takes effect or is given up, never both', async () => {
  scene = new Scene(writer, reader)
  const { passed, open } = gate()
  let attempts = 0
  const before = async () => {
    // In its batch, then by itself; the third time it is re-driven.
    if (++attempts <= 2) throw new Refused('sick')
    await passed
  }
  const subscription = scene.follow({ before })
  await scene.produce(entries('a', 1))
  await parked(subscription, 1)
  const [event] = await subscription.parked.list()
  await subscription.parked.redriveSelected({}, by)
  await eventually(() => attempts === 3, { what: 'the re-drive' })
  const discarded = subscription.parked.discard(event?.position ?? 0, by).catch((error: unknown) => error)
  const waits = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
  await eventually(async () => (await reader.database.query(waits)).count > 0, { what: 'a discard that waits' })
  open()
  expect(await discarded).toMatchObject({ code: 'event-log.parked-unknown' })
  expect(await actions('a')).toEqual(['redriven', 'redrive-requested', 'parked'])
})

describe('quarantine', () => {
  test('an event that failed five re-drives is passed over by those that do not name it', async () => {
    const { desk, subscription, cure } = await parkedOn(['a', 'b'], 1)
    await failRedrives(subscription, 'a', 5)
    expect((await desk.list()).find(({ key }) => key === 'a')).toMatchObject({ replays: 5, isQuarantined: true })
    expect(await desk.summary()).toMatchObject({ quarantinedKeys: 1, reasons: [{ events: 2, quarantined: 1 }] })
    cure('a', 'b')
    expect(await desk.redriveSelected({}, by)).toEqual({ keys: 1, events: 1, left: 0, quarantined: 1 })
    await parked(subscription, 1)
    expect((await actions('a'))[0]).toBe('quarantined')
  })

  test('it is refused when named, and tried again when forced', async () => {
    const { desk, subscription, cure } = await parkedOn(['a'])
    await failRedrives(subscription, 'a', 5)
    cure('a')
    const refused = { code: 'event-log.parked-quarantined' }
    await expect(desk.redrive('a', by)).rejects.toMatchObject(refused)
    await expect(desk.redriveSelected({ force: true }, by)).rejects.toMatchObject(refused)
    expect(await desk.redriveSelected({ keys: ['a'], force: true }, by)).toMatchObject({ keys: 1, events: 2 })
    expect((await scene.handled(2)).get('a')).toEqual([0, 1])
    await parked(subscription, 0)
  })

  test('a failed re-drive leaves no request behind on what waits behind it', async () => {
    const { desk, subscription } = await parkedOn(['a'], 3)
    await failRedrives(subscription, 'a', 1)
    expect((await desk.list()).map(({ redriveRequested }) => redriveRequested)).toEqual([false, false, false])
  })
})
