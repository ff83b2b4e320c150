import { eventually } from '@mingxin/testing'
import { afterEach, describe, expect, test } from 'vitest'
import { createLagMonitor, type LagMonitor } from './monitor.ts'
import { type GroupReading, NOTHING_HELD_BACK, NOTHING_PARKED, type Peer } from './reading.ts'

const place = { group: 'engine', topic: 'credit.records.v1' }
const noEnds = { ends: async () => [], prepare: async () => {} }
const reading = (end: number, committed: number): GroupReading => ({
  ...{ samples: new Map([[0, { at: Date.now(), logStart: 0, end, committed }]]), owners: new Map([[0, 'one']]) },
  ...{ members: 1, heldBack: NOTHING_HELD_BACK, parked: NOTHING_PARKED },
})

let monitor: LagMonitor | undefined
afterEach(() => monitor?.stop())

describe('the monitor', () => {
  test('looks by itself, so that who scrapes it asks nobody', async () => {
    monitor = createLagMonitor({ ...noEnds, everyMs: 5 })
    let looks = 0
    monitor.watch({ ...place, read: async () => reading(10 + ++looks, 10) })
    const lag = () => monitor?.lastReport().consumes[0]?.lag ?? 0
    await eventually(() => lag() >= 3)
    expect(looks).toBeGreaterThanOrEqual(3)
  })

  test('says that a database is away instead of failing, keeps what it saw and goes on when it is back', async () => {
    monitor = createLagMonitor({ ...noEnds, everyMs: 60_000 })
    let isAway = false
    const read = async (): Promise<GroupReading> => {
      if (isAway) throw new Error('The database is away.')
      return reading(7, 4)
    }
    const watch = monitor.watch({ ...place, read })
    expect(await watch.look()).toMatchObject({ lag: 3, verdict: 'unknown' })
    isAway = true
    expect(await watch.look()).toMatchObject({ lag: 3, verdict: 'unreachable' })
    expect((await monitor.report()).consumes[0]?.why).toContain('The database is away.')
    isAway = false
    expect(await watch.look()).toMatchObject({ lag: 3, verdict: 'unknown' })
  })

  test.each([
    [undefined, 'PostgreSQL'],
    ['Kafka', 'Kafka'],
  ] as const)('names who does not answer in time, in both languages: asked last was %s', async (peer, name) => {
    monitor = createLagMonitor({ ...noEnds, everyMs: 60_000, answerMs: 20 })
    const read = (asks: (peer: Peer) => void) => {
      if (peer) asks(peer)
      return new Promise<GroupReading>(() => {})
    }
    const watch = monitor.watch({ ...place, read })
    // The second look waits for the first answer, too.
    for (const { verdict, why, whyZh } of await Promise.all([watch.look(), watch.look()])) {
      expect(verdict).toBe('unreachable')
      expect(why).toContain(`Never read: ${name} gives no answer within 0.02 s.`)
      expect(whyZh).toContain(`从未成功读取：${name} 在 0.02 秒内没有应答。`)
    }
  })

  test('asks who is affected only when something is wrong, and does without an answer', async () => {
    monitor = createLagMonitor({ ...noEnds, everyMs: 60_000 })
    let asked = 0
    let parked = 0
    const affected = async () => {
      if (++asked > 1) throw new Error('The database is away.')
      return ['税务局']
    }
    const read = async () => ({ ...reading(4, 4), parked: { keys: parked, events: parked } })
    const watch = monitor.watch({ ...place, read, affected })
    expect(await watch.look()).toMatchObject({ verdict: 'ok', affected: [] })
    expect(asked).toBe(0)
    parked = 1
    expect(await watch.look()).toMatchObject({ verdict: 'parked', affected: ['税务局'] })
    expect(await watch.look()).toMatchObject({ verdict: 'parked', affected: ['税务局'] })
    expect(asked).toBe(2)
  })

  test('says that all departments are affected where nobody can name them, and only when something is wrong', async () => {
    monitor = createLagMonitor({ ...noEnds, everyMs: 60_000 })
    let parked = 0
    const watch = monitor.watch({
      ...place,
      read: async () => ({ ...reading(4, 4), parked: { keys: parked, events: parked } }),
    })
    expect(await watch.look()).toMatchObject({ verdict: 'ok', affected: [] })
    parked = 1
    const status = await watch.look()
    expect(status.affected).toEqual(['所有部门 all departments'])
    expect(status.why).toMatch(/ All departments are affected\.$/)
    expect(status.whyZh).toMatch(/影响所有部门。$/)
  })

  test('a partition counts as unowned from when it was first seen without a member', async () => {
    let now = 0
    monitor = createLagMonitor({ ...noEnds, everyMs: 60_000, now: () => now })
    const watch = monitor.watch({ ...place, read: async () => ({ ...reading(9, 4), owners: new Map() }) })
    expect((await watch.look()).verdict).toBe('unknown')
    now = 20_000
    expect((await watch.look()).verdict).toBe('unowned')
  })

  test('a group that ended is looked at no more', async () => {
    monitor = createLagMonitor({ ...noEnds, everyMs: 60_000 })
    monitor.watch({ ...place, read: async () => reading(1, 1) }).end()
    expect((await monitor.report()).consumes).toEqual([])
  })

  test('begins without a group, for what a service writes', async () => {
    const ends = async () => [{ topic: 't', events: 2, lastPosition: 5, lastAt: undefined }]
    monitor = createLagMonitor({ ...noEnds, ends, everyMs: 5 })
    monitor.start()
    expect(await eventually(() => monitor?.lastReport().produces[0]?.events)).toBe(2)
  })
})
