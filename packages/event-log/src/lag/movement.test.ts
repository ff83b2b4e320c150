import { describe, expect, test } from 'vitest'
import { judgeAfter, judgeAlong, type Moment, START, samplesOf, times, windowOf } from './made-up.ts'
import { usualPauseMs } from './window.ts'

const still = (signs: (n: number) => Partial<Moment>): Moment[] =>
  times(10, (n) => ({ end: 20, committed: 5, ...signs(n) }))

describe('a group that does not move while events wait', () => {
  test('is stalled when it commits the same offset again', () => {
    const { movement } = judgeAfter(still((n) => ({ committedAt: START + n * 5_000 })))
    expect(movement).toEqual({
      verdict: 'stalled',
      severity: 'critical',
      code: 'stalled',
      why: 'Stalled: offset 5 has not moved for 45 s, though the consumer is alive; 15 events wait.',
      whyZh: '停滞：位点 5 已 45 秒没有前进，但消费者仍在运行；15 个事件待处理。',
    })
  })

  test('is stalled when its member renews its lease but commits nothing', () => {
    const { movement } = judgeAfter(still((n) => ({ committedAt: START, aliveAt: START + n })))
    expect(movement.verdict).toBe('stalled')
  })

  test('is stalled when a member takes the partition over and commits nothing', () => {
    const { movement } = judgeAfter(still((n) => (n < 8 ? {} : { aliveAt: START })))
    expect(movement.why).toContain('though the consumer is alive')
  })

  test('is stopped when its member does not renew its lease', () => {
    const { movement } = judgeAfter(still(() => ({ aliveAt: START })))
    expect(movement).toMatchObject({ verdict: 'stopped', severity: 'critical' })
    expect(movement.whyZh).toContain('已停止：45 秒没有提交')
  })

  test('is stopped when it commits nothing and no other sign is known', () => {
    expect(judgeAfter(still(() => ({ committedAt: START }))).movement.verdict).toBe('stopped')
  })

  test('is stalled when nothing but its offset is known, and the sentence says that', () => {
    const { movement } = judgeAfter(still(() => ({})))
    expect(movement.verdict).toBe('stalled')
    expect(movement.why).toContain('whether the consumer is alive is not known')
  })

  test('is stalled, not stopped, when it lives and has never committed', () => {
    const { movement } = judgeAfter(still((n) => ({ committed: undefined, aliveAt: START + n })))
    expect(movement).toMatchObject({ verdict: 'stalled', code: 'never-committed' })
  })

  test('is told for how long, beyond the window', () => {
    const { movement } = judgeAfter(times(121, () => ({ end: 6, committed: 5 })))
    expect(movement.why).toBe(
      'Stalled: offset 5 has not moved for 10 min, whether the consumer is alive is not known; 1 event waits.',
    )
  })

  test('is not excused by its rhythm when its member is gone', () => {
    const batches = times(120, (n) => ({
      end: 50_000,
      committed: Math.min(Math.floor(n / 24), 4) * 100,
      aliveAt: START + Math.min(n, 97),
    }))
    expect(judgeAfter(batches).movement.verdict).toBe('stopped')
  })
})

test('a standstill counts from the first wait after idle time', () => {
  const idle = times(720, () => ({ end: 5, committed: 5 }))
  const { movement } = judgeAfter([...idle, ...times(10, () => ({ end: 6, committed: 5 }))])
  expect(movement.why).toContain('has not moved for 45 s')
})

test('a first commit is a move', () => {
  const begun = times(20, (n) => ({ end: 6, committed: n < 10 ? undefined : 0 }))
  expect(judgeAfter(begun).movement.why).toContain('has not moved for 45 s')
})

test('a rhythm that changed is forgotten', () => {
  const pauses = [...Array.from({ length: 9 }, () => 40), 1, 1, 1, 1, 1, 1]
  const moments = pauses.flatMap((samples, n) => times(samples, () => ({ end: 100, committed: n })))
  expect(usualPauseMs(windowOf(samplesOf(moments)))).toBe(5_000)
})

test('one long standstill does not become the usual pause', () => {
  const pauses = [1, 1, 200, 1, 1].flatMap((samples, n) => times(samples, () => ({ end: 100, committed: n })))
  expect(usualPauseMs(windowOf(samplesOf([...pauses, { end: 100, committed: 5 }])))).toBe(5_000)
})

test('a single long pause is no rhythm', () => {
  const cold = [...times(100, () => ({ end: 100, committed: 0 })), ...times(10, () => ({ end: 100, committed: 9 }))]
  expect(judgeAfter(cold).movement.verdict).toBe('stalled')
})

test('a group that caught up within the window is OK, and the sentence says so', () => {
  const { movement } = judgeAfter(times(10, (n) => ({ end: n < 3 ? 5 : 6, committed: 5 })))
  expect(movement).toMatchObject({
    verdict: 'ok',
    why: 'The group had caught up within the last 45 s; 1 event waits.',
    whyZh: '消费组在最近 45 秒内曾处理完毕；1 个事件待处理。',
  })
})

describe('a log that is not the one a group has read', () => {
  test('a topic created anew under an old commit is lost, said within seconds, whatever its lag of 0 looks like', () => {
    const anew = times(14, (n) => (n < 3 ? { end: 5_000, committed: 5_000 } : { end: n, committed: 5_000 }))
    const along = judgeAlong(anew).map(({ overall: { severity } }) => severity)
    expect(along).toEqual([...Array(5).fill('ok'), ...Array(9).fill('critical')])
    const { lag, overall } = judgeAfter(anew)
    expect({ lag, ...overall }).toMatchObject({ lag: 0, verdict: 'lost', severity: 'critical', code: 'beyond-end' })
    expect(overall.why).toMatch(/^Lost: .* 5,000 but the log ends at 13: .* docs\/runbooks\/event-log-gap\.md/)
    expect(overall.whyZh).toMatch(/^已丢失：.*docs\/runbooks\/event-log-gap\.md/)
  })

  test('a topic that is gone under a commit is lost at once, and not taken for one that nobody has written yet', () => {
    const gone = { end: 0, committed: 5_000, isTopicMissing: true }
    const { lag, overall } = judgeAfter([{ end: 5_000, committed: 5_000 }, gone])
    expect({ lag, ...overall }).toMatchObject({ lag: 0, verdict: 'lost', severity: 'critical', code: 'topic-missing' })
    expect(overall.why).toMatch(/^Lost: the topic is not in Kafka, .* 5,000: .* docs\/runbooks\/kafka-unreachable\.md/)
    const never = judgeAfter([{ end: 0, isTopicMissing: true }])
    expect(never.overall).toMatchObject({ verdict: 'unknown', severity: 'unknown', code: 'topic-missing' })
  })
})

test('what retention removed is still said when the group it overtook comes to a standstill', () => {
  const { movement } = judgeAfter(still((n) => ({ logStart: n < 5 ? 0 : 12 })))
  expect(movement).toMatchObject({ verdict: 'stalled', severity: 'critical', code: 'stalled' })
  expect(movement.why).toMatch(
    /^Stalled: .* Retention removed up to 7 events the group had not handled; 8 events wait\.$/,
  )
  expect(movement.whyZh).toMatch(/^停滞：.*保留期已清除至多 7 个该消费组尚未处理的事件；8 个事件待处理。$/)
})
