import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import owned from './fixtures/workday-vectors.json' with { type: 'json' }
import { addCalendarDays, addWorkingDays, chinaCalendar, workingDaysBetween } from './index.ts'

type Vectors = Pick<typeof owned, '_disagreements' | 'vectors'>

function checkVectors({ vectors, _disagreements }: Vectors) {
  test.each(vectors)('$workingDays working days after $from is $due', ({ from, workingDays, due }) => {
    expect(addWorkingDays(from, workingDays).due).toBe(due)
    expect(workingDaysBetween(from, due).workingDays).toBe(workingDays)
  })

  test.each(_disagreements)(
    '$date, on which libraries disagree, is as the official notice says',
    ({ date, chineseDays }) => {
      expect(chinaCalendar.isWorkingDay(date)).toBe(chineseDays)
    },
  )
}

describe('the vectors of the project', () => checkVectors(owned))

// The shared folder beside the checkout holds the vectors' current edition and the official notices, line by line. A clone
// without it still has the project's own vectors, but has not been compared with the notices.
const shared = new URL('../../../../shared/', import.meta.url)
const sharedVectors = new URL('domain/workday-vectors.json', shared)
const sharedNotices = new URL('data/reference/holidays_cn_2007_2026.csv', shared)

for (const file of [sharedVectors, sharedNotices]) {
  if (!existsSync(file)) console.warn(`SKIPPED, NOT PASSED: ${fileURLToPath(file)} is not there`)
}

describe.skipIf(!existsSync(sharedVectors))('the vectors of the shared folder', () => {
  checkVectors(existsSync(sharedVectors) ? JSON.parse(readFileSync(sharedVectors, 'utf8')) : owned)
})

describe.skipIf(!existsSync(sharedNotices))('the notices of the State Council, 2007 to 2026', () => {
  test('agree with the calendar on every day', () => {
    const kinds = readNotices()
    const differing: string[] = []
    let compared = 0
    for (let date = '2007-01-01'; date <= '2026-12-31'; date = addCalendarDays(date, 1)) {
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      const expected = kinds.get(date) ?? (weekday === 0 || weekday === 6 ? 'off' : 'work')
      if ((expected === 'work') !== chinaCalendar.isWorkingDay(date)) differing.push(date)
      compared += 1
    }
    expect(kinds.size).toBeGreaterThan(600)
    expect(compared).toBe(7_305)
    expect(differing).toEqual([])
  })
})

function readNotices(): Map<string, string> {
  const [, ...lines] = readFileSync(sharedNotices, 'utf8').trim().split('\n')
  return new Map(lines.map((line) => [line.split(',')[0] ?? '', line.split(',')[2] ?? '']))
}
