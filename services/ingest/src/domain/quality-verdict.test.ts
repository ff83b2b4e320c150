import { seededRandom } from '@mingxin/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeRate, LIMITS, type Sample, type Verdict, wilson } from './quality-verdict.ts'
import { reasonOf } from './quality-words.ts'

const days = (count: number, rows: number, defective: number): Sample[] =>
  Array.from({ length: count }, () => ({ rows, defective }))
const judge = (defective: number, rows: number, history: readonly Sample[]): Verdict =>
  judgeRate({ rows, defective }, history)

const sample = fc
  .integer({ min: 0, max: 3_000 })
  .chain((rows) => fc.record({ rows: fc.constant(rows), defective: fc.integer({ min: 0, max: rows }) }))
const history = fc.array(sample, { maxLength: 28 })
const RANK = { fallen: -1, usual: 0, 'no-history': 0, risen: 1, new: 1 } as const

describe('the rate of a defect, judged by the same source’s days before', () => {
  it('is usual for a source whose old numbers are, and risen with the same rate for one that had hardly any', () => {
    expect(judge(16, 1_000, days(28, 1_000, 16))).toMatchObject({ kind: 'usual', because: 'near' })
    expect(judge(16, 1_000, days(28, 1_000, 1))).toMatchObject({ kind: 'risen', because: 'above-history' })
  })

  it('is new where none of its rows ever had the defect, fallen where most had and hardly one has', () => {
    expect(judge(40, 400, days(28, 400, 0))).toMatchObject({ kind: 'new', because: 'above-history', days: 28 })
    expect(judge(2, 400, days(28, 400, 80))).toMatchObject({ kind: 'fallen', because: 'below-history' })
  })

  it.each([
    ['hardly any row of the day', 19, 19, days(28, 400, 0), 'few-rows'],
    ['hardly any row with the defect', 4, 20, days(28, 1_000, 0), 'few-defective'],
    ['a difference that does not matter, however certain it is', 560, 100_000, days(28, 100_000, 100), 'near'],
    ['a difference that chance explains', 6, 100, days(28, 100, 2), 'chance'],
    ['a source whose days vary that much', 160, 400, [...days(22, 400, 0), ...days(6, 400, 160)], 'own-days'],
  ] as const)('is usual with %s', (_, defective, rows, before, because) => {
    expect(judge(defective, rows, before)).toMatchObject({ kind: 'usual', because })
  })

  it.each([
    ['no day', []],
    ['fewer days than it takes', days(LIMITS.historyDays - 1, 1_000, 0)],
    ['fewer rows than it takes', days(28, 3, 0)],
    ['days on which nothing came', [...days(4, 1_000, 0), ...days(20, 0, 0)]],
  ])('is not judged where the history has %s', (_, before) => {
    expect(judge(400, 400, before)).toMatchObject({ kind: 'no-history', because: 'short-history' })
  })

  it('that has risen for good is unusual for some days, and then is what is usual for the source', () => {
    const kinds: string[] = []
    const before = days(28, 400, 2)
    for (let day = 0; day < 6; day++) {
      kinds.push(judge(60, 400, before.slice(-28)).kind)
      before.push({ rows: 400, defective: 60 })
    }
    expect(kinds).toEqual(['risen', 'risen', 'risen', 'usual', 'usual', 'usual'])
  })
})

describe('whatever the numbers are', () => {
  it('equal rates are never judged as unusual', () => {
    const scaled = fc.tuple(sample, fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 28 }))
    fc.assert(
      fc.property(scaled, ([day, factors]) => {
        const before = factors.map((factor) => ({ rows: day.rows * factor, defective: day.defective * factor }))
        expect(['usual', 'no-history']).toContain(judgeRate(day, before).kind)
      }),
    )
  })

  it('more rows with the defect move a verdict only from fallen to usual to risen or new', () => {
    fc.assert(
      fc.property(sample, history, fc.integer({ min: 0, max: 3_000 }), (day, before, other) => {
        const defective = Math.min(other, day.rows)
        const [less, more] = [day.defective, defective].toSorted((a, b) => a - b)
        const rank = (count = 0) => RANK[judge(count, day.rows, before).kind]
        expect(rank(less)).toBeLessThanOrEqual(rank(more))
      }),
      { numRuns: 2_000 },
    )
  })

  it('the order of the days makes no difference', () => {
    const shuffled = history.chain((before) =>
      fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length })),
    )
    fc.assert(
      fc.property(sample, shuffled, (day, [before, mixed]) => {
        expect(judgeRate(day, mixed)).toEqual(judgeRate(day, before))
      }),
    )
  })

  it('a Wilson interval lies around its rate, between 0 and 1', () => {
    const some = sample.filter(({ rows }) => rows > 0)
    fc.assert(
      fc.property(some, ({ rows, defective }) => {
        const { low, high } = wilson({ rows, defective })
        expect(low).toBeGreaterThanOrEqual(-1e-12)
        expect(low).toBeLessThanOrEqual(defective / rows + 1e-12)
        expect(high).toBeGreaterThanOrEqual(defective / rows - 1e-12)
        expect(high).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('a reason is given in both languages, with the numbers it rests on', () => {
    fc.assert(
      fc.property(sample, history, (day, before) => {
        const { zh, en } = reasonOf(judgeRate(day, before))
        for (const text of [zh, en]) expect(text).not.toMatch(/NaN|Infinity|undefined|e-\d/)
        expect(zh).toMatch(/[\u4e00-\u9fff].*\d/)
        expect(en).toMatch(/^[\x20-\x7e]+$/)
      }),
    )
  })
})

describe('of days on which nothing has changed', () => {
  it.each([
    [20, 0.2],
    [100, 0.02],
    [1_000, 0.02],
  ])('with %d rows and a rate of %d, at most one in 500 is called unusual', (rows, rate) => {
    const random = seededRandom(20_261_201)
    const drawn = (): Sample => ({
      rows,
      defective: Array.from({ length: rows }, random).filter((n) => n < rate).length,
    })
    const before = Array.from({ length: 28 }, drawn)
    const verdicts = Array.from({ length: 1_000 }, () => judgeRate(drawn(), before).kind)
    expect(verdicts.filter((kind) => kind !== 'usual').length).toBeLessThanOrEqual(2)
  })
})
