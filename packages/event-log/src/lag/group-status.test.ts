import { describe, expect, test } from 'vitest'
import { type GroupView, groupStatus } from './group-status.ts'
import { type Moment, PLACE, START, samplesOf, times, windowOf } from './made-up.ts'
import { NOTHING_HELD_BACK, NOTHING_PARKED } from './reading.ts'

const { group, topic } = PLACE
const idle = times(10, () => ({ end: 9, committed: 9 }))
const waiting = times(10, () => ({ end: 9, committed: 5 }))

const view = (moments: readonly Moment[], known: Partial<GroupView> = {}): GroupView => ({
  ...{ group, topic, windows: [windowOf(samplesOf(moments))], owners: new Map([[0, 'one']]), members: 1 },
  ...{ heldBack: NOTHING_HELD_BACK, parked: NOTHING_PARKED, failure: undefined, unownedMs: new Map() },
  ...{ affected: ['税务局', '法院'], lastFailure: undefined, readAt: 5, now: START },
  ...known,
})
const statusOf = (moments: readonly Moment[], known?: Partial<GroupView>) => groupStatus(view(moments, known))

describe('the status of a group', () => {
  test('is ok when nothing waits, and names no department then', () => {
    expect(statusOf(idle)).toMatchObject({
      ...{ lag: 0, oldestUnhandledMs: 0, drainMs: 0, verdict: 'ok', severity: 'ok', affected: [] },
      partitions: [{ partition: 0, end: 9, committed: 9, lag: 0, owner: 'one', verdict: 'ok' }],
    })
    expect(statusOf(idle).why).not.toContain('税务局')
  })

  test('names the departments that feel it when it does not move', () => {
    const status = statusOf(waiting)
    expect(status).toMatchObject({ verdict: 'stalled', severity: 'critical', affected: ['税务局', '法院'] })
    expect(status.why).toMatch(/Departments affected: 税务局, 法院\.$/)
    expect(status.whyZh).toMatch(/受影响部门：税务局、法院。$/)
  })

  test('names a few of many departments, and how many there are', () => {
    const affected = Array.from({ length: 30 }, (_, n) => `department ${n}`)
    expect(statusOf(waiting, { affected }).why).toMatch(/department 7, … \(30\)\.$/)
  })

  test('is parked when events wait for a person, with what else is wrong told too', () => {
    const parked = { keys: 1, events: 5 }
    expect(statusOf(idle, { parked })).toMatchObject({
      verdict: 'parked',
      severity: 'warning',
      parkedEvents: 5,
      lag: 0,
    })
    const both = statusOf(waiting, { parked })
    expect(both.verdict).toBe('stalled')
    expect(both.why).toMatch(/Stalled: .* Parked: 5 events of 1 key until/)
  })

  test('counts what an open transaction holds back as waiting and blames the writer, not the group', () => {
    const heldBack = { events: 3, ageMs: 30_000 }
    const status = statusOf(idle, { heldBack })
    expect(status).toMatchObject({ verdict: 'held-back', severity: 'warning', lag: 3, oldestUnhandledMs: 30_000 })
    expect(status.drainMs).toBeUndefined()
    expect(status.why).toContain('an open transaction of the writing service stands in front of 3 events')
  })

  test('takes a transaction as long as a batch for no alarm, and one of a quarter of an hour for too late', () => {
    expect(statusOf(idle, { heldBack: { events: 3, ageMs: 500 } })).toMatchObject({ verdict: 'ok', lag: 3 })
    const tooLate = statusOf(idle, { heldBack: { events: 3, ageMs: 16 * 60_000 } })
    expect(tooLate).toMatchObject({ verdict: 'too-late', severity: 'critical' })
    expect(tooLate.why).toContain('Held back: ')
  })

  test('says that partitions have no member, once nobody took them over', () => {
    const owners = new Map<number, string>()
    const handedOver = statusOf(waiting, { owners, unownedMs: new Map([[0, 3_000]]) })
    expect(handedOver.verdict).toBe('stalled')
    const lonely = statusOf(waiting, { owners, unownedMs: new Map([[0, 30_000]]) })
    expect(lonely).toMatchObject({ verdict: 'unowned', severity: 'critical' })
    expect(lonely.why).toMatch(/^Unowned: 1 of 1 partitions have had no living member for 30 s; 4 events wait there\./)
    expect(statusOf(idle, { owners, unownedMs: new Map([[0, 30_000]]) }).verdict).toBe('ok')
  })

  test('says what the group fails with while it does, whatever the verdict, before whom it affects', () => {
    const lastFailure = {
      ...{ code: 'event-log.gap', titleZh: '日志缺少尚未处理的事件', message: 'positions 7 to 9 are gone.' },
      ...{ consecutive: 4, since: new Date(START - 40_000), lastAt: new Date(START) },
    }
    const stalled = statusOf(waiting, { lastFailure })
    expect(stalled).toMatchObject({ verdict: 'stalled', lastFailure })
    expect(stalled.why).toMatch(
      /^1 of 1 .* Stalled: .* wait\. Fails, 4 in a row since 40 s ago: event-log\.gap: positions 7 to 9 are gone\. Dep/,
    )
    expect(stalled.whyZh).toMatch(
      /待处理。处理失败，40 秒以来连续 4 次：event-log\.gap（日志缺少尚未处理的事件）：positions 7 to 9 are gone。受影响部门/,
    )
    expect(statusOf(idle, { lastFailure })).toMatchObject({ verdict: 'ok', why: expect.stringContaining('Fails, 4') })
    expect(statusOf(idle)).toMatchObject({ lastFailure: undefined, why: expect.not.stringContaining('Fails') })
  })

  test('tells what cannot be read as it was last seen, and that it was never read when it never was', () => {
    const failure = { reason: { en: 'kafka is away.', zh: 'Kafka 不可用。' }, sinceReadMs: 12_000 }
    const status = statusOf(waiting, { failure })
    expect(status).toMatchObject({ verdict: 'unreachable', severity: 'critical', lag: 4 })
    expect(status.why).toMatch(/^Not read for 12 s: kafka is away\. What follows is as it was then\. /)
    expect(status.whyZh).toMatch(/^已 12 秒未能读取：Kafka 不可用。以下为当时情况。/)
    const never = groupStatus({ ...view([{ end: 0 }]), windows: [], failure: { ...failure, sinceReadMs: undefined } })
    expect(never).toMatchObject({ verdict: 'unreachable', partitions: [] })
  })
})
