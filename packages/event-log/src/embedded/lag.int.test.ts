import { eventually, startDatabaseProxy } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { countEvents } from '../outbox/ends.ts'
import type { GroupStatus, Subscription } from '../port.ts'
import type { Side, World } from '../suite/adapter.ts'
import { createPostgresHost } from '../suite/postgres-host.ts'
import { entries, gate, Scene } from '../suite/scene.ts'
import { adapter } from './suite-adapter.ts'

const host = createPostgresHost()
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

const open = (): Scene => {
  scene = new Scene(writer, reader)
  return scene
}
const sum = (status: GroupStatus, of: 'end' | 'committed' | 'lag'): number =>
  status.partitions.reduce((total, partition) => total + (partition[of] ?? 0), 0)
const handled = (subscription: Subscription, what: (status: GroupStatus) => boolean) =>
  eventually(async () => {
    const status = await subscription.status()
    return what(status) && status
  })

/** Lets the handler pass once it is opened. */
function held() {
  const hold = gate()
  return { before: () => hold.passed, open: hold.open }
}

describe('lag in the embedded log', () => {
  test('counts the events of a topic, whatever else lies between them', async () => {
    const { before, open: letGo } = held()
    const [one, other] = [open(), new Scene(writer, reader)]
    for (let n = 0; n < 5; n++) {
      await one.produce(entries('a', 3, n * 3))
      await other.produce(entries('b', 4, n * 4))
    }
    const subscription = one.follow({ before })
    const behind = await handled(subscription, ({ lag, members }) => lag === 15 && members === 1)
    expect([sum(behind, 'end'), sum(behind, 'lag')]).toEqual([15, 15])
    expect(behind.oldestUnhandledMs).toBeGreaterThan(0)
    letGo()
    const idle = await handled(subscription, ({ lag }) => lag === 0)
    expect([sum(idle, 'end'), sum(idle, 'committed')]).toEqual([15, 15])
    expect(idle).toMatchObject({ verdict: 'ok', oldestUnhandledMs: 0 })
    expect(idle.partitions.filter(({ owner }) => owner === undefined)).toEqual([])
  })

  test('says the same after the log was counted, and nothing is counted twice', async () => {
    const one = open()
    const subscription = one.follow()
    await one.produce(entries('a', 20))
    await one.handled(20)
    await Promise.all(Array.from({ length: 8 }, () => countEvents(writer.database)))
    await one.produce(entries('a', 5, 20))
    await one.handled(25)
    await countEvents(writer.database)
    const status = await handled(subscription, ({ lag }) => lag === 0)
    expect([sum(status, 'end'), sum(status, 'committed')]).toEqual([25, 25])
    const ends = await writer.log.ends()
    expect(ends.find(({ topic }) => topic === one.topic)?.events).toBe(25)
  })

  test('counting while others append misses none, in whatever order they commit', async () => {
    const one = open()
    let isOver = false
    const counting = (async () => {
      while (!isOver) await countEvents(writer.database)
    })()
    const appending = Array.from({ length: 6 }, async (_, key) => {
      for (let n = 0; n < 25; n++) await one.produce(entries(`key-${key}`, 2, n * 2))
    })
    await Promise.all(appending)
    isOver = true
    await counting
    const { rows } = await writer.database.query<{ events: number }>(
      'SELECT count(*) AS events FROM log_events WHERE topic = $1',
      [one.topic],
    )
    expect(rows[0]?.events).toBe(300)
    expect((await writer.log.ends()).find(({ topic }) => topic === one.topic)?.events).toBe(300)
  })

  test('an event that was rolled back is no event', async () => {
    const one = open()
    const undone = writer.database.transaction(async (tx) => {
      await writer.log.append(tx, [{ topic: one.topic, key: 'a', type: 'counted', data: { n: 0 } }])
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await one.produce(entries('a', 2))
    await countEvents(writer.database)
    const subscription = one.follow()
    expect(await handled(subscription, ({ lag, partitions }) => lag === 0 && partitions.length > 0)).toBeTruthy()
    expect((await writer.log.ends()).find(({ topic }) => topic === one.topic)?.events).toBe(2)
  })

  test('what an open transaction of the writer holds back waits, and the writer is named', async () => {
    const one = open()
    const subscription = one.follow()
    const hold = gate()
    const opened = Promise.withResolvers<void>()
    const long = writer.database.transaction(async (tx) => {
      await writer.log.append(tx, [{ topic: one.topic, key: 'long', type: 'counted', data: { n: 0 } }])
      opened.resolve()
      await hold.passed
    })
    await opened.promise
    await one.produce(entries('short', 3))
    await writer.database.query("UPDATE log_events SET time = time - interval '1 minute' WHERE topic = $1", [one.topic])
    const status = await handled(subscription, ({ heldBackEvents }) => heldBackEvents === 3)
    expect(status).toMatchObject({ lag: 3, verdict: 'held-back', severity: 'warning' })
    expect(sum(status, 'end')).toBe(0)
    hold.open()
    await long
    expect(await handled(subscription, ({ lag }) => lag === 0)).toMatchObject({ heldBackEvents: 0 })
  })

  test('the members of a group and what each of them reads are told', async () => {
    const one = open()
    const subscription = one.follow()
    const second = adapter.openReader(world)
    one.follow({ side: second })
    await one.produce(entries('a', 1))
    const status = await handled(subscription, ({ members, partitions }) => {
      const owners = new Set(partitions.map(({ owner }) => owner))
      return members === 2 && owners.size === 2 && !owners.has(undefined)
    })
    expect(status.partitions).toHaveLength(12)
    await one.end()
    await second.close()
  })

  test('a database that is away is said to be away, and the group goes on with it', async () => {
    const one = open()
    const proxy = await startDatabaseProxy(world.url)
    const side = adapter.openReader({ ...world, url: proxy.url })
    const subscription = one.follow({ side })
    await one.produce(entries('a', 4))
    await handled(subscription, ({ lag, verdict }) => lag === 0 && verdict === 'ok')
    await proxy.cut()
    const away = await handled(subscription, ({ verdict }) => verdict === 'unreachable')
    expect(away).toMatchObject({ severity: 'critical', lag: 0 })
    expect(sum(away, 'end')).toBe(4)
    expect((await side.log.report()).consumes).toHaveLength(1)
    await proxy.mend()
    await one.produce(entries('a', 2, 4))
    expect(await handled(subscription, ({ verdict }) => verdict === 'ok')).toMatchObject({ lag: 0 })
    await one.end()
    await side.close()
    await proxy.cut()
  })
})
