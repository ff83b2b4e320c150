import { expect, test } from 'vitest'
import { LAG_LIMITS } from './limits.ts'
import { judgeAfter, START, samplesOf, times, windowOf } from './made-up.ts'
import { judgePartition } from './partition.ts'

const waitingFor = (ms: number) => judgeAfter([{ end: 1, committed: 0, oldestUnhandledAt: START - ms }]).age.verdict

test.each([
  [0, 'on-time'],
  [60_000, 'on-time'],
  [60_001, 'late'],
  [900_000, 'late'],
  [900_001, 'too-late'],
])('an event that has waited %i ms is %s', (ms, verdict) => {
  expect(waitingFor(ms)).toBe(verdict)
})

test('a slow trickle is told with its tenths', () => {
  const trickle = times(10, (n) => ({ end: 100 + n, committed: 90 + n * 2, oldestUnhandledAt: START + n * 5_000 }))
  expect(judgeAfter(trickle).movement.why).toBe(
    'Moves: 0.2 events/s come and 0.4 are handled; 1 event waits, drained in 5 s.',
  )
})

test('limits are the caller’s', () => {
  const window = windowOf(samplesOf([{ end: 1, committed: 0, oldestUnhandledAt: START - 3_000 }]))
  const strict = judgePartition(window, START, { ...LAG_LIMITS, lateMs: 1_000, tooLateMs: 2_000 })
  expect(strict.age).toMatchObject({
    verdict: 'too-late',
    why: 'Too late: the oldest unhandled event is 3 s old, more than 2 s.',
    whyZh: '严重延迟：最早的未处理事件已等待 3 秒，超过 2 秒。',
  })
})

test('the worst of movement and age decides and both are told', () => {
  const found = judgeAfter(
    times(10, () => ({ end: 9, committed: 5 })),
    { backlogAgeMs: 1_800_000 },
  )
  expect(found.overall).toMatchObject({ severity: 'critical', verdict: 'stalled' })
  expect(found.overall.why).toBe(`${found.movement.why} ${found.age.why}`)
  expect(found.overall.whyZh).toBe(`${found.movement.whyZh}${found.age.whyZh}`)
})

test('a partition that is no longer read cannot be vouched for, and what was bad stays bad', () => {
  const well = windowOf(samplesOf(times(10, () => ({ end: 9, committed: 9 }))))
  const now = well.latest.at
  expect(judgePartition(well, now + 60_000).overall.severity).toBe('ok')
  expect(judgePartition(well, now + 300_000).overall).toMatchObject({
    severity: 'warning',
    code: 'not-read',
    why: 'Not read for 5 min; the rest is as it was then.',
  })
  const bad = windowOf(samplesOf(times(10, () => ({ end: 9, committed: 5 }))))
  expect(judgePartition(bad, now + 300_000).overall).toMatchObject({ severity: 'critical', code: 'stalled' })
  expect(judgePartition(well, now - 3_600_000).overall.severity).toBe('ok')
})
