import { describe, expect, it } from 'vitest'
import { type DayOfReceipt, HISTORY_DAYS, historyBefore, isUnusual, judgeDefects, type Outcomes } from './quality.ts'

const received = (day: string, accepted: number, defects: Record<string, Partial<Outcomes>> = {}): DayOfReceipt => ({
  day,
  accepted,
  duplicate: 0,
  quarantined: 0,
  defects: new Map(
    Object.entries(defects).map(([code, some]) => [code, { accepted: 0, duplicate: 0, quarantined: 0, ...some }]),
  ),
})
const march = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`

describe('the history of a day', () => {
  it('is the last 28 days with receipts before it, newest first, without the day and what came later', () => {
    const days = Array.from({ length: 31 }, (_, index) => received(march(index + 1), 1))
    const history = historyBefore(days.toReversed(), march(30))
    expect(history).toHaveLength(HISTORY_DAYS)
    expect([history[0]?.day, history.at(-1)?.day]).toEqual([march(29), march(2)])
    expect(historyBefore(days, march(30))).toEqual(history)
  })
})

describe('the defects of a day', () => {
  const history = Array.from({ length: 10 }, (_, index) => received(march(index + 1), 400, { often: { accepted: 80 } }))
  const judged = judgeDefects(
    received(march(20), 400, { often: { accepted: 60, duplicate: 20 }, fresh: { quarantined: 30 } }),
    history,
  )

  it('are each counted whatever became of the row, and those that need a look stand first', () => {
    expect(judged.map(({ code, verdict }) => [code, verdict.kind, verdict.day.defective])).toEqual([
      ['fresh', 'new', 30],
      ['often', 'usual', 80],
    ])
    expect(judged.filter(isUnusual).map(({ code }) => code)).toEqual(['fresh'])
  })

  it('that are gone are told of as well', () => {
    expect(judgeDefects(received(march(20), 400), history)).toMatchObject([
      { code: 'often', verdict: { kind: 'fallen' }, outcomes: { accepted: 0, duplicate: 0, quarantined: 0 } },
    ])
  })
})
