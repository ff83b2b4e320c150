import { describe, expect, test } from 'vitest'
import { judgeGroup } from './group.ts'
import { judgeAfter, type Moment, times } from './made-up.ts'
import type { PartitionLag } from './partition.ts'

const partition = (id: number, moments: readonly Moment[], backlogAgeMs = 0): PartitionLag => ({
  ...judgeAfter(moments, { backlogAgeMs }),
  partition: id,
})
const well = (id: number) =>
  partition(
    id,
    times(10, () => ({ end: 9, committed: 9 })),
  )
const fresh = (id: number) => partition(id, [{ end: 9, committed: 5 }])
const late = (id: number) =>
  partition(
    id,
    times(10, (n) => ({ end: 2_000 + n, committed: n * 100 })),
    60_000,
  )
const stalled = (id: number, lag = 4) =>
  partition(
    id,
    times(10, () => ({ end: 5 + lag, committed: 5 })),
  )

describe('a group', () => {
  test('is as well as its worst partition and names those affected, worst first', () => {
    const group = judgeGroup('engine', [well(0), late(1), fresh(2), stalled(3), stalled(4, 7)])
    expect(group).toMatchObject({
      severity: 'critical',
      verdict: 'stalled',
      code: 'stalled',
      partitions: 5,
      unjudged: 1,
    })
    expect(group.affected.map((one) => one.partition)).toEqual([4, 3, 1])
    expect(group.why).toMatch(
      /^3 of 5 partitions affected: credit\.records\.v1\/4, credit\.records\.v1\/3, credit\.records\.v1\/1\. Stalled: /,
    )
    expect(group.whyZh).toMatch(/^5 个分区中 3 个受影响：credit\.records\.v1\/4, .*。停滞：/)
  })

  test('puts the oldest wait before the largest lag', () => {
    const few = partition(
      1,
      times(10, (n) => ({ end: 20_000, committed: n * 100 })),
      120_000,
    )
    const many = partition(
      2,
      times(10, (n) => ({ end: 90_000, committed: n * 100 })),
      60_000,
    )
    expect(judgeGroup('engine', [many, few]).affected.map((one) => one.partition)).toEqual([1, 2])
  })

  test('names a few of many', () => {
    const { affected, why } = judgeGroup(
      'engine',
      times(12, () => ({ end: 1 })).map((_, id) => stalled(id)),
    )
    expect(affected).toHaveLength(12)
    expect(why).toContain('12 of 12 partitions affected: credit.records.v1/0,')
    expect(why).toContain('credit.records.v1/3, …. ')
  })

  test('adds up its partitions and drains with the last of them', () => {
    const [slow, fast] = [
      late(0),
      partition(
        1,
        times(10, (n) => ({ end: 1_000, committed: n * 100 })),
      ),
    ]
    expect(judgeGroup('engine', [slow, fast])).toMatchObject({
      lag: slow.lag + fast.lag,
      oldestMs: slow.ageMs,
      inPerSecond: slow.inPerSecond,
      outPerSecond: slow.outPerSecond + fast.outPerSecond,
      drainMs: slow.drainMs,
    })
    expect(judgeGroup('engine', [slow, stalled(1)]).drainMs).toBeUndefined()
  })

  test('is well when all partitions are', () => {
    expect(judgeGroup('engine', [well(0), well(1)])).toMatchObject({
      severity: 'ok',
      affected: [],
      drainMs: 0,
      why: 'All 2 partitions are well; 0 events on the way.',
      whyZh: '2 个分区全部正常；0 个事件处理中。',
    })
  })

  test('is not judged yet while a partition is not and none is worse', () => {
    expect(judgeGroup('engine', [well(0), fresh(1)])).toMatchObject({
      severity: 'unknown',
      unjudged: 1,
      why: expect.stringContaining('1 of 2 partitions cannot be judged yet: credit.records.v1/1. Too few samples'),
    })
  })

  test('of which nothing was read is unknown, with numbers', () => {
    expect(judgeGroup('engine', [])).toMatchObject({
      severity: 'unknown',
      code: 'no-partitions',
      lag: 0,
      oldestMs: 0,
      drainMs: 0,
    })
  })
})
